/** How the corpus was made, how far to trust it, and the check that anyone can run in their own browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { Agreement, CodingBook, Reading, Unit } from '../src/corpus/coded'
import type { DataFile, Method } from '../src/corpus/method'
import type { Codebook, Language } from '../src/corpus/types'
import { METHOD_PARTS, type MethodPart, type MethodState, methodHref } from '../src/url/method'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, first, read, textOf } from './support/built'
import { rowsOf } from './support/csv'
import { noticeOf } from './support/notice'
import { expect, test } from './support/test'
import { say, sayIn } from './support/words'

const data = fileURLToPath(new URL('../dist/data/', import.meta.url))
const published = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(`${data}${path}`).isFile())
  .map((path) => path.replaceAll('\\', '/'))
const manifest = read<readonly DataFile[]>('files.json')
const book = read<Codebook & CodingBook>('codebook.json')
const agreement = read<readonly Agreement[]>('agreement.json')
const units = read<readonly Unit[]>('units.json')

const fileOf = (path: string) => readFileSync(`${data}${path}`, 'utf8')
/** How often a sign for a quotation stands in the published files of one ending. */
const counted = (ending: string, sign: RegExp) =>
  published
    .filter((path) => path.endsWith(ending))
    .reduce((sum, path) => sum + (fileOf(path).match(sign)?.length ?? 0), 0)
/** Tables whose rows quote. */
const quoting = ['amounts', 'defects', 'evidence', 'frames', 'marks', 'mentions', 'namings', 'numbers', 'quotations']
/** How many quotations are published, in every file that has them: counted in the files' own text, by no code of ours. */
const passages =
  counted('.json', /"document":"[^"]+",(?:"block":\d+,)?"start":\d+,"end":\d+,"quote":"/g) +
  counted('.jsonld', /"TextPositionSelector"/g) +
  quoting.reduce((sum, table) => sum + rowsOf(fileOf(`${table}.csv`)).length, 0)
const others = manifest.filter(({ path }) => !path.startsWith('documents/'))

