/** What a control of each kind does survives copy, paste into a fresh browser, and Back. */
import type { Page } from '@playwright/test'
import { inLanguage } from '../src/url/canonical'
import { eventHref } from '../src/url/event'
import { readBound } from '../src/url/period'
import { sourceHref, sourcesHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, evidence } from './support/built'
import { allowClipboard, copied, copyView } from './support/clipboard'
import { expect, test } from './support/test'
import { openPicker, panelOf, rowOf, shownOf, wordsOf } from './support/timeline'
import { escaped, month, say, sayIn } from './support/words'

const { events, about } = corpus
const several = best(events, (event) => event.documents.length)
const whole = best(events, ({ id }) => events.filter(({ parent }) => parent === id).length)
const passage = best(
  evidence.filter(({ recordType, clean }) => recordType === 'event' && clean === undefined),
  ({ quote }) => quote.length,
)
const timeline = timelineHref({ lang: 'en' })
const ownPage = eventHref(several.id, { lang: 'en' })
const source = sourceHref(passage.document, { lang: 'en' })

type Gesture = { readonly from: string; readonly act: (page: Page) => Promise<void> }

const choose = (name: string): Gesture => ({
  from: timeline,
  act: async (page) => {
    await (await openPicker(page, name)).getByRole('checkbox').first().check()
    await page.keyboard.press('Escape')
  },
})

const bound = (end: 'from' | 'to'): Gesture => ({
  from: timeline,
  act: async (page) => {
    const list = await openPicker(page, say('timeline.end', { end }))
    await list.getByRole('link').nth(2).click()
  },
})

const press = (from: string, act: Gesture['act']): Gesture => ({ from, act })
const stepped = (step: string, from: string) =>
  press(from, (page) => page.getByRole('button', { name: say('timeline.step', { step }), exact: true }).click())
const monthsTo = (period: string) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1
const halfway = Math.floor((monthsTo(about.window.from) + monthsTo(about.window.to)) / 2)
const middle = new Date(Date.UTC(2000, halfway - 24_000)).toISOString().slice(0, 7)
const zoomed = timelineHref({ from: readBound(middle), to: readBound(middle), lang: 'en' })

const controls: Readonly<Record<string, Readonly<Record<string, Gesture>>>> = {
  'the filters': {
    company: choose(say('timeline.facet', { facet: 'company' })),
    words: press(timeline, (page) => wordsOf(page).fill(several.title.zh.slice(0, 2))),
  },
  'the range': {
    from: bound('from'),
    to: bound('to'),
    out: stepped('out', zoomed),
    month: press(timeline, (page) => page.getByRole('link', { name: month(middle), exact: true }).click()),
  },
  'what is open': {
    event: press(timeline, (page) => rowOf(page, several).click()),
    parts: press(timeline, (page) => page.getByRole('link', { expanded: false }).first().click()),
    'own page': press(timelineHref({ event: several.id, lang: 'en' }), (page) =>
      panelOf(page)
        .getByRole('link', { name: say('event.ownPage') })
        .click(),
    ),
    'on the timeline': press(ownPage, (page) => page.getByRole('link', { name: say('event.onTimeline') }).click()),
  },
  'sources, passages and language': {
    sources: press(ownPage, (page) => page.getByRole('link', { name: say('app.sources'), exact: true }).click()),
    passage: press(eventHref(passage.recordId, { lang: 'en' }), (page) =>
      page
        .getByRole('link', { name: shownOf(passage), exact: true })
        .first()
        .click(),
    ),
    paragraph: press(source, (page) =>
      page.getByRole('link', { name: say('source.paragraph', { number: 2 }), exact: true }).click(),
    ),
    language: press(timelineHref({ event: several.id, open: [whole.id], lang: 'en' }), (page) =>
      page.getByRole('link', { name: say('app.otherLanguage'), exact: true }).click(),
    ),
  },
}

/** What a view says, to eye and ear: the tree that assistive technology gets, links with their addresses. */
const said = (page: Page) => page.getByRole('main').ariaSnapshot()

