/** The comparison for everyone: keyboard alone, a finger, forced colours, paper. */
import type { CDPSession, Locator, Page } from '@playwright/test'
import {
  calledOf,
  controlsOf,
  dimensionSwitch,
  expectAt,
  mainOf,
  modesOf,
  openCompare,
  pairOf,
  rowOf,
  usualSources,
} from './support/compare'
import { choice } from './support/compareKnown'
import { paneOf, columnOf as textColumnOf } from './support/compareText'
import { anyCard, cardOf, columnOf, dimensionOf, marksWith, sourceOf, wordsOf } from './support/compareTopic'
import { expect, test } from './support/test'
import { say } from './support/words'

const { row, frame } = choice
const topic = [row.topic.id]
const open = { kind: 'frame', frame: frame.id, topic: row.topic.id } as const

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  const [a, b, c] = usualSources
  if (a === undefined || b === undefined || c === undefined) throw new Error('these tests need three usual sources')
  const called = ({ siglum, outlet }: typeof a) => `${siglum} ${outlet.en}`
  const turn = (page: Page, way: 'next' | 'previous', to: typeof a) =>
    pairOf(page).getByRole('button', {
      name: say('compare.pair.turn', { way, source: called(to) }),
      exact: true,
    })
  const swap = (page: Page) => pairOf(page).getByRole('button', { name: say('compare.pair.swap'), exact: true })
  const boxOf = async (part: Locator) => {
    const box = await part.boundingBox()
    if (box === null) throw new Error('it is on the screen')
    return box
  }
  const finger = async (client: CDPSession, from: number, to: number, y: number) => {
    const at = (x: number) => [{ x, y }]
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
    for (const share of [0.3, 0.6, 1])
      await client.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: at(from + (to - from) * share),
      })
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  test('by topic two sources stand side by side, the pinned one on the left', async ({ page }) => {
    await openCompare(page, { topic })
    const stands = async (left: typeof a, right: typeof a, not: typeof a) => {
      await expect(columnOf(page, row, not)).toBeHidden()
      const [one, two] = [await boxOf(columnOf(page, row, left)), await boxOf(columnOf(page, row, right))]
      expect(Math.abs(one.y - two.y)).toBeLessThanOrEqual(1)
      expect(one.x + one.width).toBeLessThanOrEqual(two.x + 1)
    }
    await stands(a, b, c)
    await swap(page).click()
    await expectAt(page, { topic, pair: [b.id, a.id] })
    await stands(b, a, c)
    await turn(page, 'next', c).click()
    await expectAt(page, { topic, pair: [b.id, c.id] })
    await stands(b, c, a)
    await turn(page, 'previous', a).click()
    await expectAt(page, { topic, pair: [b.id, a.id] })
    await page.goBack()
    await expectAt(page, { topic, pair: [b.id, c.id] })
    await stands(b, c, a)
  })

  test('in full text one stands above the other, both in sight', async ({ page }) => {
    const mode = 'text'
    await openCompare(page, { mode })
    const stands = async (upper: typeof a, lower: typeof a, not: typeof a) => {
      await expect(paneOf(page, not.id)).toBeHidden()
      const [one, two] = [await boxOf(paneOf(page, upper.id)), await boxOf(paneOf(page, lower.id))]
      expect(one.y + one.height).toBeLessThanOrEqual(two.y + 1)
      const [head, below] = [await boxOf(textColumnOf(page, upper)), await boxOf(textColumnOf(page, lower))]
      expect(below.y + below.height - head.y, 'both fit the screen').toBeLessThanOrEqual(844)
    }
    await stands(a, b, c)
    await turn(page, 'next', c).click()
    await expectAt(page, { mode, pair: [a.id, c.id] })
    await stands(a, c, b)
    await swap(page).click()
    await expectAt(page, { mode, pair: [c.id, a.id] })
    await stands(c, a, b)
  })

  for (const mode of ['topic', 'text'] as const) {
    test(`a swipe does what the buttons do, by ${mode}; up and down is scrolling`, async ({ page }) => {
      const state = { mode, ...(mode === 'topic' ? { topic } : {}) }
      await openCompare(page, state)
      const rows = mode === 'topic' ? columnOf(page, row, a) : paneOf(page, a.id)
      await rows.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      const { y, height } = await boxOf(rows)
      const middle = y + height / 2
      const client = await page.context().newCDPSession(page)
      await finger(client, 320, 120, middle)
      await expectAt(page, { ...state, pair: [a.id, c.id] })
      await finger(client, 120, 320, middle)
      await expectAt(page, { ...state, pair: [a.id, b.id] })
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 200, y: middle }] })
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 210, y: middle - 90 }] })
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      await expectAt(page, { ...state, pair: [a.id, b.id] })
    })
  }
})

