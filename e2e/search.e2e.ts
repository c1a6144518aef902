/** The search: what it counts, what it marks, where it leads, and the ways into it and out. */
import type { Page } from '@playwright/test'
import type { CodingBook } from '../src/corpus/coded'
import type { Language } from '../src/corpus/types'
import { eventHref } from '../src/url/event'
import { methodHref } from '../src/url/method'
import { pledgesHref } from '../src/url/pledges'
import { phrase, type SearchState, searchHref } from '../src/url/search'
import { sourceHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, documentOf, evidence, first, last, read, readText } from './support/built'
import { allowClipboard, copyView } from './support/clipboard'
import { expect, test } from './support/test'
import { markOf } from './support/timeline'
import { escaped, say, sayIn, startingWith } from './support/words'

const fieldOf = (page: Page, lang: Language = 'en') =>
  page.getByRole('main').getByRole('searchbox', { name: sayIn(lang, 'app.search.field') })
const statusOf = (page: Page) => page.getByRole('search').getByRole('status').first()
const groupOf = (page: Page, kind: string) =>
  page
    .getByRole('main')
    .getByRole('region')
    .and(page.locator(`[aria-labelledby="search-${kind}"]`))
const sourceOf = (page: Page, id: string) => page.locator(`[aria-labelledby="search-in-${id}"]`)
const open = async (page: Page, state: Partial<SearchState> = {}) => {
  await page.goto(searchHref({ lang: 'en', ...state }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const clean = corpus.documents.map(({ id }) => ({ id, text: readText(`text/${id}.txt`) }))
/** How often words stand in each clean text, by no code of ours; a text without them is left out. */
const countsOf = (q: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    clean
      .map(({ id, text }) => [id, text.match(new RegExp(escaped(q), 'gi'))?.length ?? 0] as const)
      .filter(([, count]) => count > 0),
  )
const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0)
const parts = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))]
/** Of all runs of a kind that the texts have, the one that stands in most places: with it there is most to be wrong. */
const commonest = (pattern: RegExp) =>
  best([...new Set(clean.flatMap(({ text }) => parts(text, pattern)))], (run) => total(countsOf(run)))

const latin = () => commonest(/\b[A-Z][a-z]{4,}\b/g)
const han = () => commonest(/\p{Script=Han}{4}/gu)

/** What the sentence over the results says of words that stand in some texts. */
const statusFor = (counts: Readonly<Record<string, number>>) => {
  const [count, texts] = [total(counts), Object.keys(counts).length]
  return say('search.status', { count, groups: say('search.group', { kind: 'text', count, texts }) })
}

test('Latin words, Han words and a phrase stand as often in every text as they are counted, and each place is marked', async ({
  page,
}) => {
  await open(page, { kind: ['text'] })
  const two = commonest(/\b[A-Za-z]{3,} [A-Za-z]{3,}\b/g)
  for (const [q, words] of [
    [latin(), latin()],
    [han(), han()],
    [`"${two}"`, two],
  ] as const)
    await test.step(q, async () => {
      const counts = countsOf(words)
      await fieldOf(page).fill(q)
      await expect(statusOf(page)).toHaveText(statusFor(counts))
      const all = page.getByRole('link', { name: startingWith('Show all') })
      if ((await all.count()) > 0) await all.click()
      for (const { id } of corpus.documents) {
        const places = counts[id]
        if (places === undefined) await expect(sourceOf(page, id)).toHaveCount(0)
        else
          await expect(sourceOf(page, id).getByRole('heading')).toContainText(say('search.places', { count: places }))
      }
      await expect(groupOf(page, 'text').locator('role=mark')).toHaveCount(total(counts))
    })
})

/** An entity that is found in many ways: by its name in the text, in events, among the entities. */
const known = () => best(corpus.entities, ({ mentions }) => total(mentions)).name.en

test('a place is marked exactly, leads to itself in the text, and Back returns to the results', async ({ page }) => {
  const q = han()
  await open(page, { q, kind: ['text'] })
  const marks = groupOf(page, 'text').locator('role=mark')
  await expect(marks).not.toHaveCount(0)
  for (const words of await marks.allTextContents()) expect(words).toBe(q)
  const id = last(Object.keys(countsOf(q)))
  const place = sourceOf(page, id).getByRole('link', { name: q, exact: true }).last()
  await place.click()
  await expect(page).toHaveURL(new RegExp(`/sources/${id}`))
  await expect(markOf(page).first()).toHaveText(q)
  await expect(page.getByRole('main').locator('.notice')).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(searchHref({ lang: 'en', q, kind: ['text'] }))
})

