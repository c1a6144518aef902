/** The check that anyone can run in their own browser: every quotation is found, and whatever was altered is caught. */
import type { Page } from '@playwright/test'
import type { DataFile } from '../src/corpus/method'
import { methodHref } from '../src/url/method'
import { best, corpus, first, published, read, readText } from './support/built'
import { rowsOf } from './support/csv'
import { expect, test } from './support/test'
import { say } from './support/words'

const manifest = read<readonly DataFile[]>('files.json')
/** How often a sign for a quotation stands in the published files of one ending. */
const counted = (ending: string, sign: RegExp) =>
  published
    .filter((path) => path.endsWith(ending))
    .reduce((sum, path) => sum + (readText(path).match(sign)?.length ?? 0), 0)
/** Tables whose rows quote. */
const quoting = [
  'amounts',
  'defects',
  'evidence',
  'frames',
  'marks',
  'mentions',
  'namings',
  'numbers',
  'quotations',
  'steps',
]
/** How many quotations are published, in every file that has them: counted in the files' own text, by no code of ours. */
const passages =
  counted('.json', /"document":"[^"]+",(?:"block":\d+,)?"start":\d+,"end":\d+,"quote":"/g) +
  counted('.jsonld', /"TextPositionSelector"/g) +
  quoting.reduce((sum, table) => sum + rowsOf(readText(`${table}.csv`)).length, 0) +
  // a source without an answer has a row without a quotation
  rowsOf(readText('answers.csv')).filter((row) => row('quote') !== '').length
const others = manifest.filter(({ path }) => !path.startsWith('documents/'))

const open = async (page: Page) => {
  await page.goto(methodHref({ lang: 'en', part: 'verify' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const partOf = (page: Page) => page.getByRole('region', { name: say('method.part', { part: 'verify' }), exact: true })
const buttonOf = (page: Page) => partOf(page).getByRole('button', { name: say('method.verify.start', { again: 'no' }) })
const outcomeOf = (page: Page) => partOf(page).locator('.verify-said')
const verify = async (page: Page) => {
  await open(page)
  await buttonOf(page).click()
}
const done = (standing: number, amiss = 0, claims = passages) => {
  const documents = corpus.documents.length
  const all = say('method.verify.done', { standing, claims, read: documents, files: documents })
  return amiss === 0 ? all : `${all} ${say('method.verify.amiss', { count: amiss })}`
}

test('every quotation is found, in every file, by keyboard alone', async ({ page }) => {
  await open(page)
  await expect(partOf(page).getByRole('heading', { level: 2 })).toBeFocused()
  expect(passages).toBeGreaterThan(corpus.events.length)
  for (let at = 0; at < 4 && !(await buttonOf(page).evaluate((b) => b === document.activeElement)); at++)
    await page.keyboard.press('Tab')
  await expect(buttonOf(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(outcomeOf(page)).toHaveText(done(passages))
  const part = partOf(page)
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
  const raw = readText(`documents/${file}`)
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
  const part = partOf(page)
  await expect(part.getByRole('listitem').filter({ hasText: say('method.verify.differs') })).toContainText(sha256)
  const tampered = characters.slice(at, at + [...frame.passage.quote].length).join('')
  await part.locator('summary').click()
  const failure = part.getByRole('listitem').filter({ hasText: 'frames.json' }).filter({ hasText: tampered }).first()
  await expect(failure).toContainText(frame.passage.quote)
  await expect(failure).toContainText(tampered)
})

test('a shifted record, row and annotation are caught: each file’s hash, and the place in it', async ({ page }) => {
  type Record = { id: string; passage: { start: number; end: number; quote: string } }
  const frames = read<Record[]>('frames.json')
  const one = first(frames)
  one.passage.start += 1
  one.passage.end += 1
  const shifted = readText('frames.csv').replace(
    /(\r\n[^,]+,[^,]+),(\d+),(\d+),/,
    (_, before, start, end) => `${before},${Number(start) + 1},${Number(end) + 1},`,
  )
  const reworded = readText('annotations.jsonld').replace('"exact":"', '"exact":"X')
  await page.route('**/data/frames.json', (route) => route.fulfill({ json: frames }))
  await page.route('**/data/frames.csv', (route) => route.fulfill({ body: shifted }))
  await page.route('**/data/annotations.jsonld', (route) => route.fulfill({ body: reworded }))
  await verify(page)
  await expect(outcomeOf(page)).toHaveText(done(passages - 3, 3))
  const part = partOf(page)
  await expect(part.getByRole('heading', { name: say('method.verify.failures', { count: 3 }) })).toBeVisible()
  const failures = part.locator('.verify-failures').getByRole('listitem')
  await expect(failures).toHaveCount(3)
  for (const words of [one.id, '/0/passage', one.passage.quote])
    await expect(failures.filter({ hasText: 'frames.json' })).toContainText(words)
  await expect(failures.filter({ hasText: 'frames.csv' })).toContainText('row=2')
  await expect(failures.filter({ hasText: 'annotations.jsonld' })).toContainText('/first/items/0/target')
  await expect(part.getByRole('listitem').filter({ hasText: say('method.verify.differs') })).toHaveCount(3)
})

test('a raw file that is not there is said, and its quotations are not called wrong', async ({ page, expectFault }) => {
  expectFault(/404/)
  const { file, id } = best(corpus.documents, ({ size }) => size.file)
  await page.route(`**/documents/${file}`, (route) => route.fulfill({ status: 404 }))
  await verify(page)
  await expect(outcomeOf(page)).toContainText(`in ${corpus.documents.length - 1} of ${corpus.documents.length} files`)
  const part = partOf(page)
  await expect(part.getByRole('listitem').filter({ hasText: file })).toContainText('404')
  await expect(part.getByRole('listitem').filter({ hasText: id })).toContainText('could not be looked for')
  await expect(part.locator('.verify-failures').getByRole('listitem')).toHaveCount(0)
})

test('a record that vanished is caught, though every quotation that is left stands', async ({ page }) => {
  const [, ...frames] = read<readonly object[]>('frames.json')
  await page.route('**/data/frames.json', (route) => route.fulfill({ json: frames }))
  await verify(page)
  await expect(outcomeOf(page)).toHaveText(done(passages - 1, 1, passages - 1))
  await expect(partOf(page).getByRole('listitem').filter({ hasText: 'frames.json' })).toContainText(
    say('method.verify.differs'),
  )
})

test('a data file that is no longer JSON is named', async ({ page }) => {
  await page.route('**/data/frames.json', (route) => route.fulfill({ body: '[{' }))
  await verify(page)
  await expect(partOf(page)).toContainText(say('method.verify.broken'))
})

test('without hashing it says so, and still looks for every quotation', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await verify(page)
  const part = partOf(page)
  await expect(part).toContainText(say('method.verify.noHash'))
  await expect(outcomeOf(page)).toHaveText(done(passages))
  await expect(part).toContainText(
    say('method.verify.hashes', { kind: 'document', hashed: 'no', same: 0, files: corpus.documents.length }),
  )
})

test('without a network it takes what the browser kept, and says so', async ({ page, context, expectFault }) => {
  expectFault(/ERR_INTERNET_DISCONNECTED|failed/i)
  await open(page)
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
  await partOf(page)
    .getByRole('button', { name: say('method.verify.start', { again: 'yes' }) })
    .click()
  await expect(partOf(page)).toContainText(/could not be fetched afresh/)
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
  await open(page)
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
