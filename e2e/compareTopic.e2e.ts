/** Topic by topic: who tells it, who is silent, and how that was looked for. */
import { byTold } from '../src/corpus/framing/coverage'
import { corpus } from './support/built'
import { book, compared, expectAt, mainOf, openCompare, rowOf, usualSources } from './support/compare'
import { choice, garbled, later, plan } from './support/compareKnown'
import { columnOf, lineOf, linesOf, marksWith, overviewOf, toldBy, wordsOf } from './support/compareTopic'
import { keysWork } from './support/keys'
import { expect, test } from './support/test'
import { escaped, say } from './support/words'

test('the overview has a line for each topic: who tells it, who is silent, who could not know', async ({ page }) => {
  await openCompare(page, { mode: 'topic' })
  const [, ...lines] = await linesOf(overviewOf(page))
  expect(lines).toEqual(byTold(compared()).map((row) => lineOf(row)))
})

test('with all sources: what none could have known is no silence', async ({ page }) => {
  const all = corpus.documents.slice(0, 5)
  const source = all.map(({ id }) => id)
  await openCompare(page, { source, topic: [plan.row.topic.id, later.topic.id] })
  const [, ...lines] = await linesOf(overviewOf(page))
  const rows = compared(source).filter(({ topic }) => [plan.row.topic.id, later.topic.id].includes(topic.id))
  expect(lines).toEqual(byTold(rows).map((row) => lineOf(row, all)))
  for (const document of all.filter(({ id }) => toldBy(later, id).kind === 'untold')) {
    const column = columnOf(page, later, document)
    await expect(column).not.toContainText(say('compareTopic.silent'))
    const told = toldBy(later, document.id)
    const status = book.topicStatus.find(({ id }) => told.kind === 'untold' && id === told.status)
    await expect(column).toContainText(status?.label.en ?? '')
  }
})

test('the name of a topic leads to its row', async ({ page }) => {
  const topic = [plan.row.topic.id, choice.row.topic.id]
  await openCompare(page, { topic })
  await overviewOf(page).getByRole('link', { name: plan.row.topic.title.en, exact: true }).click()
  const heading = rowOf(page, plan.row).getByRole('heading', { level: 2 })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await expectAt(page, { topic })
})

test('silence says so, and lists what was searched for', async ({ page }) => {
  await openCompare(page, { topic: [plan.row.topic.id] })
  await expect(columnOf(page, plan.row, plan.tells)).not.toContainText(say('compareTopic.silent'))
  for (const source of plan.silent) {
    const column = columnOf(page, plan.row, source)
    const told = toldBy(plan.row, source.id)
    if (told.kind === 'told') throw new Error(`${source.siglum} is silent`)
    await expect(column).toContainText(say('compareTopic.silent'))
    await expect(column).toContainText(told.why.en)
    for (const term of told.terms)
      await expect(column.locator('[lang]').getByText(term, { exact: true })).toHaveCount(1)
    // the terms are links to their search, so it is marks that are counted
    await expect(column.locator('role=mark')).toHaveCount(0)
  }
})

test('each told sentence stands whole in its source’s column, side by side with the others', async ({ page }) => {
  const { row } = choice
  await openCompare(page, { topic: [row.topic.id], off: ['defect'] })
  const tops = new Set<number>()
  for (const source of usualSources) {
    const column = columnOf(page, row, source)
    const told = toldBy(row, source.id)
    const said = await column.getByRole('paragraph').allTextContents()
    for (const passage of told.kind === 'told' ? told.passages : [])
      expect(said.some((text) => text.includes((passage.clean ?? passage.quote).trim()))).toBe(true)
    tops.add(Math.round((await column.boundingBox())?.y ?? Number.NaN))
  }
  expect([...tops], 'row tops in line').toHaveLength(1)
})

test('j and k go from topic to topic, ] and [ from passage to passage across the sources', async ({ page }) => {
  const topic = [plan.row.topic.id, choice.row.topic.id]
  await openCompare(page, { topic })
  await keysWork(page)
  const headings = mainOf(page)
    .getByRole('region')
    .filter({ has: page.getByRole('group') })
    .getByRole('heading', { level: 2 })
  const order = byTold([plan.row, choice.row]).map(({ topic: { title } }) => title.en)
  const named = (name: string) => headings.filter({ hasText: new RegExp(`^${escaped(name)}$`) })
  const [one = '', two = ''] = order
  await page.keyboard.press('j')
  await expect(named(one)).toBeFocused()
  await page.keyboard.press('j')
  await expect(named(two)).toBeFocused()
  await page.keyboard.press('k')
  await expect(named(one)).toBeFocused()
  const row = [plan.row, choice.row].find(({ topic: { title } }) => title.en === one) ?? plan.row
  const where = () =>
    page.evaluate(() => document.activeElement?.closest('[role=group]')?.textContent?.trim().slice(0, 2).trim() ?? '')
  const visited: string[] = []
  await page.keyboard.press(']')
  for (let letter = await where(); letter !== '' && visited.length < 30; letter = await where()) {
    const before = await page.evaluateHandle(() => document.activeElement)
    visited.push(letter)
    await page.keyboard.press(']')
    if (await before.evaluate((element) => element === document.activeElement)) break
  }
  expect([...new Set(visited)], 'every source that tells it, in their order').toEqual(
    usualSources.filter(({ id }) => row.told.includes(id)).map(({ siglum }) => siglum),
  )
  const last = await page.evaluateHandle(() => document.activeElement)
  await page.keyboard.press('[')
  expect(await last.evaluate((element) => element === document.activeElement)).toBe(false)
  await expectAt(page, { topic })
})

test('garbled words carry their flag, and their note stands beside them', async ({ page }) => {
  const { row, frame, defect, source } = garbled()
  await openCompare(page, { topic: [row.topic.id] })
  const column = columnOf(page, row, source)
  await expect(marksWith(column, `†${wordsOf(frame)}`)).not.toHaveCount(0)
  // notes from the third on are folded
  const notes = column.getByRole('paragraph', { includeHidden: true })
  await expect(notes.filter({ hasText: new RegExp(`^†.*${escaped(wordsOf(defect))}`) })).not.toHaveCount(0)
})