test('a misprint finds whom it must mean, and says how that is known', async ({ page }) => {
  // every one of them: a law of the answer, tried on the compiled seeds
  const { quote, clean: words, entity, misprint, document } = first(corpus.misprints)
  const named = first(corpus.entities.filter(({ id }) => id === entity))
  await open(page, { q: phrase(words ?? quote), kind: ['entity'], open: ['entity'] })
  const row = groupOf(page, 'entity')
    .locator('[data-result]')
    .filter({ has: page.getByRole('link', { name: named.name.en, exact: true }) })
    .first()
  await expect(row).toContainText(say('app.readAs', { reads: misprint?.reads.en ?? '' }))
  await expect(row.getByRole('link', { name: startingWith(documentOf(document).siglum) }).first()).toBeVisible()
})

test('from any page / opens the search with the field ready; typing is one entry; Esc goes back', async ({ page }) => {
  const from = pledgesHref({ lang: 'en' })
  await page.goto(from)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page).toHaveURL(searchHref({ lang: 'en' }), { timeout: 1_000 })
  }).toPass()
  await expect(fieldOf(page)).toBeFocused()
  const q = known().toLowerCase()
  await fieldOf(page).pressSequentially(q, { delay: 60 })
  await expect(page).toHaveURL(searchHref({ lang: 'en', q }))
  await expect(statusOf(page)).toHaveText(/\d/)
  await page.goBack()
  await expect(page).toHaveURL(searchHref({ lang: 'en' }))
  await page.goForward()
  await fieldOf(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(from)
})

