/** The card of a mark: what it means, what every source has on the same, and why; under its row, over nothing. */
import type { Page } from '@playwright/test'
import type { Frame } from '../src/corpus/coded'
import { readCompare } from '../src/url/compare'
import { sourceHref } from '../src/url/source'
import { framesOver } from '../src/views/compare/card/opened'
import { allowClipboard, copied } from './support/clipboard'
import { expectAt, frames, openCompare, rowOf, usualSources } from './support/compare'
import { choice, garbled } from './support/compareKnown'
import {
  anyCard,
  cardColumn,
  cardOf,
  codeOf,
  columnOf,
  dimensionOf,
  marksWith,
  pointOf,
  sourceOf,
  standOf,
  wordsOf,
} from './support/compareTopic'
import { expect, test } from './support/test'
import { escaped, say, startingWith } from './support/words'

const { row, frame } = choice
const topic = [row.topic.id]
const open = { kind: 'frame', frame: frame.id, topic: row.topic.id } as const
const source = sourceOf(frame)

test('a mark opens what it means, each source’s words in its own column, and why', async ({ page }) => {
  await openCompare(page, { topic })
  await marksWith(columnOf(page, row, source), wordsOf(frame)).press('Enter')
  await expectAt(page, { topic, open })
  const card = cardOf(page, frame)
  await expect(card).toBeFocused()
  await expect(card).toContainText(dimensionOf(frame).definition.en)
  await expect(card).toContainText(codeOf(frame).definition.en)
  const why = card.getByRole('paragraph').filter({ hasText: startingWith(say('compareCard.why')) })
  await expect(why, 'the codebook may give the same words as an example').toContainText(frame.reason.en)
  for (const one of usualSources) {
    const stand = standOf(pointOf(row, frame), one.id)
    const column = cardColumn(card, one)
    if (stand.kind === 'uncoded') await expect(column).toContainText(say('compareCard.uncoded'))
    if (stand.kind !== 'coded') continue
    for (const { value, frames: own } of stand.carried) {
      await expect(column).toContainText(codeOf({ ...frame, value }).label.en)
      await expect(column.getByRole('blockquote').filter({ hasText: wordsOf(own[0]) })).not.toHaveCount(0)
    }
    const others = usualSources.filter((other) => other !== one)
    const foreign = others.flatMap(({ id }) => {
      const other = standOf(pointOf(row, frame), id)
      return other.kind === 'coded' ? other.carried.flatMap(({ frames: own }) => own.map(wordsOf)) : []
    })
    const said = await column.getByRole('blockquote').allTextContents()
    for (const words of foreign.filter(
      (words) => !frames.some((own) => own.passage.document === one.id && wordsOf(own) === words),
    ))
      expect(said, 'no words of another source').not.toContain(words)
  }
})

test('a press opens the innermost mark under the pointer', async ({ page }) => {
  await openCompare(page, { topic })
  const inner = framesOver(frames, frame.passage, frame.id).filter(({ passage }) => passage.end <= frame.passage.end)
  expect(inner).not.toHaveLength(0)
  for (const one of inner) {
    await marksWith(columnOf(page, row, source), wordsOf(frame))
      .getByText(wordsOf(one), { exact: true })
      .click()
    await expect(cardOf(page, one)).toBeVisible()
    const opened = readCompare(new URL(page.url()).search).state.open
    expect(opened).toEqual({ kind: 'frame', frame: one.id, topic: row.topic.id })
  }
})

/** Words of sources that some part of the card lies over. */
const covered = (page: Page) =>
  anyCard(page).evaluate((card) => {
    const box = card.getBoundingClientRect()
    return (
      [...document.querySelectorAll('main p[lang], main [role=group] p')]
        // what is folded away has boxes too
        .filter((text) => !card.contains(text) && text.checkVisibility())
        .filter((text) =>
          [...text.getClientRects()].some(
            ({ left, right, top, bottom }) =>
              left < box.right - 1 && box.left + 1 < right && top < box.bottom - 1 && box.top + 1 < bottom,
          ),
        )
        .map((text) => text.textContent)
    )
  })

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test.describe(() => {
    test.use({ viewport: { width, height } })
    test(`the card covers no text, ${width} px wide, wherever the page is scrolled to`, async ({ page }) => {
      await openCompare(page, { topic, open })
      await expect(cardOf(page, frame)).toBeVisible()
      expect(await covered(page)).toEqual([])
      for (const block of ['start', 'center', 'end'] as const) {
        await anyCard(page).evaluate((card, at) => card.scrollIntoView({ block: at }), block)
        expect(await covered(page), block).toEqual([])
      }
    })
  })
}

