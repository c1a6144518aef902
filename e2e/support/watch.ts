/** What a test must not see while it runs: all that a developer would see in red, and any request to another origin. */
import type { BrowserContext, ConsoleMessage, Request, WebError } from '@playwright/test'

const isFault = (message: ConsoleMessage) =>
  message.type() === 'error' ||
  (message.type() === 'warning' && /content.security.policy|trusted ?(types?|html|script)/i.test(message.text()))

const isForeign = (address: string, home: string) => {
  const { protocol, origin } = new URL(address)
  return !['about:', 'blob:', 'data:'].includes(protocol) && origin !== new URL(home).origin
}

// A reader who goes on cancels what was still loading, and a download ends its navigation: nothing is wrong then.
const isCancelled = (request: Request) => request.failure()?.errorText === 'net::ERR_ABORTED'

/** Notes the faults of all pages of a browser, until what it gives is called. */
export const watch = (context: BrowserContext, home: string, faults: string[]): (() => void) => {
  const onConsole = (message: ConsoleMessage) => {
    if (isFault(message)) faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  }
  const onError = (error: WebError) => {
    faults.push(`uncaught: ${error.error().stack ?? error.error().message}`)
  }
  const onRequest = (request: Request) => {
    if (isForeign(request.url(), home)) faults.push(`request to another origin: ${request.url()}`)
  }
  const onFailed = (request: Request) => {
    if (!isCancelled(request)) faults.push(`request failed: ${request.url()} (${request.failure()?.errorText})`)
  }
  context.on('console', onConsole)
  context.on('weberror', onError)
  context.on('request', onRequest)
  context.on('requestfailed', onFailed)
  return () => {
    context.off('console', onConsole)
    context.off('weberror', onError)
    context.off('request', onRequest)
    context.off('requestfailed', onFailed)
  }
}
