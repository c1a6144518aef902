/**
 * The `test` of browser tests that only read: one browser context serves all of a worker, so that what an earlier test
 * fetched need not be fetched again. Each has a page of its own, and nothing is remembered from the one before. Not for
 * tests of what a reader with nothing remembered fetches, or that ask for another locale or a service worker.
 */
import type { BrowserContext } from '@playwright/test'
import { test as base, expect, homeOf } from './test'
import { watch } from './watch'

export { expect }

// biome-ignore lint/complexity/noBannedTypes: Playwright's own word for no fixtures
export const test = base.extend<{}, { readonly shelf: BrowserContext }>({
  shelf: [
    async ({ browser }, use, { project }) => {
      const { contextOptions, baseURL, locale, timezoneId, serviceWorkers } = project.use
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: homeOf(baseURL),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...(serviceWorkers === undefined ? {} : { serviceWorkers }),
      })
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],

  context: async ({ shelf, baseURL, faults, expectFault: _ }, use) => {
    const stop = watch(shelf, homeOf(baseURL), faults)
    await use(shelf)
    stop()
  },

  page: async ({ context, viewport, colorScheme }, use) => {
    const page = await context.newPage()
    if (viewport != null) await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme: colorScheme ?? 'light' })
    await use(page)
    for (const each of context.pages()) {
      await each.evaluate(() => globalThis.localStorage.clear()).catch(() => undefined)
      await each.close()
    }
  },
})