/** The same, once nothing more comes. */
const saidAtLast = async (page: Page): Promise<string> => {
  const heard: string[] = []
  await expect
    .poll(async () => {
      heard.push(await said(page))
      return heard.at(-1) === heard.at(-2)
    })
    .toBe(true)
  return heard.at(-1) ?? ''
}

for (const [name, gestures] of Object.entries(controls)) {
  test(`${name}: copied, pasted by somebody else, and taken back`, async ({ page, anotherReader }) => {
    await allowClipboard(page)
    const theirs = await anotherReader({ locale: 'zh-CN' })
    for (const [control, { from, act }] of Object.entries(gestures)) {
      await test.step(control, async () => {
        await page.goto(from)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        const before = await saidAtLast(page)
        await act(page)
        await expect(page).not.toHaveURL(from)
        await expect.poll(() => said(page)).not.toBe(before)
        const { text } = await copyView(page)
        expect(decodeURI(text), 'the address of what is seen').toBe(decodeURI(page.url()))
        await theirs.goto(text)
        await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(async () => {
          expect(await said(theirs), 'another reader sees the same').toBe(await said(page))
        }).toPass({ timeout: 10_000 })
        await page.goBack()
        await expect(page).toHaveURL(from)
        await expect.poll(() => said(page), 'Back undoes it').toBe(before)
      })
    }
  })
}

test('each view copies its address with its language, as text, as a link and as Markdown', async ({
  page,
  anotherReader,
  baseURL,
}) => {
  await allowClipboard(page)
  const views = [
    timelineHref({ words: several.title.zh.slice(0, 2), event: several.id }),
    eventHref(several.id),
    sourcesHref(),
    sourceHref(passage.document, { place: { ...passage, words: passage.quote } }),
  ]
  const theirs = await anotherReader({ locale: 'zh-CN' })
  for (const href of views) {
    await page.goto(href)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { text, html } = await copyView(page)
    const whole = new URL(inLanguage(href, 'en'), baseURL).href
    expect(new URL(text).href, 'the language is said though the address did not').toBe(whole)
    expect(html).toContain(`>${await page.title()}</a>`)
    expect(new URL(/href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '').href).toBe(whole)
    const markdown = await copied(page, page.getByRole('button', { name: say('app.copy.markdown') }))
    expect(markdown.text).toMatch(new RegExp(`^\\[.+\\]\\(${escaped(text)}\\)$`))
    await theirs.goto(text)
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    await expect(theirs.getByRole('heading', { level: 1 }), 'in the language of who copied it').toHaveText(heading)
    await expect(theirs.getByRole('link', { name: say('app.skip'), exact: true })).toHaveCount(1)
  }
})

test('an address without a language speaks the reader’s, one with a language its own', async ({ anotherReader }) => {
  const theirs = await anotherReader({ locale: 'zh-CN' })
  await theirs.goto(eventHref(several.id))
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(several.title.zh)
  await expect(theirs.getByRole('link', { name: sayIn('zh', 'event.onTimeline') })).toBeVisible()
  await theirs.goto(eventHref(several.id, { lang: 'en' }))
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(several.title.en)
})

test('the other language is the same address in it, and one entry', async ({ page }) => {
  for (const href of [
    timelineHref({ type: [several.type], event: several.id, words: several.title.zh.slice(0, 1), lang: 'en' }),
    sourceHref(passage.document, { lang: 'en', place: { start: passage.start, end: passage.end } }),
  ]) {
    await page.goto(href)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('link', { name: say('app.otherLanguage'), exact: true }).click()
    await expect(page).toHaveURL(inLanguage(href, 'zh'))
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/)
    await page.goBack()
    await expect(page).toHaveURL(href)
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
  }
})

test('the panel’s own link is the event’s, with its title', async ({ page }) => {
  await allowClipboard(page)
  await page.goto(timelineHref({ event: several.id, lang: 'en' }))
  const { text, html } = await copied(page, panelOf(page).getByRole('button', { name: say('app.copy.link') }))
  expect(new URL(text).pathname + new URL(text).search).toBe(ownPage)
  expect(html).toContain(several.title.en)
})