const open = async (page: Page, state: Partial<MethodState> = {}) => {
  await page.goto(methodHref({ lang: 'en', ...state }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const partOf = (page: Page, part: MethodPart, lang: Language = 'en') =>
  page.getByRole('region', { name: sayIn(lang, 'method.part', { part }), exact: true })
const buttonOf = (page: Page) =>
  partOf(page, 'verify').getByRole('button', { name: say('method.verify.start', { again: 'no' }) })
const outcomeOf = (page: Page) => partOf(page, 'verify').locator('.verify-said')
const verify = async (page: Page) => {
  await open(page, { part: 'verify' })
  await buttonOf(page).click()
}
const done = (standing: number, amiss = 0, claims = passages) => {
  const documents = corpus.documents.length
  const all = say('method.verify.done', { standing, claims, read: documents, files: documents })
  return amiss === 0 ? all : `${all} ${say('method.verify.amiss', { count: amiss })}`
}

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

test('the corpus’s own words about itself are all shown', async ({ page }) => {
  await open(page)
  const { notes, characters } = read<Method>('method.json')
  for (const paragraph of Object.values(notes).flat())
    await expect(page.getByText(paragraph.en, { exact: true })).toBeVisible()
  for (const { reason } of characters) await expect(page.getByText(reason.en, { exact: true })).toBeVisible()
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
  const table = partOf(page, 'coding').getByRole('table', { name: say('method.coding.caption') })
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

test('the tables count what the data say', async ({ page }) => {
  await open(page)
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

test('every quotation is found, in every file, by keyboard alone', async ({ page }) => {
  await open(page, { part: 'verify' })
  await expect(partOf(page, 'verify').getByRole('heading', { level: 2 })).toBeFocused()
  expect(passages).toBeGreaterThan(corpus.events.length)
  for (let at = 0; at < 4 && !(await buttonOf(page).evaluate((b) => b === document.activeElement)); at++)
    await page.keyboard.press('Tab')
  await expect(buttonOf(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(outcomeOf(page)).toHaveText(done(passages))
  const part = partOf(page, 'verify')
  await expect(part).toContainText(
    say('method.verify.hashes', {
      kind: 'document',
      hashed: 'yes',
      same: corpus.documents.length,
      files: corpus.documents.length,
    }),
  )
  await expect(part).toContainText(
    say('method.verify.hashes', { kind: 'data', hashed: 'yes', same: others.length, files: others.length }),
  )
  await expect(part).toContainText(say('method.verify.authentic'))
  await expect(part.getByRole('listitem')).toHaveCount(0)
})

test('one changed byte of a raw file is caught: its hash, and every quotation that holds it', async ({ page }) => {
  const { file, id, sha256 } = first(corpus.documents.filter(({ language }) => language === 'en'))
  const raw = readFileSync(`${data}documents/${file}`, 'utf8')
  const frame = first(
    read<readonly { passage: { document: string; start: number; quote: string } }[]>('frames.json').filter(
      ({ passage }) => passage.document === id,
    ),
  )
  const characters = [...raw]
  const at = frame.passage.start
  characters[at] = characters[at] === 'X' ? 'Y' : 'X'
  await page.route(`**/documents/${file}`, (route) => route.fulfill({ body: characters.join('') }))
  await verify(page)
  await expect(outcomeOf(page)).toHaveText(/quotations stand/)
  await expect(outcomeOf(page)).not.toHaveText(done(passages))
  const part = partOf(page, 'verify')
  await expect(part.getByRole('listitem').filter({ hasText: say('method.verify.differs') })).toContainText(sha256)
  const tampered = characters.slice(at, at + [...frame.passage.quote].length).join('')
  await part.locator('summary').click()
  const failure = part.getByRole('listitem').filter({ hasText: 'frames.json' }).filter({ hasText: tampered }).first()
  await expect(failure).toContainText(frame.passage.quote)
  await expect(failure).toContainText(tampered)
})

test('one shifted record is caught: the file’s hash, and the record by its id', async ({ page }) => {
  type Record = { id: string; passage: { start: number; end: number; quote: string } }
  const frames = read<Record[]>('frames.json')
  const one = first(frames)
  one.passage.start += 1
  one.passage.end += 1
  await page.route('**/data/frames.json', (route) => route.fulfill({ json: frames }))
  await verify(page)
  await expect(outcomeOf(page)).toHaveText(done(passages - 1, 1))
  const part = partOf(page, 'verify')
  await expect(part.getByRole('heading', { name: say('method.verify.failures', { count: 1 }) })).toBeVisible()
  const failure = part.locator('.verify-failures').getByRole('listitem')
  await expect(failure).toHaveCount(1)
  for (const words of ['frames.json', one.id, '/0/passage', one.passage.quote])
    await expect(failure).toContainText(words)
  await expect(part).toContainText(say('method.verify.differs'))
})

test('a raw file that is not there is said, and its quotations are not called wrong', async ({ page, expectFault }) => {
  expectFault(/404/)
  const { file, id } = best(corpus.documents, ({ size }) => size.file)
  await page.route(`**/documents/${file}`, (route) => route.fulfill({ status: 404 }))
  await verify(page)
  await expect(outcomeOf(page)).toContainText(`in ${corpus.documents.length - 1} of ${corpus.documents.length} files`)
  const part = partOf(page, 'verify')
  await expect(part.getByRole('listitem').filter({ hasText: file })).toContainText('404')
  await expect(part.getByRole('listitem').filter({ hasText: id })).toContainText('could not be looked for')
  await expect(part.locator('.verify-failures').getByRole('listitem')).toHaveCount(0)
})

test('a record that vanished is caught, though every quotation that is left stands', async ({ page }) => {
  const [, ...frames] = read<readonly object[]>('frames.json')
  await page.route('**/data/frames.json', (route) => route.fulfill({ json: frames }))
  await verify(page)
  await expect(outcomeOf(page)).toHaveText(done(passages - 1, 1, passages - 1))
  await expect(partOf(page, 'verify').getByRole('listitem').filter({ hasText: 'frames.json' })).toContainText(
    say('method.verify.differs'),
  )
})

test('a table and an annotation are looked into like any record, and failures say where', async ({ page }) => {
  const shifted = fileOf('frames.csv').replace(
    /(\r\n[^,]+,[^,]+),(\d+),(\d+),/,
    (_, before, start, end) => `${before},${Number(start) + 1},${Number(end) + 1},`,
  )
  const reworded = fileOf('annotations.jsonld').replace('"exact":"', '"exact":"X')
  await page.route('**/data/frames.csv', (route) => route.fulfill({ body: shifted }))
  await page.route('**/data/annotations.jsonld', (route) => route.fulfill({ body: reworded }))
  await verify(page)
  await expect(outcomeOf(page)).toHaveText(done(passages - 2, 2))
  const failures = partOf(page, 'verify').locator('.verify-failures').getByRole('listitem')
  await expect(failures).toHaveCount(2)
  await expect(failures.filter({ hasText: 'frames.csv' })).toContainText('row=2')
  await expect(failures.filter({ hasText: 'annotations.jsonld' })).toContainText('/first/items/0/target')
})

test('a data file that is no longer JSON is named', async ({ page }) => {
  await page.route('**/data/frames.json', (route) => route.fulfill({ body: '[{' }))
  await verify(page)
  await expect(partOf(page, 'verify')).toContainText(say('method.verify.broken'))
})

test('without hashing it says so, and still looks for every quotation', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await verify(page)
  const part = partOf(page, 'verify')
  await expect(part).toContainText(say('method.verify.noHash'))
  await expect(outcomeOf(page)).toHaveText(done(passages))
  await expect(part).toContainText(
    say('method.verify.hashes', { kind: 'document', hashed: 'no', same: 0, files: corpus.documents.length }),
  )
})

test('without a network it takes what the browser kept, and says so', async ({ page, context, expectFault }) => {
  expectFault(/ERR_INTERNET_DISCONNECTED|failed/i)
  await open(page, { part: 'verify' })
  await page.waitForLoadState('networkidle')
  // what makes a browser keep a file that the server tells it to ask for again each time
  await page.evaluate(
    async (paths) => {
      await Promise.all(paths.map((path) => fetch(`/data/${path}`, { cache: 'reload' })))
    },
    manifest.map(({ path }) => path),
  )
  await verifyOnce(page)
  await context.setOffline(true)
  await partOf(page, 'verify')
    .getByRole('button', { name: say('method.verify.start', { again: 'yes' }) })
    .click()
  await expect(partOf(page, 'verify')).toContainText(/could not be fetched afresh/)
  await expect(outcomeOf(page)).toHaveText(done(passages))
})

/** Once while there is a network, so that the browser holds the worker's own file. */
const verifyOnce = async (page: Page) => {
  await buttonOf(page).click()
  await expect(outcomeOf(page)).toHaveText(done(passages))
}

test('a page of this build makes no other worker than its own, and no script address from words', async ({
  page,
  expectFault,
}) => {
  expectFault(/Trusted ?Types|Content Security|TrustedScriptURL/i)
  await open(page, { part: 'verify' })
  const refused = await page.evaluate(() => {
    const tries = [
      () => new Worker('/data/index.json'),
      () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (n: string, r: object) => unknown } }
        ).trustedTypes.createPolicy('another', {}),
      () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (n: string, r: object) => unknown } }
        ).trustedTypes.createPolicy('parallax-worker', {}),
    ]
    return tries.map((attempt) => {
      try {
        attempt()
        return 'allowed'
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error)
      }
    })
  })
  expect(refused).toEqual(['refused', 'refused', 'refused'])
})
