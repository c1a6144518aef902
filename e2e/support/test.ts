/**
 * The `test` of every browser test. A test fails on anything a developer would see in red (console errors, content
 * security reports, uncaught errors, failed requests), on a request to another origin, and, where it asks for `axe`, on
 * anything axe finds in the pages it left open. Each state of a page is judged so once: by states.e2e.ts.
 */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { expectAllAccessible } from './axe'
import { watch } from './watch'

export { expect }

export type ReaderFixtures = {
  /** Whether axe judges what the test leaves open. */
  readonly axe: boolean
  /** Says that a fault matching the pattern will be seen; the test fails if it is not. */
  readonly expectFault: (pattern: RegExp) => void
  /**
   * A page in a browser of its own, with nothing remembered: somebody else opens a link. Watched and checked alike.
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
  axe: [false, { option: true }],

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

  page: async ({ page, context, axe }, use, { errors }) => {
    await use(page)
    // a test that has failed already left the page anywhere
    if (axe && errors.length === 0) await expectAllAccessible(context)
  },

  anotherReader: async (
    { browser, baseURL, faults, expectFault: _, axe, contextOptions, locale, timezoneId },
    use,
    info,
  ) => {
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
    if (axe && info.errors.length === 0) for (const context of contexts) await expectAllAccessible(context)
    for (const context of contexts) await context.close()
  },
})