test('Esc closes it, and the focus is on the words again; so does its button', async ({ page }) => {
  await openCompare(page, { topic })
  const words = marksWith(columnOf(page, row, source), wordsOf(frame))
  for (const close of ['Escape', 'button'] as const) {
    await words.press('Enter')
    await expect(cardOf(page, frame)).toBeFocused()
    if (close === 'Escape') await page.keyboard.press('Escape')
    else
      await cardOf(page, frame)
        .getByRole('button', { name: say('compareCard.close'), exact: true })
        .click()
    await expect(anyCard(page)).toHaveCount(0)
    await expect(words).toBeFocused()
    await expectAt(page, { topic })
  }
  await page.goBack()
  await expect(cardOf(page, frame), 'one gesture, one entry').toBeVisible()
})

test('resting on words by key shows their card and says nothing in the address; Enter commits', async ({ page }) => {
  await openCompare(page, { topic })
  const words = marksWith(columnOf(page, row, source), wordsOf(frame))
  await rowOf(page, row).getByRole('heading', { level: 2 }).focus()
  const isThere = () => words.evaluate((link) => link === document.activeElement)
  for (let stops = 0; stops < 80 && !(await isThere()); stops++) await page.keyboard.press('Tab')
  await expect(words).toBeFocused()
  await expect(cardOf(page, frame)).toBeVisible()
  await expect(words).toBeInViewport()
  await expectAt(page, { topic })
  await page.keyboard.press('Escape')
  await expect(anyCard(page)).toHaveCount(0)
  await expect(words).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(cardOf(page, frame)).toBeVisible()
  await page.keyboard.press('Enter')
  await expectAt(page, { topic, open })
  await expect(cardOf(page, frame)).toBeFocused()
})

test('its link opens the same card for another reader', async ({ page, anotherReader }) => {
  await allowClipboard(page)
  await openCompare(page, { topic, open })
  const card = cardOf(page, frame)
  const { text } = await copied(page, card.getByRole('button', { name: say('app.copy.link'), exact: true }))
  const said = await card.getByRole('group').allInnerTexts()
  const other = await anotherReader()
  await other.goto(text)
  await expect(cardOf(other, frame)).toBeVisible()
  await expect(cardOf(other, frame)).toBeInViewport()
  expect(await cardOf(other, frame).getByRole('group').allInnerTexts()).toEqual(said)
})

test('other marks on these words are named, each the way to its card', async ({ page }) => {
  const others = framesOver(frames, frame.passage, frame.id)
  const called = (one: Frame) => `${dimensionOf(one).label.en} ${codeOf(one).label.en}`
  for (const one of others) {
    await openCompare(page, { topic, open })
    const alike = others.filter((other) => called(other) === called(one))
    const also = cardOf(page, frame)
      .getByRole('paragraph')
      .filter({ hasText: say('compareCard.also', { marks: '' }).replace(/\W+$/, '') })
    await expect(also.getByRole('link', { name: called(one) })).toHaveCount(alike.length)
    await also
      .getByRole('link', { name: called(one) })
      .nth(alike.indexOf(one))
      .click()
    await expect(cardOf(page, one)).toBeVisible()
    await expectAt(page, { topic, open: { ...open, frame: one.id } })
  }
})

test('copying takes the words, where they stand, and the way back', async ({ page }) => {
  await allowClipboard(page)
  await openCompare(page, { topic, open })
  const button = cardOf(page, frame).getByRole('button', { name: say('cite.quotation'), exact: true })
  const { text } = await copied(page, button)
  const [said = '', ...rest] = text.split('\n')
  expect(said).toBe(`“${wordsOf(frame)}”`)
  expect(rest.join(' ')).toContain(source.outlet.en)
  expect(rest.join(' ')).toContain(source.title)
  expect(rest.join(' '), 'a gloss is marked as ours').toMatch(/our translation/)
  const { start, end } = frame.passage
  const address = new URL(rest.at(-1) ?? '')
  expect(address.pathname).toBe(new URL(sourceHref(source.id), page.url()).pathname)
  expect(address.hash).toContain(`#${start}-${end}`)
})

test('its button cites; Esc closes that alone', async ({ page }) => {
  await openCompare(page, { topic, open })
  const button = cardOf(page, frame).getByRole('button', { name: say('compareCard.cite'), exact: true })
  await button.click()
  const dialog = page.getByRole('dialog', { name: say('cite.title'), exact: true })
  await dialog.getByRole('radio', { name: new RegExp(escaped(source.title)) }).check()
  await expect(dialog.getByRole('status', { name: say('cite.citation'), exact: true })).toContainText(source.title)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(cardOf(page, frame)).toBeVisible()
})

test('the card of garbled words says that they are', async ({ page }) => {
  const { row: told, frame: broken, source: whose } = garbled()
  await openCompare(page, {
    topic: [told.topic.id],
    open: { kind: 'frame', frame: broken.id, topic: told.topic.id },
  })
  const column = cardColumn(cardOf(page, broken), whose)
  await expect(column.getByRole('blockquote').filter({ hasText: `†${wordsOf(broken)}` })).toHaveCount(1)
  await expect(column).toContainText(say('compareCard.flagged'))
})
