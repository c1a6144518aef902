/** A few journeys in a full browser; every other test is content with a headless shell. */
import { readFileSync } from 'node:fs'
import { pledgesHref } from '../src/url/pledges'
import { sourceHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, first } from './support/built'
import { allowClipboard, copyView } from './support/clipboard'
import { rowsOf } from './support/csv'
import { amounts, chartOf, openPledges } from './support/pledges'
import { expect, test } from './support/test'
import { markOf, openTimeline, panelOf, rowOf, shownOf, toldOf } from './support/timeline'
import { say } from './support/words'

test.skip(
  process.env.PARALLAX_FULL === '',
  'no full browser was found for smoke.e2e.ts; npx playwright install chromium gets one',
)

const several = best(corpus.events, (event) => event.documents.length)

test('from the first view to the exact words behind an event', async ({ page }) => {
  await openTimeline(page)
  await rowOf(page, several).click()
  const passage = first(toldOf(several))
  await panelOf(page)
    .getByRole('blockquote')
    .getByRole('link', { name: shownOf(passage), exact: true })
    .first()
    .click()
  await expect(markOf(page)).toHaveText(shownOf(passage))
  await expect(markOf(page)).toBeFocused()
})

test('a view is copied, and its address opens it again', async ({ page }) => {
  await allowClipboard(page)
  await page.goto(timelineHref({ event: several.id, lang: 'en' }))
  await expect(panelOf(page)).toBeVisible()
  const { text, html } = await copyView(page)
  expect(html).toContain(`>${await page.title()}</a>`)
  await page.goto(text)
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(several.title.en)
})

test('what a chart shows is downloaded', async ({ page }) => {
  await openPledges(page)
  const waiting = page.waitForEvent('download')
  await chartOf(page, 'money')
    .getByRole('button', { name: say('pledges.take.as', { chart: 'money' }), exact: true })
    .click()
  expect(rowsOf(readFileSync(await (await waiting).path(), 'utf8'))).toHaveLength(amounts.length)
})

test('a text is printed', async ({ page }) => {
  await page.goto(sourceHref(first(corpus.documents).id, { lang: 'en' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const paper = await page.pdf()
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('contentinfo')).toContainText(new URL(page.url()).host)
})

test.describe(() => {
  test.use({ serviceWorkers: 'allow' })

  test('after one visit another view opens without a network', async ({ page, context }) => {
    await page.goto(timelineHref({ lang: 'en' }))
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await page.goto(pledgesHref({ lang: 'en' }))
    await expect(chartOf(page, 'money')).toBeVisible()
  })
})
