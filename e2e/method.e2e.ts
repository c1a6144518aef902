/** How the corpus was made, how far to trust it, and the check that anyone can run in their own browser. */
import type { Page } from '@playwright/test'
import type { Agreement, Reading, Unit } from '../src/corpus/agreement/agreement'
import type { CodingBook } from '../src/corpus/coded'
import type { DataFile, Method } from '../src/corpus/method'
import type { Codebook, Language } from '../src/corpus/types'
import { METHOD_PARTS, type MethodPart, type MethodState, methodHref } from '../src/url/method'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, first, published, read, textOf } from './support/built'
import { noticeOf } from './support/notice'
import { expect, test } from './support/reading'
import { say, sayIn } from './support/words'

const manifest = read<readonly DataFile[]>('files.json')
const book = read<Codebook & CodingBook>('codebook.json')
const agreement = read<readonly Agreement[]>('agreement.json').filter(({ unit }) => unit === 'sentence')
const units = read<readonly Unit[]>('units.json')

const open = async (page: Page, state: Partial<MethodState> = {}) => {
  await page.goto(methodHref({ lang: 'en', ...state }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const partOf = (page: Page, part: MethodPart, lang: Language = 'en') =>
  page.getByRole('region', { name: sayIn(lang, 'method.part', { part }), exact: true })

for (const lang of ['en', 'zh'] as const) {
  test(`every part is there and has a link of its own, ${lang}`, async ({ page }) => {
    await open(page, { lang })
    const contents = page.getByRole('navigation', { name: sayIn(lang, 'method.contents') })
    for (const part of METHOD_PARTS) {
      const heading = page.getByRole('heading', {
        level: 2,
        name: sayIn(lang, 'method.part', { part }),
        exact: true,
      })
      await expect(heading).toHaveCount(1)
      await expect(partOf(page, part, lang).locator('p, li, td').first()).toHaveText(/\S/)
      await contents.getByRole('link', { name: sayIn(lang, 'method.part.short', { part }), exact: true }).click()
      await expect(page).toHaveURL(methodHref({ part, lang }))
      await expect(heading).toBeFocused()
      await expect(heading).toBeInViewport()
    }
    await page.goBack()
    await expect(page).toHaveURL(methodHref({ part: first(METHOD_PARTS.slice(-2)), lang }))
  })
}

test('the masthead leads here, and the foot of a page to how it was coded', async ({ page }) => {
  await page.goto(timelineHref({ lang: 'en' }))
  await page
    .getByRole('banner')
    .getByRole('link', { name: say('app.method'), exact: true })
    .click()
  await expect(page).toHaveURL(methodHref({ lang: 'en' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goto(timelineHref({ lang: 'en' }))
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: say('app.howCoded') })
    .click()
  await expect(page).toHaveURL(methodHref({ part: 'coding', lang: 'en' }))
  await expect(partOf(page, 'coding').getByRole('heading', { level: 2 })).toBeFocused()
})

test('the other language is the same place read on: it neither scrolls nor takes the focus', async ({ page }) => {
  await open(page, { part: 'codebook' })
  await expect(partOf(page, 'codebook').getByRole('heading', { level: 2 })).toBeFocused()
  const other = page.getByRole('link', { name: say('app.otherLanguage'), exact: true })
  await other.scrollIntoViewIfNeeded()
  await other.click()
  const heading = page.getByRole('heading', { level: 1, name: sayIn('zh', 'method.title'), exact: true })
  await expect(heading).toBeInViewport()
  await expect(partOf(page, 'codebook', 'zh').getByRole('heading', { level: 2 })).not.toBeFocused()
})

test('the page says all that the data say of how the corpus was made', async ({ page }) => {
  await open(page)
  await test.step('the corpus’s own words about itself', async () => {
    const { notes, characters } = read<Method>('method.json')
    for (const paragraph of Object.values(notes).flat())
      await expect(page.getByText(paragraph.en, { exact: true })).toBeVisible()
    for (const { reason } of characters) await expect(page.getByText(reason.en, { exact: true })).toBeVisible()
  })
  await test.step('the tables count what the data say', async () => {
    const readings = read<readonly Reading[]>('readings.json')
    const found = partOf(page, 'readings').getByRole('table')
    for (const { id, siglum } of corpus.documents) {
      const cells = (['missing', 'invented', 'wrong', 'nothing'] as const).map((kind) =>
        String(readings.filter((one) => one.document === id && one.found === kind).length),
      )
      await expect(found.getByRole('row').filter({ hasText: siglum }).getByRole('cell')).toHaveText(cells)
    }
    const bases = partOf(page, 'dates').getByRole('table')
    for (const { id, label } of corpus.codebook.dateBasis)
      await expect(bases.getByRole('row').filter({ hasText: label.en }).first().getByRole('cell')).toHaveText([
        String(corpus.events.filter(({ basis }) => basis === id).length),
        String(corpus.documents.filter(({ published: { basis } }) => basis === id).length),
      ])
    const cleaning = partOf(page, 'cleaning').getByRole('table')
    const blocks = corpus.documents.flatMap(({ id }) => textOf(id).blocks)
    const counted = (await cleaning.getByRole('cell').allInnerTexts()).map(Number).filter((n) => n > 0)
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(
      blocks.filter(({ rule, kind }) => rule !== undefined || kind === 'repeat').length,
    )
  })
})

test('every value of every list of the codebook is there, and opens from its link', async ({ page }) => {
  await open(page)
  const codebook = partOf(page, 'codebook')
  const { literature, dimension, ...lists } = book
  const values = [...dimension.map((one) => one.values), ...Object.values(lists)].flat()
  await expect(codebook.locator('.method-entry')).toHaveCount(values.length)
  for (const { reference } of literature)
    await expect(codebook.getByRole('region', { name: say('method.book.literature') })).toContainText(reference)

  const one = best(dimension, ({ values: all }) => all.length)
  const value = first(one.values.filter(({ example }) => example?.kind === 'passage'))
  await open(page, { code: `${one.id}.${value.id}` })
  const entry = page.locator(`[id="code-${one.id}.${value.id}"]`)
  await expect(entry).toBeFocused()
  await expect(entry).toBeInViewport()
  const opened = page.locator('.method-entry').filter({ has: entry })
  await expect(opened).toContainText(value.include?.en ?? '')
  await expect(opened).toContainText(value.exclude?.en ?? '')
  if (value.example?.kind !== 'passage') throw new Error('no example')
  const { quote, clean } = value.example.passage
  await opened.getByRole('link', { name: clean ?? quote, exact: true }).click()
  await expect(page.locator('mark').first()).toBeVisible()
})

test('a code that does not exist is said, and the page is shown', async ({ page }) => {
  await open(page, { code: 'no-such.code' })
  await expect(noticeOf(page)).toContainText('code=no-such.code')
  await expect(partOf(page, 'codebook')).toBeVisible()
})

test('agreement stands in a table, and each dimension opens to the sentences that differ', async ({ page }) => {
  await open(page)
  const table = partOf(page, 'coding').getByRole('table', {
    name: say('method.coding.caption', { coders: corpus.about.coders?.en ?? say('method.coding.coders') }),
  })
  for (const { dimension, alpha, round } of agreement) {
    const row = table.getByRole('row').filter({ has: page.locator(`[id="differences-${dimension}"]`) })
    await expect(row).toContainText(alpha?.toFixed(3) ?? say('method.undefined'))
    const differ = units.filter(
      (unit) => unit.dimension === dimension && unit.round === round && String(unit.first) !== String(unit.second),
    )
    await expect(row).toContainText(say('method.coding.differ', { count: differ.length }))
    if (differ.length === 0) continue
    await row.getByRole('link').click()
    await expect(page).toHaveURL(methodHref({ differences: dimension, lang: 'en' }))
    const card = page.locator('.method-card')
    await expect(card.locator('blockquote')).toHaveCount(differ.length)
    await expect(card.getByText(say('method.coding.because'))).toHaveCount(differ.length)
  }
})

test('every published file is listed with its hash, and every table with its columns', async ({ page }) => {
  expect(manifest.map(({ path }) => path)).toEqual(published.filter((path) => path !== 'files.json').sort())
  await open(page, { part: 'data' })
  const part = partOf(page, 'data')
  for (const summary of await part.locator('summary').all()) await summary.click()
  await expect(part.locator('tbody tr')).toHaveCount(manifest.length)
  for (const { path, sha256 } of manifest.filter((_, at) => at % 9 === 0))
    await expect(part.locator('tr').filter({ has: page.getByRole('link', { name: path, exact: true }) })).toContainText(
      sha256,
    )
  await expect(part.locator('.method-words').getByRole('heading', { level: 3 })).toHaveCount(
    manifest.filter(({ path }) => path.endsWith('.csv')).length,
  )
})
