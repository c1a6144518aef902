import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { clipboard } from '../testing/clipboard.ts'
import { expectAccessible, renderApp, say } from '../testing/renderApp.tsx'
import { CopyLink } from './CopyLink.tsx'

const address = 'https://x.example/events/fair'
const button = (id: string) => page.getByRole('button', { name: say(id), exact: true })
const field = page.getByRole('textbox', { name: say('app.copy.byHand') })
const done = page.getByRole('status')

test('the address is copied, for rich editors with its title; then with the title as text, and as Markdown', async () => {
  const clips = clipboard()
  await renderApp(<CopyLink address={address} title="The [fair]" />)
  await expect.element(done).not.toBeInTheDocument()
  await expect.element(button('app.copy.markdown')).not.toBeInTheDocument()
  await button('app.copy.link').click()
  await expect.element(done).toHaveTextContent(say('app.copy.done'))
  await button('app.copy.text').click()
  await button('app.copy.markdown').click()
  const html = `<a href="${address}">The [fair]</a>`
  await expect
    .poll(clips)
    .toEqual([
      { text: address, html },
      { text: `The [fair]\n${address}`, html },
      { text: `[The \\[fair\\]](${address})` },
    ])
  await expectAccessible()
})

test('without a title of its own it bears that of the page, and its button says what it is told', async () => {
  const clips = clipboard()
  document.title = 'Two sources'
  await renderApp(<CopyLink address={address} label="Copy this view" />)
  await page.getByRole('button', { name: 'Copy this view', exact: true }).click()
  await expect.poll(clips).toEqual([{ text: address, html: `<a href="${address}">Two sources</a>` }])
})

test('a refused clipboard leaves what was to be copied in a field, selected', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('refused'))
  await renderApp(<CopyLink address={address} />)
  await button('app.copy.link').click()
  await expect.element(field).toHaveFocus()
  await expect.element(field).toHaveValue(address)
  expect(window.getSelection()?.toString()).toBe(address)
  await expect.element(done).not.toBeInTheDocument()
  await expectAccessible()
})
