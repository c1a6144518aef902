/** Sources side by side: what the address says is what stands there, and every control says it in the address. */
import { corpus, first } from './support/built'
import {
  boxOf,
  choose,
  compared,
  controlsOf,
  dimensionSwitch,
  expectAt,
  findingOf,
  keyOf,
  layerSwitch,
  mainOf,
  modesOf,
  mostDivergent,
  openCompare,
  openSources,
  others,
  rowOf,
  statusOf,
  statusText,
  titleOf,
  usual,
  usualSources,
} from './support/compare'
import { noticeOf } from './support/notice'
import { expect, test } from './support/test'
import { say } from './support/words'

const all = compared()
const row = mostDivergent()
const dimension = first(row.dimensions.filter(({ verdict }) => verdict === 'differs')).dimension
const another = first(others)

test('from a cold load: the usual sources, each topic that one of them tells, and the finding computed from them', async ({
  page,
}) => {
  await openCompare(page)
  await expect(titleOf(page)).toHaveText(findingOf(all, usual.length))
  await expect(statusOf(page)).toHaveText(statusText(all, all.length))
  await expect(noticeOf(page)).toHaveCount(0)
  for (const one of [row, ...all.slice(-1)]) await expect(rowOf(page, one)).toHaveCount(1)
  await expect(page).toHaveTitle(new RegExp(usualSources.map(({ siglum }) => siglum).join(', ')))
})

test('three ways to look at one selection; Back undoes each', async ({ page }) => {
  await openCompare(page, { topic: [row.topic.id], gloss: 'en' })
  const mode = (of: string) => modesOf(page).getByRole('link', { name: say('compare.mode', { mode: of }), exact: true })
  await expect(mode('topic')).toHaveAttribute('aria-current', 'page')
  await mode('text').click()
  await expectAt(page, { mode: 'text', topic: [row.topic.id], gloss: 'en' })
  await expect(mode('text')).toHaveAttribute('aria-current', 'page')
  await mode('words').click()
  await expectAt(page, { mode: 'words', topic: [row.topic.id], gloss: 'en' })
  await expect(mainOf(page).getByRole('table').first()).toBeVisible()
  await page.goBack()
  await expect(mode('text')).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await expect(rowOf(page, row)).toBeVisible()
})

test('sources are ticked one gesture at a time, in the corpus’s order; two is the fewest', async ({ page }) => {
  // any way but that of all rows: ticking draws them all anew
  await openCompare(page, { mode: 'words' })
  const list = await openSources(page)
  await expect(list.getByRole('checkbox')).toHaveCount(corpus.documents.length)
  await boxOf(list, another).check()
  const wider = corpus.documents.map(({ id }) => id).filter((id) => usual.includes(id) || id === another.id)
  await expectAt(page, { mode: 'words', source: wider })
  await expect(titleOf(page)).toHaveText(findingOf(compared(wider), wider.length))
  await boxOf(list, another).uncheck()
  await expectAt(page, { mode: 'words' })
  const [going, ...rest] = usualSources
  if (going === undefined || rest.length !== 2) throw new Error('this test needs three usual sources')
  await boxOf(list, going).uncheck()
  const two = rest.map(({ id }) => id)
  await expectAt(page, { mode: 'words', source: two })
  const fixed = boxOf(list, first(rest))
  await expect(fixed).toHaveAttribute('aria-disabled', 'true')
  await expect(fixed).toHaveAccessibleDescription(say('compare.sources.room', { room: 'fewest', count: 2 }))
  await fixed.press('Space')
  await expect(fixed).toBeChecked()
  await expectAt(page, { mode: 'words', source: two })
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.goBack()
  await expectAt(page, { mode: 'words' })
  await page.goBack()
  await expectAt(page, { mode: 'words', source: wider })
})

test('no more than five: the rest cannot be ticked, and the list says why', async ({ page }) => {
  const most = corpus.documents.slice(0, 5).map(({ id }) => id)
  await openCompare(page, { mode: 'words', source: most })
  const list = await openSources(page)
  await expect(list.getByRole('status')).toHaveText(say('compare.sources.room', { room: 'most', count: most.length }))
  for (const document of corpus.documents.slice(5))
    await expect(boxOf(list, document)).toHaveAttribute('aria-disabled', 'true')
})

