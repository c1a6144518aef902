/** With the keyboard alone: where it leads, what it does, and that one always sees where one is. */
import type { Page } from '@playwright/test'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, first } from './support/built'
import { keysDialogOf, keysWork } from './support/keys'
import { expect, test } from './support/reading'
import { filtersOf, lanesOf, listOf, openTimeline, wordsOf } from './support/timeline'
import { say } from './support/words'

const { events } = corpus
const several = best(events, (event) => event.documents.length)

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await openTimeline(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: say('app.skip'), exact: true })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL(timelineHref({ lang: 'en' }))
})

/** What has the focus: how it is drawn, and whether one can see it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const style = getComputedStyle(element)
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + Math.min(width / 2, 4), top + Math.min(height / 2, 4)]
    const there = document.elementFromPoint(x, y)
    return {
      name: element.getAttribute('aria-label') ?? element.textContent ?? '',
      ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      inView: top >= -1 && top < innerHeight && left >= -1 && left < innerWidth,
      hidden: there !== null && !element.contains(there) && !there.contains(element),
    }
  })

test('Tab reaches each filter and each mark, and one always sees where one is', async ({ page }) => {
  const { type } = first(events.filter(({ id }) => id === several.id))
  await openTimeline(page, { type: [type] })
  await page.waitForLoadState('networkidle')
  const marks = (await Promise.all(lanesOf(page).map((lane) => lane.getByRole('link').all()))).flat()
  const wanted = [
    ...(await filtersOf(page).getByRole('button').all()),
    wordsOf(page),
    ...marks,
    ...(await listOf(page).getByRole('link').all()),
  ]
  const names = await Promise.all(
    wanted.map((one) => one.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '')),
  )
  const reached: string[] = []
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (at === null) break
    expect.soft(at.ring, `a ring around ${at.name}`).toBe(true)
    expect.soft(at.inView && !at.hidden, `${at.name} can be seen`).toBe(true)
    reached.push(at.name)
  }
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(reached).toContain(name)
})

test('? lists the keys, Esc closes the list, and single letters can be switched off for good', async ({ page }) => {
  await openTimeline(page)
  await keysWork(page)
  const rows = listOf(page).getByRole('link')
  await page.keyboard.press('j')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('?')
  await keysDialogOf(page).getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(keysDialogOf(page)).toBeHidden()
  await expect(rows.first(), 'the focus is back').toBeFocused()
  for (const key of ['j', '?']) await page.keyboard.press(key)
  await expect(rows.first()).toBeFocused()
  await expect(keysDialogOf(page)).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: say('app.keys.button'), exact: true }).click()
  await expect(keysDialogOf(page).getByRole('checkbox')).not.toBeChecked()
  await keysDialogOf(page).getByRole('checkbox').check()
  await keysDialogOf(page)
    .getByRole('button', { name: say('app.keys.close'), exact: true })
    .click()
  await expect(keysDialogOf(page)).toBeHidden()
  await keysWork(page)
})

test('letters typed into a field are words, not commands', async ({ page }) => {
  await openTimeline(page)
  await keysWork(page)
  await wordsOf(page).focus()
  await page.keyboard.type('jk?+0-')
  await expect(wordsOf(page)).toBeFocused()
  await expect(wordsOf(page)).toHaveValue('jk?+0-')
  await expect(page).toHaveURL(timelineHref({ words: 'jk?+0-', lang: 'en' }))
})
