/** Whole articles side by side: no character lost, and what the others say of the same comes into line. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { corpus, first } from './support/built'
import { dimensionIds, expectAt, openCompare, usual, usualSources } from './support/compare'
import { choice } from './support/compareKnown'
import {
  answered,
  besides,
  columnOf,
  halfAnswered,
  isLit,
  keyOf,
  lineOf,
  paneOf,
  placeOf,
  sentenceOf,
  stretches,
  textIn,
  topicsOf,
} from './support/compareText'
import { anyCard, cardOf } from './support/compareTopic'
import { keysWork } from './support/keys'
import { expect, test } from './support/test'
import { say, startingWith } from './support/words'

const mode = 'text'

const every = corpus.documents.slice(0, 5).map(({ id }) => id)
const off = [...dimensionIds, 'voice', 'number', 'only', 'defect'].sort()
const published = (id: string) =>
  readFileSync(fileURLToPath(new URL(`../dist/data/text/${id}.txt`, import.meta.url)), 'utf8')

const source = first(usualSources)
const chosen = answered(source.id)
const at = { document: chosen.document, start: chosen.start }

test('no character is lost or doubled, with every mark on, a translation beneath, a sentence chosen and a card open', async ({
  page,
}) => {
  const open = { kind: 'frame', frame: choice.frame.id, topic: null } as const
  await openCompare(page, { mode, source: every, gloss: 'en', at, open })
  for (const id of every) {
    await expect(paneOf(page, id)).toBeVisible()
    expect(await textIn(page, id), id).toBe(published(id))
  }
})

/** What stands beside the chosen sentence is said in the heads, lit in the texts, and no other sentence is. */
const expectBeside = async (page: Page, of = chosen) => {
  await expect(sentenceOf(page, of)).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('[data-sentence][aria-current]')).toHaveCount(1)
  for (const { document, sentences } of besides(of)) {
    const column = columnOf(page, first(usualSources.filter(({ id }) => id === document)))
    const places = column
      .getByRole('paragraph')
      .filter({ hasText: startingWith(say('compareText.head.same', { count: 1 })) })
    if (sentences.length === 0) {
      await expect(column.getByText(say('compareText.head.silent'), { exact: true })).toBeVisible()
      continue
    }
    await expect(places.getByRole('button')).toHaveText(sentences.map(placeOf))
    const lit = new Set(sentences.map(keyOf))
    for (const one of sentences) await expect.poll(() => isLit(page, one), keyOf(one)).toBe(true)
    const dark = stretches(document).filter((one) => !lit.has(keyOf(one)))
    for (const one of dark.slice(0, 3)) expect(await isLit(page, one), keyOf(one)).toBe(false)
  }
}

/** First lines at one height, wherever the pane could scroll so far. */
const expectInLine = (page: Page, of = chosen) =>
  expect
    .poll(async () => {
      const mine = await lineOf(page, of)
      const nearest = besides(of).flatMap(({ sentences }) => sentences.slice(0, 1))
      const lines = await Promise.all(nearest.map((one) => lineOf(page, one)))
      return lines.filter(({ atEnd }) => !atEnd).every(({ top }) => Math.abs(top - mine.top) <= 2)
    })
    .toBe(true)

test('a press on a sentence brings its counterparts into line, and says so in the address', async ({ page }) => {
  await openCompare(page, { mode, off })
  await sentenceOf(page, chosen).click()
  await expectAt(page, { mode, off, at })
  await expectInLine(page)
  for (const { sentences } of besides(chosen)) await expect(sentenceOf(page, first(sentences))).toBeInViewport()
  await expectBeside(page)
})

test('so does Enter on a sentence reached by key, with every mark on; Back takes it back', async ({ page }) => {
  await openCompare(page, { mode })
  await paneOf(page, source.id).focus()
  const own = stretches(source.id)
  for (const one of own.slice(0, own.indexOf(chosen) + 1)) {
    await page.keyboard.press('ArrowDown')
    await expect(sentenceOf(page, one)).toBeFocused()
  }
  await expectAt(page, { mode })
  await page.keyboard.press('Enter')
  await expectAt(page, { mode, at })
  await expectInLine(page)
  await expectBeside(page)
  await page.goBack()
  await expectAt(page, { mode })
  await expect(page.locator('[data-sentence][aria-current]')).toHaveCount(0)
})