test('a layer switched off takes its marks away, and says so in the address; all on brings them back', async ({
  page,
}) => {
  await openCompare(page, { topic: [row.topic.id] })
  const marks = rowOf(page, row).locator('role=mark')
  const before = await marks.count()
  const dimensionOff = dimensionSwitch(page, dimension)
  await dimensionOff.uncheck()
  await expectAt(page, { topic: [row.topic.id], off: [dimension] })
  await expect(dimensionOff).toBeFocused()
  await expect.poll(() => marks.count()).toBeLessThan(before)
  await layerSwitch(page, 'voice').uncheck()
  await expectAt(page, { topic: [row.topic.id], off: [dimension, 'voice'] })
  await keyOf(page)
    .getByRole('button', { name: say('compare.key.all') })
    .click()
  await expectAt(page, { topic: [row.topic.id] })
  await expect(marks).toHaveCount(before)
})

test('every entry of the key is named, and the whole of it is reached by key', async ({ page }) => {
  await openCompare(page, { topic: [row.topic.id] })
  for (const box of await keyOf(page).getByRole('checkbox').all()) {
    await expect(box).toBeChecked()
    await expect(box).toHaveAccessibleName(/\S/)
  }
  const [one, two] = await keyOf(page).getByRole('checkbox').all()
  if (one === undefined || two === undefined) throw new Error('a key with two switches')
  await one.focus()
  await page.keyboard.press('Tab')
  await expect(two).toBeFocused()
  await page.keyboard.press('Space')
  await expect(two).not.toBeChecked()
})

test('topics are sorted by divergence, by name, and in the order of a source', async ({ page }) => {
  await openCompare(page)
  const divergence = say('compare.sort.by', { by: 'divergence' })
  const name = say('compare.sort.by', { by: 'name' })
  const firstRow = mainOf(page).getByRole('table').first().getByRole('link').first()
  await expect(firstRow).toHaveText(row.topic.title.en)
  await choose(page, divergence, name)
  await expectAt(page, { sort: 'name' })
  const byName = all.map(({ topic }) => topic.title.en).sort(new Intl.Collator('en-GB').compare)
  await expect(firstRow).toHaveText(first(byName))
  const source = first(usualSources)
  await controlsOf(page).getByRole('button', { name }).click()
  await page
    .getByRole('dialog')
    .getByRole('link')
    .filter({
      has: page.getByRole('img', { name: say('app.siglum', { siglum: source.siglum, outlet: source.outlet.en }) }),
    })
    .click()
  await expectAt(page, { sort: source.id })
})

test('topics are chosen from a list, and taken away again', async ({ page }) => {
  await openCompare(page)
  const every = say('compare.topics.every', { count: all.length })
  const name = say('app.picker.open', { name: say('compare.topics'), visible: every })
  await controlsOf(page).getByRole('button', { name, exact: true }).click()
  const list = page.getByRole('dialog', { name: say('compare.topics'), exact: true })
  await list.getByRole('checkbox', { name: row.topic.title.en, exact: true }).check()
  await expectAt(page, { topic: [row.topic.id] })
  await page.keyboard.press('Escape')
  await expect(statusOf(page)).toHaveText(statusText([row], all.length))
  await expect(titleOf(page)).toContainText(row.topic.title.en)
  await controlsOf(page)
    .getByRole('button', { name: say('app.picker.remove', { choice: row.topic.title.en }) })
    .click()
  await expectAt(page, {})
})

test('translations are asked for in a language, and marked as ours', async ({ page }) => {
  await openCompare(page, { topic: [row.topic.id] })
  await choose(page, say('compare.gloss', { gloss: 'none' }), say('compare.gloss', { gloss: 'en' }))
  await expectAt(page, { topic: [row.topic.id], gloss: 'en' })
  await expect(controlsOf(page).getByRole('button', { name: say('compare.gloss', { gloss: 'en' }) })).toBeFocused()
})

test('the jump gives the measures the focus', async ({ page }) => {
  await openCompare(page, { topic: [row.topic.id] })
  await mainOf(page)
    .getByRole('button', { name: say('compare.measures'), exact: true })
    .click()
  await expect(page.getByRole('heading', { name: say('compareWords.measures'), exact: true })).toBeFocused()
})

test('on paper the filters are words, and no control is left', async ({ page }) => {
  await openCompare(page, { topic: [row.topic.id], off: [dimension] })
  await page.emulateMedia({ media: 'print' })
  await expect(controlsOf(page)).toBeHidden()
  await expect(mainOf(page)).toContainText(usualSources.map(({ outlet }) => outlet.en).at(-1) ?? '')
  for (const box of await mainOf(page).getByRole('checkbox').all()) await expect(box).toBeHidden()
})