test('with the keyboard alone: from the ways to compare through the key to a card, and back', async ({ page }) => {
  await openCompare(page, { topic })
  const words = marksWith(columnOf(page, row, sourceOf(frame)), wordsOf(frame))
  const stops = [
    modesOf(page).getByRole('link').first(),
    controlsOf(page).getByRole('button').first(),
    dimensionSwitch(page, frame.dimension),
    words,
  ]
  const isThere = (stop: Locator) => stop.evaluate((element) => element === document.activeElement)
  for (const stop of stops) {
    for (let tabs = 0; tabs < 80 && !(await isThere(stop)); tabs++) await page.keyboard.press('Tab')
    await expect(stop).toBeFocused()
    // a thing with the focus is nowhere hidden behind the key, which stays in sight
    const hidden = await stop.evaluate((element) => {
      const { left, top } = element.getClientRects()[0] ?? element.getBoundingClientRect()
      const at = document.elementFromPoint(left + 2, top + 2)
      return !(at !== null && (element.contains(at) || at.contains(element)))
    })
    expect(hidden).toBe(false)
  }
  await page.keyboard.press('Enter')
  const card = cardOf(page, frame)
  await expect(card).toBeFocused()
  const close = card.getByRole('button', { name: say('compareCard.close'), exact: true })
  for (let tabs = 0; tabs < 40 && !(await isThere(close)); tabs++) {
    await page.keyboard.press('Tab')
    expect(await card.evaluate((one) => one.contains(document.activeElement)), 'the keyboard stays in the card').toBe(
      true,
    )
  }
  await page.keyboard.press('Enter')
  await expect(anyCard(page)).toHaveCount(0)
  await expect(words).toBeFocused()
  await expectAt(page, { topic })
})

test('in forced colours every mark still has its line', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openCompare(page, { topic, open })
  const column = columnOf(page, row, sourceOf(frame))
  const marks = marksWith(column, wordsOf(frame)).locator('role=mark')
  for (const mark of await marks.all()) {
    const { line, image, border } = await mark.evaluate((one) => {
      const { textDecorationLine, backgroundImage, borderBottomStyle } = getComputedStyle(one)
      return { line: textDecorationLine, image: backgroundImage, border: borderBottomStyle }
    })
    expect(line !== 'none' || image !== 'none' || border !== 'none').toBe(true)
  }
  await expect(cardOf(page, frame)).toBeVisible()
})

test('on paper: each code by its name in brackets, the filters in words, no control, every source', async ({
  page,
}) => {
  await page.setViewportSize({ width: 794, height: 1123 })
  await openCompare(page, { topic, off: ['voice'] })
  // in print their name has more in it than the words
  const words = marksWith(columnOf(page, row, sourceOf(frame)), wordsOf(frame).slice(0, 2))
  await expect(words).toHaveAccessibleName(wordsOf(frame))
  await page.emulateMedia({ media: 'print' })
  await expect(words).toHaveAccessibleName(new RegExp(`\\[${dimensionOf(frame).label.en}\\]$`))
  const main = mainOf(page)
  for (const control of ['button', 'checkbox', 'combobox', 'textbox'] as const)
    for (const one of await main.getByRole(control).all()) await expect(one).toBeHidden()
  await expect(modesOf(page)).toBeHidden()
  await expect(controlsOf(page)).toBeHidden()
  const said = main.getByRole('paragraph').filter({ hasText: row.topic.title.en }).filter({ visible: true })
  await expect(said.first()).toContainText(say('compare.key.layer', { layer: 'voice' }))
  for (const source of usualSources) {
    await expect(said.first()).toContainText(source.outlet.en)
    await expect(columnOf(page, row, source)).toBeVisible()
    await expect(
      main.getByRole('img', { name: calledOf(source), exact: true }).filter({ visible: true }),
    ).not.toHaveCount(0)
  }
  await expect(rowOf(page, row)).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText(new URL(page.url()).host)
})