test('from a cold load the same sentences stand in line; the line above says which topics bind them', async ({
  page,
}) => {
  await openCompare(page, { mode, at })
  await expectInLine(page)
  await expectBeside(page)
  const bound = page.getByRole('status').filter({ hasText: startingWith(source.siglum) })
  for (const { title, id } of topicsOf(chosen))
    await expect(bound.getByRole('link', { name: title.en, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`topic=${id}&lang=en$`),
    )
})

test('who says nothing on the same topics is named', async ({ page }) => {
  const half = halfAnswered()
  await openCompare(page, { mode, at: { document: half.document, start: half.start } })
  await expectInLine(page, half)
  await expectBeside(page, half)
})

test('] goes to the counterparts, nearest first in each source, [ back; Esc lets go', async ({ page }) => {
  await openCompare(page, { mode, at })
  await keysWork(page)
  const ring = besides(chosen).flatMap(({ sentences }) => sentences)
  for (const one of ring) {
    await page.keyboard.press(']')
    await expect(sentenceOf(page, one)).toBeFocused()
    await expect(sentenceOf(page, one)).toBeInViewport()
  }
  for (const one of [...ring].reverse().slice(1)) {
    await page.keyboard.press('[')
    await expect(sentenceOf(page, one)).toBeFocused()
  }
  await page.keyboard.press('[')
  await expect(sentenceOf(page, chosen)).toBeFocused()
  await expectAt(page, { mode, at })
  await page.keyboard.press('Escape')
  await expectAt(page, { mode })
  await expect(sentenceOf(page, chosen)).toBeFocused()
  await expect(page.locator('[data-sentence][aria-current]')).toHaveCount(0)
})

test('every key has a button', async ({ page }) => {
  await openCompare(page, { mode, at })
  const press = (of: 'sentence' | 'counterpart', way: 'next' | 'previous') =>
    page.getByRole('button', { name: say('compareText.step', { of, way }), exact: true }).click()
  const own = stretches(source.id)
  const nearest = first(besides(chosen).flatMap(({ sentences }) => sentences))
  await press('counterpart', 'next')
  await expect(page.getByRole('status').filter({ hasText: startingWith(source.siglum) })).toBeVisible()
  await expect(sentenceOf(page, nearest)).toBeFocused()
  await page.getByRole('button', { name: say('compareText.clear'), exact: true }).click()
  await expectAt(page, { mode })
  await expect(sentenceOf(page, chosen)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(sentenceOf(page, own[own.indexOf(chosen) + 1] ?? chosen)).toBeFocused()
})

test('the map: a press scrolls there, and the list of paragraphs beside it says the same', async ({ page }) => {
  const [long] = [...usualSources].sort((a, b) => stretches(b.id).length - stretches(a.id).length)
  if (long === undefined) throw new Error('this test needs a source')
  await openCompare(page, { mode })
  const pane = paneOf(page, long.id)
  const end = stretches(long.id).at(-1)
  if (end === undefined) throw new Error('a text has a last sentence')
  await expect(sentenceOf(page, end)).not.toBeInViewport()
  // the map is for the eye and the pointer alone: it has no name
  const map = columnOf(page, long).locator('[aria-hidden=true]:has(> svg)')
  await map.scrollIntoViewIfNeeded()
  const box = await map.boundingBox()
  if (box === null) throw new Error('the map is drawn')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height - 3)
  await expect(sentenceOf(page, end)).toBeInViewport()
  await page.mouse.click(box.x + box.width / 2, box.y + 2)
  await expect.poll(() => pane.evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(40)

  const list = columnOf(page, long)
    .getByRole('group')
    .filter({ hasText: say('compareText.list') })
  await list.getByText(say('compareText.list'), { exact: true }).click()
  const lines = list.getByRole('listitem')
  const blocks = [...new Set(stretches(long.id).map(({ block }) => block))]
  await expect(lines).toHaveCount(blocks.length)
  await lines.last().getByRole('button').click()
  const last = first(stretches(long.id).filter(({ block }) => block === blocks.at(-1)))
  await expect(sentenceOf(page, last)).toBeFocused()
  await expect(sentenceOf(page, last)).toBeInViewport()
})

test('an open mark covers no text: its card stands below the texts, and its words stay in sight', async ({ page }) => {
  const { frame } = choice
  await openCompare(page, { mode })
  const words = paneOf(page, frame.passage.document).getByRole('link', { name: frame.passage.quote })
  await words.focus()
  await expect(cardOf(page, frame)).toBeVisible()
  await expectAt(page, { mode })
  await page.keyboard.press('Enter')
  await expectAt(page, { mode, open: { kind: 'frame', frame: frame.id, topic: null } })
  await expect(cardOf(page, frame)).toBeFocused()
  await expect(words).toBeInViewport()
  const card = await anyCard(page).evaluate((one) => {
    // the band in which it scrolls is what is seen of it
    const { top, bottom } = (one.parentElement ?? one).getBoundingClientRect()
    return { top, bottom }
  })
  for (const id of usual) {
    const pane = await paneOf(page, id).boundingBox()
    expect(pane === null ? 0 : pane.y + pane.height).toBeLessThanOrEqual(card.top + 1)
  }
  const [pane, box] = [await paneOf(page, frame.passage.document).boundingBox(), await words.boundingBox()]
  expect(box?.y).toBeGreaterThanOrEqual((pane?.y ?? 0) - 1)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((pane?.y ?? 0) + (pane?.height ?? 0) + 1)
  await page.keyboard.press('Escape')
  await expect(anyCard(page)).toHaveCount(0)
  await expect(words).toBeFocused()
  await expectAt(page, { mode })
})
