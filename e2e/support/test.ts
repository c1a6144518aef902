/**
 * The `test` of every browser test. A test fails on anything a developer would see in red (console errors, content
 * security reports, uncaught errors, failed requests), and on a request to another origin.
 */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { watch } from './watch'

export { expect }

export type ReaderFixtures = {
  /** Says that a fault matching the pattern will be seen; the test fails if it is not. */
  readonly expectFault: (pattern: RegExp) => void
  /**
   * A page in a browser of its own, with nothing remembered: somebody else opens a link. Watched alike.
   * Their browser asks for the same language as ours, unless they have another `locale`.
   */
  readonly anotherReader: (its?: { readonly locale: string }) => Promise<Page>
  /** What has gone wrong so far. */
  readonly faults: string[]
}

export const homeOf = (baseURL: string | undefined) => {
  if (baseURL === undefined) throw new Error('browser tests need a baseURL')
  return baseURL
}

export const test = base.extend<ReaderFixtures>({
  faults: async ({ baseURL: _ }, use) => use([]),

  expectFault: async ({ faults }, use) => {
    const expected: RegExp[] = []
    await use((pattern) => expected.push(pattern))
    const missing = expected.filter((pattern) => !faults.some((fault) => pattern.test(fault)))
    const others = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))
    expect(others.join('\n'), 'nothing goes wrong in the browser').toBe('')
    expect(missing.join('\n'), 'every fault that the test expects is seen').toBe('')
  },

  // asks for expectFault so that the faults are judged after the page is done with
  context: async ({ context, baseURL, faults, expectFault: _ }, use) => {
    watch(context, homeOf(baseURL), faults)
    await use(context)
  },

  anotherReader: async ({ browser, baseURL, faults, expectFault: _, contextOptions, locale, timezoneId }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (its) => {
      const spoken = its?.locale ?? locale
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: homeOf(baseURL),
        ...(spoken === undefined ? {} : { locale: spoken }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      })
      contexts.push(context)
      watch(context, homeOf(baseURL), faults)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})
