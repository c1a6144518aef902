/** Every quotation in every view is one click from its place in the text, and from its place in the file. */
import type { Locator, Page } from '@playwright/test'
import { KINDS } from '../src/corpus/search/kinds'
import type { Event } from '../src/corpus/types'
import { companiesHref, companyHref } from '../src/url/companies'
import { compareHref } from '../src/url/compare'
import { eventHref } from '../src/url/event'
import { methodHref } from '../src/url/method'
import { searchHref } from '../src/url/search'
import { sourceHref, sourcesHref } from '../src/url/source'
import { best, corpus, read } from './support/built'
import { book, frames } from './support/compare'
import { check } from './support/oneClick'
import { cardOf, openPledges } from './support/pledges'
import { expect, test } from './support/reading'
import { openTimeline, panelOf, rowOf, toldOf } from './support/timeline'
import { say } from './support/words'

const { documents, events, entities } = corpus
const ids = documents.map(({ id }) => id)

const titleOf = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 1 })

const open = async (page: Page, href: string) => {
  await page.goto(href)
  // five texts by topic are long, and take a slow machine their time
  await expect(titleOf(page)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('contentinfo')).toBeVisible()
}

/** Each address is opened, and what is wrong there collected; a page without a quotation would prove nothing. */
const expectAll = async (page: Page, hrefs: readonly string[], asked: (href: string) => string = () => '') => {
  const wrong: string[] = []
  for (const href of hrefs) {
    await open(page, href)
    const checked = await check(page, asked(href))
    expect(checked.quotations, href).toBeGreaterThan(0)
    wrong.push(...checked.wrong)
  }
  expect(wrong).toEqual([])
}

/** In parts of a length, so that no test takes long. */
const inParts = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

test('the page of an event', ({ page }) =>
  expectAll(
    page,
    [best(events, (event) => event.documents.length)].map(({ id }) => eventHref(id, { lang: 'en' })),
  ))

const openEvent = async (page: Page, event: Event) => {
  await rowOf(page, event).first().click()
  await expect(panelOf(page).getByRole('heading', { level: 2, name: event.title.en, exact: true })).toBeVisible()
}

for (const [at, part] of inParts(events, 40).entries())
  test(`the timeline with every event opened, part ${at + 1}`, async ({ page }) => {
    await openTimeline(page)
    const wrong = [...(await check(page)).wrong]
    for (const event of part) {
      await openEvent(page, event)
      const checked = await check(page, '', panelOf(page))
      expect(checked.quotations).toBeGreaterThanOrEqual(toldOf(event).length)
      wrong.push(...checked.wrong)
    }
    expect(wrong).toEqual([])
  })

/** Everything that can be opened in a part of the page is opened, one after the other; `opened`: where it then stands. */
const openEach = async (page: Page, marks: Locator, opened: Locator): Promise<readonly string[]> => {
  const keys = await marks.evaluateAll((all) => [
    ...new Set(all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-open') ?? '')),
  ])
  expect(keys.length).toBeGreaterThan(0)
  const wrong: string[] = []
  for (const key of keys) {
    const mark = page.locator(`[data-open="${key}"]:visible`).first()
    await mark.focus()
    await mark.press('Enter')
    await expect(page.locator(`[data-open="${key}"][aria-current]`).first()).toBeAttached()
    const { quotations, wrong: own } = await check(page, '', opened)
    expect(quotations, key).toBeGreaterThan(0)
    wrong.push(...own)
  }
  return wrong
}

const chart = (page: Page, name: 'money' | 'commitments' | 'who-says'): Locator =>
  page
    .getByRole('region')
    .filter({ has: page.getByRole('button', { name: say('pledges.take.as', { chart: name }), exact: true }) })

for (const name of ['money', 'commitments', 'who-says'] as const)
  test(`the pledges with every mark opened: ${name}`, async ({ page }) => {
    await openPledges(page)
    const { quotations, wrong } = await check(page)
    expect(quotations).toBeGreaterThan(0)
    expect([...wrong, ...(await openEach(page, chart(page, name).locator('[data-open]'), cardOf(page)))]).toEqual([])
  })

const companies = entities.filter(({ kind }) => String(kind) === 'company')

test('the pages of companies', ({ page }) =>
  expectAll(
    page,
    companies.map(({ id }) => companyHref(id, { lang: 'en' })),
  ))

test('the companies, and some side by side', async ({ page }) => {
  const beside = companies.slice(0, 4).map(({ id }) => id)
  for (const href of [companiesHref({ lang: 'en' }), companiesHref({ beside, lang: 'en' })]) {
    await open(page, href)
    expect((await check(page)).wrong).toEqual([])
  }
})

// the usual sources are among all, and links are the same in both languages: each is tried once
for (const mode of ['questions', 'topic', 'text', 'words'] as const)
  test(`sources side by side: ${mode}`, ({ page }) =>
    expectAll(page, [compareHref({ mode, source: ids, lang: 'en' }), compareHref({ mode, lang: 'zh' })]))

test('the sentences behind each word of the naming matrix', async ({ page }) => {
  await open(page, compareHref({ mode: 'words', lang: 'en' }))
  const table = page.getByRole('table', { name: say('compareWords.table'), exact: true })
  expect(await openEach(page, table.locator('[data-open]'), table.locator('.words-grid-opened'))).toEqual([])
})

type At = { readonly passage: { readonly document: string; readonly start: number } }
const some = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.filter((_, at) => at % Math.max(1, Math.floor(items.length / count)) === 0)
const cards = [
  ...some(frames, 12).map(({ id }) => ({ kind: 'frame', frame: id, topic: null }) as const),
  ...(['defects', 'numbers', 'amounts'] as const).flatMap((file) =>
    some(read<readonly At[]>(`${file}.json`), 3).map(
      ({ passage: { document, start } }) =>
        ({ kind: file === 'defects' ? 'defect' : 'number', document, start }) as const,
    ),
  ),
]

for (const [at, part] of inParts(cards, 11).entries())
  test(`cards of what is marked in full texts, part ${at + 1}`, ({ page }) =>
    expectAll(
      page,
      part.map((one) => compareHref({ mode: 'text', source: ids, open: one, lang: 'en' })),
    ))

test('the sources, with the evidence of every link of their chains', ({ page }) =>
  expectAll(page, [
    sourcesHref({
      open: documents.flatMap(({ id, chain }) => chain.flatMap(({ link }, at) => (link ? [`${id}.${at + 1}`] : []))),
      lang: 'en',
    }),
  ]))

test('the texts, with everything that stands beside them', ({ page }) =>
  expectAll(
    page,
    ids.flatMap((id) => [
      sourceHref(id, { lang: 'en' }),
      sourceHref(id, { layers: ['voice', 'defect', ...book.dimension.map((one) => one.id)], raw: true, lang: 'zh' }),
    ]),
  ))

const queries = ['共同富裕', '的', '騰訊', 'common prosperity', '"get the message"', 'Cyber Security Administration']

for (const q of queries)
  test(`a search for ${q}`, ({ page }) => expectAll(page, [searchHref({ q, open: KINDS, lang: 'en' })], () => q))

test('the method, with every code and every list of differences', async ({ page }) => {
  await expectAll(page, [methodHref({ part: 'codebook', lang: 'en' })])
  const differences = page.getByRole('main').locator('a[href*="differences="]')
  const hrefs = await differences.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  await expectAll(page, [...new Set(hrefs)])
})
