/** The card of a mark: its words, what it means, and why; under its row, over nothing. */
import type { Page } from '@playwright/test'
import { readCompare } from '../src/url/compare'
import { framesOver } from '../src/views/compare/card/opened'
import { allowClipboard, copied } from './support/clipboard'
import { expectAt, frames, openCompare, usualSources } from './support/compare'
import { choice } from './support/compareKnown'
import {
  anyCard,
  cardColumn,
  cardOf,
  codeOf,
  columnOf,
  dimensionOf,
  marksWith,
  sourceOf,
  wordsOf,
} from './support/compareTopic'
import { expect, test } from './support/test'
import { say, startingWith } from './support/words'

const { row, frame } = choice
const topic = [row.topic.id]
const open = { kind: 'frame', frame: frame.id, topic: row.topic.id } as const
const source = sourceOf(frame)

test('a mark opens what it means, its words in the column of their source, and why', async ({ page }) => {
  await openCompare(page, { topic })
  await marksWith(columnOf(page, row, source), wordsOf(frame)).press('Enter')
  await expectAt(page, { topic, open })
  const card = cardOf(page, frame)
  await expect(card).toBeFocused()
  await expect(card).toContainText(dimensionOf(frame).definition.en)
  await expect(card).toContainText(codeOf(frame).definition.en)
  const why = card.getByRole('paragraph').filter({ hasText: startingWith(say('compareCard.why')) })
  await expect(why, 'the codebook may give the same words as an example').toContainText(frame.reason.en)
  await expect(cardColumn(card, source)).toContainText(codeOf(frame).label.en)
  await expect(cardColumn(card, source).getByRole('blockquote')).toHaveText(wordsOf(frame))
  for (const other of usualSources.filter((one) => one !== source))
    await expect(cardColumn(card, other).getByRole('blockquote'), 'no words of another source').toHaveCount(0)
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

test('the card covers no text, on a wide screen and on a phone, wherever the page is scrolled to', async ({ page }) => {
  await openCompare(page, { topic, open })
  await expect(cardOf(page, frame)).toBeVisible()
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await covered(page), `${width} px wide`).toEqual([])
    for (const block of ['start', 'center', 'end'] as const) {
      await anyCard(page).evaluate((card, at) => card.scrollIntoView({ block: at }), block)
      expect(await covered(page), `${width} px wide, ${block}`).toEqual([])
    }
  }
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
