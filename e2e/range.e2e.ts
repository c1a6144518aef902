/** Zoom and range: by button, by the axis's own words, by drawing over it, by key. One gesture, one history entry. */
import type { Page } from '@playwright/test'
import type { Event } from '../src/corpus/types'
import { readTimeline } from '../src/url/timeline'
import { best, corpus, first } from './support/built'
import { isAfter, isBefore, left } from './support/expected'
import { keysWork } from './support/keys'
import { expect, test } from './support/reading'
import { expectAt, expectCount, laneOf, openTimeline } from './support/timeline'
import { escaped, month, say } from './support/words'

const { about, events } = corpus
type Step = 'in' | 'out' | 'earlier' | 'later' | 'all'

const button = (page: Page, step: Step) =>
  page.getByRole('button', { name: say('timeline.step', { step }), exact: true })
const axis = (page: Page) => page.getByRole('navigation', { name: say('timeline.axis') })

type Ends = { readonly from: string | null; readonly to: string | null }
const endsOf = (page: Page): Ends => readTimeline(new URL(page.url()).search).state

const day = (text: string, end: boolean): number => {
  const [year = 0, monthOf = 1, date] = text.split('-').map(Number)
  return (
    (date === undefined ? Date.UTC(year, monthOf - (end ? 0 : 1), end ? 0 : 1) : Date.UTC(year, monthOf - 1, date)) /
    864e5
  )
}
/** First and last day that the axis shows. */
const daysOf = ({ from, to }: Ends) =>
  [day(from ?? about.window.from, false), day(to ?? about.window.to, true)] as const

/** Does something that must be one gesture: one more entry, another address, and the count of what it leaves. */
const gesture = async (page: Page, act: () => Promise<void>): Promise<Ends> => {
  const [before, entries] = [page.url(), await page.evaluate(() => history.length)]
  await act()
  await expect(page).not.toHaveURL(before)
  expect(await page.evaluate(() => history.length), 'one gesture, one entry').toBe(entries + 1)
  await expectCount(page, left(endsOf(page)).length)
  return endsOf(page)
}

/** Goes back through addresses, newest first. */
const undo = async (page: Page, all: readonly Ends[]) => {
  for (const ends of [...all].reverse()) {
    await page.goBack()
    await expect.poll(() => endsOf(page)).toMatchObject({ from: ends.from, to: ends.to })
    await expectCount(page, left(ends).length)
  }
}

/** In, in, earlier, later, out, all, and what each must do to the days shown. */
const walk = async (page: Page, press: (step: Step) => Promise<void>) => {
  const been: Ends[] = [endsOf(page)]
  for (const step of ['in', 'in', 'earlier', 'later', 'out', 'all'] as const) {
    const [first0, last0] = daysOf(endsOf(page))
    const ends = await gesture(page, () => press(step))
    const [first1, last1] = daysOf(ends)
    const ratio = (last1 - first1 + 1) / (last0 - first0 + 1)
    if (step === 'in') expect(ratio).toBeLessThan(0.8)
    if (step === 'out') expect(ratio).toBeGreaterThan(1.25)
    if (step === 'earlier') expect(last1).toBeLessThan(last0)
    if (step === 'later') expect(first1).toBeGreaterThan(first0)
    if (step === 'all') expect(ends).toMatchObject({ from: null, to: null })
    been.push(ends)
  }
  await undo(page, been.slice(0, -1))
}

test('the buttons zoom and move, and Back undoes each press', async ({ page }) => {
  await openTimeline(page)
  for (const step of ['out', 'earlier', 'later', 'all'] as const)
    await expect(button(page, step), 'all is shown').toBeDisabled()
  await walk(page, (step) => button(page, step).click())
})

test('so do + − ← → 0 while the focus is in the chart', async ({ page }) => {
  const keys = { in: '+', out: '-', earlier: 'ArrowLeft', later: 'ArrowRight', all: '0' } as const
  await openTimeline(page)
  await keysWork(page)
  await axis(page).getByRole('link').first().focus()
  // what had the focus may have left the chart
  const press = async (step: Step) => {
    await button(page, 'in').focus()
    await page.keyboard.press(keys[step])
  }
  await walk(page, press)
})