test('arrows, j and k go through the results, and back to the field', async ({ page }) => {
  await open(page, { q: known() })
  await fieldOf(page).focus()
  await page.keyboard.press('ArrowDown')
  const rows = page.locator('[data-row]')
  await expect(rows.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('ArrowUp')
  await expect(fieldOf(page)).toBeFocused()
  await fieldOf(page).press('j')
  await expect(fieldOf(page)).toHaveValue(/j$/)
})

test('each choice of a list gives what it says, and a kind in the sentence is the way to it alone', async ({
  page,
}) => {
  await open(page, { q: known() })
  for (const facet of ['kind', 'source']) {
    const name = say('search.facet', { facet })
    const opener = () =>
      page
        .getByRole('search')
        .getByRole('button', { name: startingWith(say('app.picker.open', { name, visible: '' })) })
    await opener().click()
    const choice = page.getByRole('dialog', { name, exact: true }).getByRole('listitem').first()
    const [count = ''] = (await choice.innerText()).match(/\d+$/) ?? []
    await choice.getByRole('checkbox').check()
    await expect(statusOf(page)).toContainText(startingWith(`${count} result`))
    await choice.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
  }
  const link = statusOf(page).getByRole('link').nth(1)
  const said = await link.innerText()
  await link.click()
  await expect(statusOf(page)).toContainText(said)
  await expect(statusOf(page).getByRole('link')).toHaveCount(0)
})

test('nothing found says what to try, and each try gives what it says', async ({ page }) => {
  await open(page, { q: phrase(`${first(known().split(' '))} zzzz`), source: [first(corpus.documents).id] })
  await expect(statusOf(page)).toHaveText(say('search.status.none'))
  const tried = page.getByRole('link', { name: /: \d+ results?$/ }).first()
  const [, count = ''] = /(\d+) results?$/.exec(await tried.innerText()) ?? []
  const href = (await tried.getAttribute('href')) ?? ''
  await tried.click()
  await expect(page).toHaveURL(href)
  await expect(statusOf(page)).toContainText(`${count} result`)
})

test('a page that is not there offers a search for what was asked', async ({ page, expectFault }) => {
  expectFault(/404/)
  await page.goto(eventHref('zzzz-nowhere', { lang: 'en' }))
  const field = page.getByRole('main').getByRole('searchbox')
  await expect(field).toHaveValue('zzzz nowhere')
  const q = known()
  await field.fill(q)
  await page
    .getByRole('main')
    .getByRole('button', { name: say('app.search'), exact: true })
    .click()
  await expect(page).toHaveURL(searchHref({ q, lang: 'en' }))
  await expect(fieldOf(page)).toBeFocused()
})

test('a search is a link that somebody else reads', async ({ page, anotherReader }) => {
  await allowClipboard(page)
  const q = han()
  await open(page, { q: `“${q}”`, lang: 'zh' })
  await expect(statusOf(page)).toHaveText(/\d/)
  const { text } = await copyView(page)
  expect(text).toContain(q)
  const theirs = await anotherReader()
  await theirs.goto(text)
  await expect(statusOf(theirs)).toHaveText(await statusOf(page).innerText())
  await expect(theirs).toHaveTitle(new RegExp(q))
})

test('a text is found as a whole by its outlet and its title, and leads to itself', async ({ page }) => {
  // each of them: a law of the answer, tried on the compiled seeds
  const { id, title, outlet } = last(corpus.documents)
  await open(page, { kind: ['source'] })
  for (const q of [phrase(outlet.en), phrase(outlet.zh), phrase(title)]) {
    await fieldOf(page).fill(q)
    await expect(page).toHaveURL(searchHref({ q, kind: ['source'], lang: 'en' }))
    const row = groupOf(page, 'source').getByRole('link', { name: title, exact: true }).first()
    await expect(row).toHaveAttribute('href', sourceHref(id, { lang: 'en' }))
  }
})

test('a record leads to a passage, also where only its own words hold what was asked', async ({ page }) => {
  const told = new Set(evidence.filter(({ supports }) => supports === 'telling').map(({ recordId }) => recordId))
  const event = first(corpus.events.filter(({ id }) => told.has(id)))
  await open(page, { q: phrase(event.title.en), kind: ['event'] })
  const row = groupOf(page, 'event').locator('[data-result]').first()
  const hrefs = await row.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(hrefs.some((href) => href.startsWith(sourceHref('')) && href.includes('#'))).toBe(true)
})

test('an entry of the codebook leads to its place there', async ({ page }) => {
  const { label, id } = first(read<CodingBook>('codebook.json').dimension)
  await open(page, { q: phrase(label.en), kind: ['code'], open: ['code'] })
  await groupOf(page, 'code').getByRole('link', { name: label.en, exact: true }).first().click()
  await expect(page).toHaveURL(methodHref({ code: id, lang: 'en' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('app.method'))
})

/** What the page itself fetched: a worker's own requests are not among them. */
const fetchedBy = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))

test('the page neither reads the texts nor folds them: that is a worker’s work', async ({ page }) => {
  await open(page, { q: known() })
  await expect(statusOf(page)).toHaveText(/\d/)
  expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(/search\.worker/)])
  const fetched = await fetchedBy(page)
  expect(fetched.length).toBeGreaterThan(0)
  for (const path of fetched) expect(path).not.toMatch(/\/data\/(?!index\.json)|searchHere/)
})

const noWorker: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['its script does not arrive', (page) => page.route(/search\.worker/, (route) => route.abort())],
  [
    'the browser refuses it',
    (page) =>
      page.addInitScript(() => {
        globalThis.Worker = class extends globalThis.Worker {
          constructor(address: string | URL) {
            super(address)
            this.terminate()
            throw new TypeError('no workers here')
          }
        }
      }),
  ],
]
for (const [why, refuse] of noWorker)
  test(`without a worker the page itself searches: ${why}`, async ({ page }) => {
    await refuse(page)
    const q = latin()
    await open(page, { q, kind: ['text'] })
    await expect(statusOf(page)).toHaveText(statusFor(countsOf(q)))
    expect((await fetchedBy(page)).join()).toContain('searchHere')
  })

test('a file that does not arrive is named, and asking again finds', async ({ page, expectFault }) => {
  expectFault(/frames\.json|ERR_FAILED/)
  await page.route(/\/data\/frames\.json/, (route) => route.abort())
  await page.goto(searchHref({ q: known(), lang: 'en' }))
  await expect(page.getByRole('alert')).toContainText('frames.json')
  await page.unroute(/\/data\/frames\.json/)
  await page.getByRole('button', { name: say('app.failure.retry') }).click()
  await expect(statusOf(page)).toHaveText(/\d/)
})

test('every address that a result has is the canonical one', async ({ page }) => {
  await open(page, { q: known() })
  const links = groupOf(page, 'event').getByRole('link')
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(0)
  for (const href of hrefs)
    expect([eventHref(''), sourceHref(''), timelineHref()].some((start) => href.startsWith(start))).toBe(true)
})
