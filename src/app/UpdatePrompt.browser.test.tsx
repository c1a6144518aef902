import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { expectAccessible, renderApp, say } from '../parts/testing/renderApp.tsx'
import { keepOffline } from '../queries/offline.ts'
import { UpdatePrompt } from './UpdatePrompt.tsx'

vi.mock(import('../queries/offline.ts'), () => ({ keepOffline: vi.fn() }))

const button = page.getByRole('button', { name: say('app.renew') })

test('a newer build is offered once it stands ready, and put in place when the reader says so', async () => {
  let ready = (_: () => void) => {}
  vi.mocked(keepOffline).mockImplementation(async (onReady) => {
    ready = onReady
  })
  await renderApp(<UpdatePrompt />)
  await expect.poll(() => vi.mocked(keepOffline).mock.calls.length).toBeGreaterThan(0)
  await expect.element(button).not.toBeInTheDocument()
  const renew = vi.fn()
  ready(renew)
  await expect.element(page.getByRole('status')).toHaveTextContent(say('app.renewed'))
  await expectAccessible()
  expect(renew).not.toHaveBeenCalled()
  await button.click()
  expect(renew).toHaveBeenCalledTimes(1)
})

test('where the browser keeps nothing the site works without, and says nothing', async () => {
  vi.mocked(keepOffline).mockRejectedValue(new Error('no service worker'))
  await renderApp(<UpdatePrompt />)
  await expect.element(page.getByRole('status')).not.toBeInTheDocument()
})