test('outside the chart the same keys do nothing', async ({ page }) => {
  await openTimeline(page)
  await keysWork(page)
  await page.getByRole('heading', { level: 1 }).focus()
  for (const key of ['+', '-', '0']) await page.keyboard.press(key)
  await expectAt(page, {})
})

test('a month on the axis leads to that month, a year to that year', async ({ page }) => {
  const busiest = best(
    events.filter(({ date }) => date.start !== null && date.start >= about.window.from && date.precision === 'day'),
    ({ date }) => events.filter((other) => other.date.start === date.start).length,
  )
  const period = (busiest.date.start ?? '').slice(0, 7)
  await openTimeline(page)
  const all = endsOf(page)
  const year = period.slice(0, 4)
  const byYear = await gesture(page, () => axis(page).getByRole('link', { name: year, exact: true }).click())
  expect(byYear).toMatchObject({ from: `${year}-01`, to: `${year}-12` })
  const byMonth = await gesture(page, () =>
    axis(page)
      .getByRole('link', { name: month(period), exact: true })
      .click(),
  )
  expect(byMonth).toMatchObject({ from: period, to: period })
  await undo(page, [all, byYear])
})

test('drawing over the axis shows what was drawn over', async ({ page }) => {
  await openTimeline(page)
  const months = axis(page).getByRole('link', { name: /^\p{L}+ \d{4}$/u })
  const [from, to] = [3, 7].map((at) => months.nth(at))
  if (from === undefined || to === undefined) return
  const names = [await from.getAttribute('aria-label'), await to.getAttribute('aria-label')]
  const [a, b] = [await from.boundingBox(), await to.boundingBox()]
  if (a === null || b === null) throw new Error('the axis shows its months')
  const all = endsOf(page)
  const ends = await gesture(page, async () => {
    await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2)
    await page.mouse.down()
    // from right to left, over several places: still one gesture
    await page.mouse.move(a.x + a.width, a.y + a.height / 2, { steps: 5 })
    await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2)
    await page.mouse.up()
  })
  expect([ends.from, ends.to].map((end) => end && month(end))).toEqual(names)
  await undo(page, [all])
})

test('the gutters tell how much lies outside, and lead there', async ({ page }) => {
  const inside = best(events, ({ date }) => (date.precision === 'day' ? 1 : 0))
  const period = (inside.date.start ?? '').slice(0, 7)
  await openTimeline(page)
  const ends = await gesture(page, () =>
    axis(page)
      .getByRole('link', { name: month(period), exact: true })
      .click(),
  )
  const before = events.filter((event) => isBefore(event, ends.from)).length
  const after = events.filter((event) => isAfter(event, ends.to)).length
  expect(before + after + left(ends).length).toBe(events.length)
  const head = (side: 'before' | 'after', count: number) =>
    page.getByRole('link', { name: say('timeline.gutter.count', { side, count }), exact: true })
  await expect(head('after', after)).toBeVisible()
  const widened = await gesture(page, () => head('before', before).click())
  expect(widened).toMatchObject({ from: null, to: ends.to })
  await expectCount(page, events.length - after)
  await undo(page, [ends])
})

test('what lies outside the axis stands in its gutters', async ({ page }) => {
  await openTimeline(page)
  const boxOf = ({ lane, label, title }: Event) =>
    laneOf(page, first(about.lanes.filter(({ id }) => id === lane)))
      .getByRole('link', { name: new RegExp(`${escaped(label.en)}|${escaped(title.en)}`) })
      .first()
      .boundingBox()
  const early = await boxOf(first(events.filter(({ date }) => date.end !== null && date.end < about.window.from)))
  const late = await boxOf(first(events.filter((event) => isAfter(event, about.window.to))))
  const firstMonth = await axis(page)
    .getByRole('link', { name: month(about.window.from), exact: true })
    .boundingBox()
  const lastMonth = await axis(page)
    .getByRole('link', { name: month(about.window.to), exact: true })
    .boundingBox()
  if (!early || !late || !firstMonth || !lastMonth) throw new Error('all of them are drawn')
  expect(early.x).toBeLessThan(firstMonth.x)
  expect(late.x + late.width).toBeGreaterThan(lastMonth.x + lastMonth.width)
})
