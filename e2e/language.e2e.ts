/** The other language, where its words do not arrive: the page stays as it is and says so, and Back leads out of it. */
import type { Page } from '@playwright/test'
import type { Language } from '../src/corpus/types'
import { inLanguage } from '../src/url/canonical'
import { compareHref } from '../src/url/compare'
import { pledgesHref } from '../src/url/pledges'
import { timelineHref } from '../src/url/timeline'
import { corpus, first } from './support/built'
import { expect, test } from './support/test'
import { say, sayIn } from './support/words'

const { type } = first(corpus.events)
const filtered = timelineHref({ type: [type], lang: 'en' })

/** Words that a new release has taken away, or that the network lost. */
const lose = (page: Page, chunk: RegExp, how: 'lost' | 'gone') =>
  page.route(chunk, (route) => (how === 'lost' ? route.abort('failed') : route.fulfill({ status: 404 })))

const noticeIn = (page: Page, language: Language) =>
  page.getByRole('status').filter({ hasText: sayIn(language, 'app.languageMissing') })
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const switchTo = (page: Page, spoken: Language) =>
  page.getByRole('link', { name: sayIn(spoken, 'app.otherLanguage'), exact: true })
const tagOf = (page: Page) => page.locator('html')

for (const how of ['lost', 'gone'] as const)
  test(`words that are ${how} leave the page in the language it has`, async ({ page, expectFault }) => {
    expectFault(/\/zh-[\w-]+\.js/)
    await lose(page, /\/assets\/zh-[\w-]+\.js/, how)
    await page.goto(filtered)
    const before = (await title(page).textContent()) ?? ''

    await switchTo(page, 'en').click()
    await expect(page).toHaveURL(inLanguage(filtered, 'zh'))
    await expect(noticeIn(page, 'en')).toContainText(say('app.languageMissing.other'))
    await expect(title(page)).toHaveText(before)
    await expect(tagOf(page)).toHaveAttribute('lang', 'en')

    await test.step('which goes on working', async () => {
      await page.getByRole('link', { name: say('app.pledges'), exact: true }).click()
      await expect(page).toHaveURL(pledgesHref({ lang: 'zh' }))
      await expect(title(page)).toBeVisible()
      await expect(noticeIn(page, 'en')).toBeVisible()
      await page.goBack()
      await expect(title(page)).toHaveText(before)
    })

    await test.step('Back leads to the page as it was', async () => {
      await page.goBack()
      await expect(page).toHaveURL(filtered)
      await expect(noticeIn(page, 'en')).toHaveCount(0)
      await expect(title(page)).toHaveText(before)
    })

    await test.step('and once they are there again, to try again speaks the other language', async () => {
      await page.goForward()
      await expect(noticeIn(page, 'en')).toBeVisible()
      await page.unroute(/\/assets\/zh-[\w-]+\.js/)
      await noticeIn(page, 'en')
        .getByRole('button', { name: say('app.failure.retry') })
        .click()
      await expect(tagOf(page)).toHaveAttribute('lang', 'zh-Hans')
      await expect(page.getByRole('link', { name: sayIn('zh', 'app.pledges'), exact: true })).toBeVisible()
      await expect(page).toHaveURL(inLanguage(filtered, 'zh'))
    })
  })

test('the words of a late view are waited for, too', async ({ page, expectFault }) => {
  expectFault(/\/compare\.zh-[\w-]+\.js/)
  await lose(page, /\/assets\/compare\.zh-[\w-]+\.js/, 'lost')
  const address = compareHref({ lang: 'en' })
  await page.goto(address)
  const before = (await title(page).textContent()) ?? ''

  await switchTo(page, 'en').click()
  await expect(noticeIn(page, 'en')).toBeVisible()
  await expect(title(page)).toHaveText(before)
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(noticeIn(page, 'en')).toHaveCount(0)

  await test.step('and another view, whose words are there, speaks the other language', async () => {
    await page.goForward()
    await page.getByRole('link', { name: say('app.timeline'), exact: true }).click()
    await expect(tagOf(page)).toHaveAttribute('lang', 'zh-Hans')
    await expect(title(page)).toBeVisible()
  })
})

test('a first address whose words are missing is shown in the other language', async ({ page, expectFault }) => {
  expectFault(/\/en-[\w-]+\.js/)
  await lose(page, /\/assets\/en-[\w-]+\.js/, 'lost')
  await page.goto(filtered)
  await expect(noticeIn(page, 'zh')).toContainText(sayIn('zh', 'app.languageMissing.other'))
  await expect(title(page)).toBeVisible()
  await expect(tagOf(page)).toHaveAttribute('lang', 'zh-Hans')
  await switchTo(page, 'zh').click()
  await expect(title(page)).toBeVisible()
})
