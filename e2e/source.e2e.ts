/** A text as it is read: a quotation leads to its place, what was set aside can be opened, a link that no longer fits says so. */
import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Document, Evidence } from '../src/corpus/types'
import { sourceHref } from '../src/url/source'
import { best, corpus, evidence, first, textOf } from './support/built'
import { noticeOf } from './support/notice'
import { expect, test } from './support/reading'
import { markOf, shownOf } from './support/timeline'
import { escaped, say } from './support/words'

const { documents } = corpus

const placeOf = ({ start, end, quote }: Evidence) => ({ start, end, words: quote })
const hrefOf = (passage: Evidence) => sourceHref(passage.document, { lang: 'en', place: placeOf(passage) })
const quotedIn = ({ id }: Document) => {
  const own = evidence.filter(({ document }) => document === id)
  return own.filter(({ start, end }, at) => own.findIndex((other) => other.start === start && other.end === end) === at)
}

const textRegion = (page: Page) => page.getByRole('region', { name: say('source.text'), exact: true })
const open = async (page: Page, { id }: Pick<Document, 'id'>) => {
  await page.goto(sourceHref(id, { lang: 'en' }))
  await expect(textRegion(page)).toBeVisible()
}

const bare = (text: string) => text.replace(/\s+/g, '')

for (const width of [1280, 320]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 700 } })

    test(`a late and a long passage are in view and focused from a cold load, ${width} px wide`, async ({ page }) => {
      const all = documents.flatMap(quotedIn)
      const late = best(all, ({ start }) => start)
      const long = best(all, ({ quote }) => quote.length)
      for (const passage of new Set([late, long])) {
        await page.goto(hrefOf(passage))
        await expect(markOf(page).first()).toBeFocused()
        await expect(markOf(page).first()).toBeInViewport()
        // a quotation that runs over a paragraph's end is marked in each paragraph; white space between is nobody's
        expect(bare((await markOf(page).allTextContents()).join(''))).toBe(bare(shownOf(passage)))
      }
    })
  })
}

for (const [at, document] of documents.entries()) {
  test(`source ${at + 1} says what it is and in which language, links its paragraphs, and opens what was set aside`, async ({
    page,
    request,
  }) => {
    await open(page, document)
    const { blocks, rules } = textOf(document.id)
    const main = page.getByRole('main')

    await test.step('what it is, and how its date is known', async () => {
      await expect(page).toHaveTitle(new RegExp(escaped(document.title)))
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(document.title)
      await expect(heading).toHaveAttribute('lang', document.language)
      const chain = page.getByRole('region', { name: say('source.chain.title') })
      for (const station of document.chain) await expect(chain).toContainText(station.name.en)
      const { timestamps, rule } = document.published
      await expect(main).toContainText(rule.en)
      await page.getByText(say('source.dating', { count: timestamps.length }), { exact: true }).click()
      if (timestamps.length === 0) return
      const list = page.getByRole('list', { name: say('source.timestamps', { count: timestamps.length }), exact: true })
      await expect(list.getByRole('listitem')).toHaveCount(timestamps.length)
      for (const { reads } of timestamps) await expect(list).toContainText(reads)
    })

    await test.step('every paragraph says its language', async () => {
      const paragraphs = await textRegion(page)
        .getByRole('paragraph')
        .evaluateAll((all) => all.map((one) => ({ text: one.textContent, lang: one.getAttribute('lang') })))
      for (const { text } of blocks.filter(({ kind }) => kind === 'body'))
        expect(paragraphs.find((one) => one.text.includes(text))?.lang, text).toBe(document.language)
    })

    await test.step('the file as received is there, byte for byte', async () => {
      const link = main.getByRole('link', { name: say('source.raw'), exact: true })
      const body = await (await request.get((await link.getAttribute('href')) ?? '')).body()
      expect(createHash('sha256').update(body).digest('hex')).toBe(document.sha256)
    })

    await test.step('what was set aside is folded, says why, and can be opened; a repeat leads to what it repeats', async () => {
      const aside = blocks.filter(({ kind }) => kind === 'boilerplate' || kind === 'repeat')
      const folds = textRegion(page).getByRole('group')
      if (aside.length > 0) await expect(folds).not.toHaveCount(0)
      for (const { rule, kind } of aside) {
        const reason = rules.find(({ id }) => id === rule)?.reason.en
        if (reason !== undefined) await expect(folds.filter({ hasText: reason })).not.toHaveCount(0)
        else expect(kind, 'only a repeat needs no rule: it shows what it repeats').toBe('repeat')
      }
      const worded = aside.filter(({ text }) => text !== '')
      for (const { text } of worded) await expect(folds.getByText(text, { exact: true }).first()).toBeHidden()
      for (const fold of await folds.all()) await fold.getByRole('strong').click()
      for (const { text } of worded) await expect(folds.getByText(text, { exact: true }).first(), text).toBeVisible()
      const leads = await folds
        .getByRole('link', { name: say('source.aside.repeats') })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      for (const { repeats } of blocks)
        if (repeats !== undefined) expect(leads).toContain(sourceHref(document.id, { lang: 'en', place: repeats }))
    })

    await test.step('the number in the margin links to its whole paragraph', async () => {
      const block = best(
        blocks.filter(({ kind }) => kind === 'body'),
        ({ number = 0 }) => number,
      )
      const number = say('source.paragraph', { number: block.number ?? 0 })
      await page.getByRole('link', { name: number, exact: true }).click()
      await expect(page).toHaveURL(
        sourceHref(document.id, { lang: 'en', place: { start: block.start, end: block.end } }),
      )
      await expect(markOf(page)).toHaveText(block.text)
      await expect(markOf(page)).toBeFocused()
    })
  })
}

