/** Where a quotation leads: its words marked in the text, in the lines of the file beneath, and in the whole file. */
import type { Locator, Page } from '@playwright/test'
import { cleanRange } from '../src/corpus/text/place'
import { passageAt } from '../src/corpus/text/rawRange'
import type { DocumentId, Passage } from '../src/corpus/types'
import { sourceHref } from '../src/url/source'
import { best, corpus, evidence, first, textOf } from './support/built'
import { noticeOf } from './support/notice'
import { bare, rawOf } from './support/oneClick'
import { expect, test } from './support/reading'
import { markOf } from './support/timeline'
import { say } from './support/words'

const { documents } = corpus

/** What is quoted of a text anywhere, and a stretch from within one paragraph into the next, as a reader might choose. */
const quotedIn = (id: DocumentId): readonly Passage[] => {
  const [text, raw] = [textOf(id), rawOf(id)]
  const body = text.blocks.filter(({ kind }) => kind === 'body')
  const [one, next] = [body[1], body[2]]
  const over = one && next ? [passageAt(text, raw, { start: one.end - 9, end: next.start + 9 })] : []
  return [...evidence.filter(({ document }) => document === id), ...over]
}

/** What can be different about a place: where it is, whether it is all of it, and what cleaning and print do to it. */
const kindOf = (passage: Passage): string => {
  const own = textOf(passage.document).blocks.filter((block) => cleanRange(block, passage) !== null)
  const said: Readonly<Record<string, boolean>> = {
    outside: own.length === 0,
    whole: own.length === 1 && own[0]?.start === passage.start && own[0]?.end === passage.end,
    over: own.length > 1,
    cleaned: passage.clean !== undefined,
    escaped: /&#?\w+;/.test(passage.quote),
    address: passage.quote.includes('://'),
    lines: /[\r\n]/.test(passage.quote),
    sentences: /[。！？.!?]["”’]?\s*\S/u.test(passage.quote),
  }
  const kinds = Object.keys(said).filter((kind) => said[kind])
  return [...new Set(own.map(({ kind }) => kind)), ...kinds].join(' ')
}

const ofEveryKind = (id: DocumentId): ReadonlyMap<string, Passage> =>
  new Map(quotedIn(id).map((passage) => [kindOf(passage), passage]))

const regionOf = (page: Page, name: string): Locator => page.getByRole('region', { name: say(name), exact: true })
const chosenOf = (page: Page): Locator => page.getByRole('list', { name: say('source.passage.chosen'), exact: true })
const inLines = (page: Page): Locator => page.locator('pre').locator('role=mark')
const words = async (marks: Locator): Promise<string> => (await marks.allTextContents()).join('')
const lineAt = (raw: string, at: number): number => [...raw].slice(0, at).join('').split('\n').length

/** The words in the text, the file's characters beneath, and, one press further, the same in the whole file. */
const expectPlace = async (page: Page, passage: Passage, kind: string) => {
  const { document, start, end, quote, clean = quote } = passage
  const raw = rawOf(document)
  await page.goto(sourceHref(document, { place: { start, end, words: quote }, lang: 'en' }))
  await expect(markOf(page).first(), kind).toBeFocused()
  await expect(markOf(page).first(), kind).toBeInViewport()
  expect(bare(await words(markOf(page))), `${kind}: in the text`).toBe(bare(clean))
  await expect(noticeOf(page)).toHaveCount(0)
  expect(await words(inLines(page)), `${kind}: in the lines of the file`).toBe([...raw].slice(start, end).join(''))
  const [first, last] = [lineAt(raw, start), lineAt(raw, end - 1)]
  const lines = say('source.passage.lines', { first, last, more: last - first })
  if (kind !== 'outside' && !kind.startsWith('outside '))
    await expect(page.getByRole('main').getByText(lines, { exact: true })).toBeVisible()
  await chosenOf(page)
    .getByRole('link', { name: say('source.passage.raw'), exact: true })
    .click()
  const inFile = regionOf(page, 'source.rawPane').locator('role=mark')
  await expect(inFile.first(), kind).toBeFocused()
  await expect(inFile.first(), kind).toBeInViewport()
  expect(await words(inFile), `${kind}: in the whole file`).toBe(quote.replace(/[\r\n]/g, ''))
}

for (const [at, { id }] of documents.entries())
  test(`source ${at + 1}: a quotation of every kind is marked, in the text and in the file`, async ({ page }) => {
    for (const [kind, passage] of ofEveryKind(id)) await test.step(kind, () => expectPlace(page, passage, kind))
    await page.goto(sourceHref(id, { raw: true, lang: 'en' }))
    await expect(regionOf(page, 'source.rawPane')).toBeVisible()
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  // what differs there is the room: in the text, across paragraphs, and where the file alone has it
  test('a quotation of the text, across paragraphs, outside it: marked in view', async ({ page }) => {
    const longest = best(documents, ({ id }) => rawOf(id).length)
    const some = [...ofEveryKind(longest.id)].filter(([kind]) =>
      kind.split(' ').some((said) => ['sentences', 'over', 'outside'].includes(said)),
    )
    expect(some.length).toBeGreaterThan(0)
    for (const [kind, passage] of some) await test.step(kind, () => expectPlace(page, passage, kind))
  })
})

test('the corpus has passages of every kind to try this on', () => {
  const kinds = new Set(documents.flatMap(({ id }) => [...ofEveryKind(id).keys()].flatMap((kind) => kind.split(' '))))
  for (const kind of [
    'heading',
    'body',
    'caption',
    'notice',
    'boilerplate',
    'repeat',
    'outside',
    'over',
    'escaped',
    'address',
  ])
    expect(kinds, kind).toContain(kind)
})

test.describe('a link that no longer fits', () => {
  const passage = (isOutside: boolean): Passage =>
    first(
      documents
        .flatMap(({ id }) => quotedIn(id))
        .filter((one) => one.clean === undefined && one.quote.length > 9 && one.quote.length < 60)
        .filter((one) => kindOf(one).startsWith('outside') === isOutside)
        .filter(({ document, quote }) => rawOf(document).split(quote).length === 2),
    )

  for (const isOutside of [false, true])
    test(`moved words are marked where they are, and it says so: ${isOutside ? 'in the file' : 'in the text'}`, async ({
      page,
    }) => {
      const { document, start, end, quote } = passage(isOutside)
      await page.goto(sourceHref(document, { place: { start: start + 3, end: end + 3, words: quote }, lang: 'en' }))
      await expect(noticeOf(page)).toBeVisible()
      await expect(markOf(page).first()).toBeFocused()
      expect(await words(markOf(page))).toBe(quote)
      expect(await words(inLines(page))).toBe(quote)
    })

  test('words that are gone are shown as quoted, and nothing is marked', async ({ page }) => {
    const { document, start, end, quote } = passage(false)
    const gone = `${quote.slice(0, -1)}\u{10330}`
    for (const raw of [false, true]) {
      await page.goto(sourceHref(document, { place: { start, end, words: gone }, raw, lang: 'en' }))
      await expect(noticeOf(page)).toContainText(gone)
      await expect(page.locator('role=mark')).toHaveCount(0)
      await expect(regionOf(page, 'source.text')).toBeVisible()
    }
  })

  test('a place beyond the end, or cut off in the middle of a character, marks nothing and is named', async ({
    page,
  }) => {
    const { document, quote } = passage(false)
    const size = [...rawOf(document)].length
    const place = { start: size, end: size + 4 }
    await page.goto(sourceHref(document, { place: { ...place, words: `${quote}?` }, lang: 'en' }))
    await expect(noticeOf(page)).toContainText(`${quote}?`)
    await expect(page.locator('role=mark')).toHaveCount(0)
    await page.goto(`${sourceHref(document, { lang: 'en' })}#1-4:%E4%B8`)
    await page.reload()
    await expect(noticeOf(page)).toContainText('#1-4:%E4%B8')
    await expect(page.locator('role=mark')).toHaveCount(0)
  })
})
