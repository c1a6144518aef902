/**
 * The `test` of every browser test. A test fails on anything a developer would see in red (console errors, content
 * security reports, uncaught errors, failed requests), on a request to another origin, and, at its end, on anything
 * axe finds in the pages it left open.
 */
import AxeBuilder from '@axe-core/playwright'
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from '@playwright/test'

export { expect }

type ReaderFixtures = {
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

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const isFault = (message: ConsoleMessage) =>
  message.type() === 'error' ||
  (message.type() === 'warning' && /content.security.policy|trusted ?(types?|html|script)/i.test(message.text()))

const isForeign = (address: string, home: string) => {
  const { protocol, origin } = new URL(address)
  return !['about:', 'blob:', 'data:'].includes(protocol) && origin !== new URL(home).origin
}

// A reader who goes on cancels what was still loading, and a download ends its navigation: nothing is wrong then.
const isCancelled = (request: Request) => request.failure()?.errorText === 'net::ERR_ABORTED'

const watch = (context: BrowserContext, home: string, faults: string[]) => {
  context.on('console', (message) => {
    if (isFault(message)) faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    if (isForeign(request.url(), home)) faults.push(`request to another origin: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    if (!isCancelled(request)) faults.push(`request failed: ${request.url()} (${request.failure()?.errorText})`)
  })
}

/** What is out of sight may not be laid out yet (`content-visibility`), and then stands where it is guessed to stand. */
export const layOutAll = (page: Page) =>
  page.locator('main *').evaluateAll((parts) => {
    for (const part of parts)
      if (part instanceof HTMLElement && getComputedStyle(part).contentVisibility === 'auto')
        part.style.contentVisibility = 'visible'
  })

const axeFindings = async (page: Page) => {
  await layOutAll(page)
  // legacy mode leaves frames out, of which there are none, and with them a detour that takes longer than the check
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary}`),
  )
}

const isShown = (page: Page) => !page.isClosed() && page.url() !== 'about:blank'

const checkPages = async (context: BrowserContext) => {
  const findings: string[] = []
  for (const page of context.pages().filter(isShown)) findings.push(...(await axeFindings(page)))
  expect(findings.join('\n\n'), 'axe finds nothing').toBe('')
}

const homeOf = (baseURL: string | undefined) => {
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

  page: async ({ page, context }, use, { errors }) => {
    await use(page)
    // a test that has failed already left the page anywhere
    if (errors.length === 0) await checkPages(context)
  },

  anotherReader: async (
    { browser, baseURL, faults, expectFault: _, contextOptions, locale, timezoneId },
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
    if (info.errors.length === 0) for (const context of contexts) await checkPages(context)
    for (const context of contexts) await context.close()
  },
})