test.describe('a link whose words do not stand where it says', () => {
  const document = first(documents)
  const size = document.size.file
  const passage = best(
    quotedIn(document).filter(({ clean, quote }) => clean === undefined && quote.length < 80),
    ({ quote }) => quote.length,
  )

  test('marks them where they stand now, if they stand there once', async ({ page }) => {
    const moved = { start: passage.start + 7, end: passage.end + 7, words: passage.quote }
    await page.goto(sourceHref(document.id, { lang: 'en', place: moved }))
    await expect(markOf(page)).toHaveText(shownOf(passage))
    await noticeOf(page).getByRole('link').click()
    await expect(page).toHaveURL(hrefOf(passage))
    await expect(noticeOf(page)).toHaveCount(0)
    await expect(markOf(page)).toBeFocused()
  })

  test('says so, and shows what it quoted, if they are gone', async ({ page }) => {
    const { start, end } = passage
    await page.goto(sourceHref(document.id, { lang: 'en', place: { start, end, words: 'zzzz' } }))
    await expect(noticeOf(page)).toContainText('zzzz')
    await expect(markOf(page)).toHaveCount(0)
    await expect(textRegion(page)).toBeVisible()
  })

  test('says so, if the file ends before', async ({ page }) => {
    await page.goto(sourceHref(document.id, { lang: 'en', place: { start: size, end: size + 9 } }))
    await expect(noticeOf(page)).toContainText(`${size}–${size + 9}`)
    await expect(markOf(page)).toHaveCount(0)
  })

  test('says how often they stand elsewhere, if that is more than once', async ({ page }) => {
    const [words = ''] = document.title
    const raw = await (await page.request.get(`/data/documents/${encodeURIComponent(document.file)}`)).text()
    const other = [...raw].findIndex((character, at) => at > 0 && character !== words)
    await page.goto(sourceHref(document.id, { lang: 'en', place: { start: other, end: other + 1, words } }))
    const places = raw.split(words).length - 1
    expect(places).toBeGreaterThan(1)
    await expect(noticeOf(page)).toContainText(`stand in ${places} places`)
  })

  test('the way to where they stand now keeps what is shown with the text', async ({ page }) => {
    const moved = { start: passage.start + 7, end: passage.end + 7, words: passage.quote }
    const state = { lang: 'en', raw: true, layers: ['voice'] } as const
    await page.goto(sourceHref(document.id, { ...state, place: moved }))
    await noticeOf(page).getByRole('link').click()
    await expect(page).toHaveURL(sourceHref(document.id, { ...state, place: placeOf(passage) }))
  })
})

test('what is chosen twice is one step back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2400 })
  await open(page, first(documents))
  const steps = () => page.evaluate(() => history.length)
  const before = await steps()
  const choose = page.getByRole('button', { name: say('source.passage.choose'), exact: true })
  await choose.click()
  await expect(markOf(page).first()).toBeFocused()
  const chosen = page.url()
  await choose.click()
  await expect(markOf(page).first()).toBeVisible()
  expect(page.url()).toBe(chosen)
  expect(await steps()).toBe(before + 1)
})

test('what a reader folded unfolds when a link leads into it again', async ({ page }) => {
  const worded = documents.flatMap(({ id }) => {
    const block = textOf(id).blocks.find(({ kind, text }) => kind === 'boilerplate' && text !== '')
    return block === undefined ? [] : [{ id, block }]
  })
  const { id, block } = first(worded)
  await page.goto(sourceHref(id, { lang: 'en', raw: true, place: { start: block.start, end: block.end } }))
  const mark = textRegion(page).locator('mark[tabindex]').first()
  await expect(mark).toBeFocused()
  await textRegion(page)
    .getByRole('group')
    .filter({ has: page.locator('mark[tabindex]') })
    .locator('summary')
    .first()
    .click()
  await expect(mark).toBeHidden()
  await page.getByRole('link', { name: say('source.rawPane.toText') }).click()
  await expect(mark).toBeFocused()
})
