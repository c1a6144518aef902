/** For everyone: any width, any colours, any keyboard, on paper, in both languages. */
import type { Page } from '@playwright/test'
import { inLanguage } from '../src/url/canonical'
import { eventHref } from '../src/url/event'
import { sourceHref, sourcesHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, evidence, first } from './support/built'
import { keysDialogOf, keysWork } from './support/keys'
import { expect, test } from './support/test'
import { filtersOf, lanesOf, listOf, openTimeline, wordsOf } from './support/timeline'
import { say } from './support/words'

const { events } = corpus
const several = best(events, (event) => event.documents.length)
const whole = best(events, ({ id }) => events.filter(({ parent }) => parent === id).length)
const passage = best(
  evidence.filter(({ recordType }) => recordType === 'event'),
  ({ quote }) => quote.length,
)

const views: Readonly<Record<string, string>> = {
  timeline: timelineHref(),
  'an open event': timelineHref({ event: several.id, open: [whole.id] }),
  'an empty result': timelineHref({ words: 'zzzz', type: [first(events).type] }),
  event: eventHref(several.id),
  sources: sourcesHref(),
  passage: sourceHref(passage.document, { place: { ...passage, words: passage.quote } }),
}

const open = async (page: Page, href: string) => {
  await page.goto(href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await page.waitForLoadState('networkidle')
}

const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    // what is cut off cannot be scrolled to, and is lost
    const cut = [document.documentElement, document.body].some((one) =>
      /hidden|clip/.test(getComputedStyle(one).overflowX),
    )
    return { scrollWidth, clientWidth, cut }
  })

for (const width of [320, 2560]) {
  for (const lang of ['en', 'zh'] as const) {
    test.describe(() => {
      test.use({ viewport: { width, height: 800 } })

      test(`nothing is wider than the screen: ${width} px, ${lang}`, async ({ page }) => {
        for (const [name, href] of Object.entries(views)) {
          await open(page, inLanguage(href, lang))
          const { scrollWidth, clientWidth, cut } = await sideways(page)
          expect.soft(scrollWidth, name).toBeLessThanOrEqual(clientWidth)
          expect.soft(cut, `${name}: nothing is cut off`).toBe(false)
        }
      })
    })
  }
}

for (const [name, href] of Object.entries(views)) {
  test.describe(() => {
    test.use({ colorScheme: 'dark' })

    test(`${name}, dark, in Chinese: opens without fault`, async ({ page }) => {
      await open(page, inLanguage(href, 'zh'))
      const ground = await page.getByRole('main').evaluate(() => getComputedStyle(document.body).backgroundColor)
      const [red = 255, green = 255, blue = 255] = (ground.match(/\d+/g) ?? []).map(Number)
      expect(red + green + blue).toBeLessThan(200)
    })
  })
}

test('forced colours and paper change no word, and on paper there are no controls', async ({ page }) => {
  for (const href of [views.timeline, views.event, views.passage]) {
    await open(page, inLanguage(href ?? '', 'en'))
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    await page.emulateMedia({ forcedColors: 'active' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading.replaceAll('\n', ''))
    await page.emulateMedia({ forcedColors: 'none', media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const control of await page.getByRole('contentinfo').getByRole('button').all())
      await expect(control).toBeHidden()
    await expect(page.getByRole('link', { name: say('app.otherLanguage') })).toBeHidden()
    await expect(page.getByRole('contentinfo')).toContainText(new URL(page.url()).host)
    await page.emulateMedia({ media: 'screen' })
  }
})

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await open(page, timelineHref({ lang: 'en' }))
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
  test.setTimeout(60_000)
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

test('each view has one first heading, and no level is left out', async ({ page }) => {
  for (const [name, href] of Object.entries(views)) {
    await open(page, inLanguage(href, 'en'))
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
    expect
      .soft(
        levels.filter((level) => level === 1),
        name,
      )
      .toHaveLength(1)
    for (const [at, level] of levels.entries()) expect.soft(level, name).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1)
  }
})

test('the other language is the same address in it, and one entry', async ({ page }) => {
  for (const href of [
    timelineHref({ type: [several.type], event: several.id, words: several.title.zh.slice(0, 1), lang: 'en' }),
    sourceHref(passage.document, { lang: 'en', place: { start: passage.start, end: passage.end } }),
  ]) {
    await open(page, href)
    await page.getByRole('link', { name: say('app.otherLanguage'), exact: true }).click()
    await expect(page).toHaveURL(inLanguage(href, 'zh'))
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/)
    await page.goBack()
    await expect(page).toHaveURL(href)
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
  }
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
