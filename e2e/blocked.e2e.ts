/** Where a browser keeps nothing for a site (cookies refused, a sandboxed frame), everything works, and is forgotten. */
import type { Page } from '@playwright/test'
import { companiesHref, companyHref } from '../src/url/companies'
import { compareHref } from '../src/url/compare'
import { eventHref } from '../src/url/event'
import { methodHref } from '../src/url/method'
import { pledgesHref } from '../src/url/pledges'
import { searchHref } from '../src/url/search'
import { sourceHref, sourcesHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { corpus, first } from './support/built'
import { keysDialogOf, keysWork } from './support/keys'
import { expect, test } from './support/test'
import { expectCount } from './support/timeline'
import { say } from './support/words'

const source = first(corpus.documents)
const company = first(corpus.entities.filter(({ kind }) => kind === 'company'))
const views = [
  timelineHref({ lang: 'en' }),
  eventHref(first(corpus.events).id, { lang: 'en' }),
  pledgesHref({ lang: 'en' }),
  companiesHref({ lang: 'en' }),
  companyHref(company.id, { lang: 'en' }),
  compareHref({ lang: 'en' }),
  sourcesHref({ lang: 'en' }),
  sourceHref(source.id, { raw: true, lang: 'en' }),
  methodHref({ lang: 'en' }),
  searchHref({ q: source.title, lang: 'en' }),
]

/** As browsers do it: the very name throws. */
const block = (page: Page) =>
  page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, refuse)
    Object.defineProperty(Navigator.prototype, 'serviceWorker', refuse)
    Object.defineProperty(Document.prototype, 'cookie', refuse)
  })

/** A document of no origin, as in a frame that its host has sandboxed; the server lets other origins read its files. */
const sandbox = (page: Page) =>
  page.route('**', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' }
    const isPage = route.request().resourceType() === 'document'
    await route.fulfill({
      response,
      headers: isPage ? { ...headers, 'content-security-policy': 'sandbox allow-scripts allow-forms' } : headers,
    })
  })

for (const [name, prepare] of [
  ['site data blocked', block],
  ['no origin', sandbox],
] as const) {
  test(`with ${name} single keys can be switched off, and are on again in the next page`, async ({ page }) => {
    await prepare(page)
    await page.goto(timelineHref({ lang: 'en' }))
    await expectCount(page, corpus.events.length)
    await keysWork(page)
    await page.getByRole('button', { name: say('app.keys.button'), exact: true }).click()
    const own = keysDialogOf(page).getByRole('checkbox', { name: say('app.keys.switch') })
    await own.uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(keysDialogOf(page)).toBeHidden()
    await page.reload()
    await keysWork(page)
  })

  test(`with ${name} every view is shown`, async ({ page }) => {
    test.setTimeout(240_000)
    await prepare(page)
    for (const address of views) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible({ timeout: 60_000 })
      await expect(page.getByRole('contentinfo'), address).toBeVisible()
      await expect(page.getByRole('alert'), address).toHaveCount(0)
    }
  })
}
