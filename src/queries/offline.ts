/** Keeps the whole site for when there is no network: a service worker that Workbox writes at build time. */
import { ownScript } from './ownScript.ts'

const loaded = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState === 'complete') resolve(null)
    else window.addEventListener('load', resolve, { once: true })
  })

/**
 * `onReady` is told when a newer build has been fetched beside the one in use, with what puts it in its place: it loads
 * every open page of the site again, so it is the reader's to call. Rejects where the browser keeps nothing.
 */
export async function keepOffline(onReady: (renew: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator
  // what is on screen comes first
  await loaded()
  const registration = await serviceWorker.register(ownScript('offline'))
  const offer = () => {
    const { waiting } = registration
    // without a controller it is the first one, and nothing is replaced
    if (waiting === null || serviceWorker.controller === null) return
    onReady(() => {
      serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
      waiting.postMessage({ type: 'SKIP_WAITING' })
    })
  }
  offer()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer))
}
