import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { expectAccessible, renderApp, say } from '../testing/renderApp.tsx'
import { KeysButton } from './KeysButton.tsx'
import { readKeys, switchKeys } from './store.ts'
import { useKey } from './useKey.ts'

/** A view with one key of its own, which counts its presses. */
const View = () => {
  const [presses, setPresses] = useState(0)
  useKey('j', 'To the next', () => setPresses((before) => before + 1))
  return (
    <>
      <p data-testid="presses">{presses}</p>
      <input aria-label="Words" />
      <KeysButton />
    </>
  )
}

const button = page.getByRole('button', { name: say('app.keys.button'), exact: true })
const dialog = page.getByRole('dialog', { name: say('app.keys.title'), exact: true })
const field = page.getByRole('textbox', { name: 'Words' })
const presses = () => page.getByTestId('presses').element().textContent

/** Single keys come with a chunk of their own, after the part. */
const draw = async () => {
  await renderApp(<View />)
  await expect
    .poll(async () => {
      await userEvent.keyboard('j')
      return presses()
    })
    .not.toBe('0')
  return Number(presses())
}

afterEach(() => switchKeys(true))

test('? lists every key and what it does; Esc closes the list and gives the focus back', async () => {
  await draw()
  await button.element().focus()
  await userEvent.keyboard('?')
  await expect.element(dialog).toBeVisible()
  const lines = [...dialog.element().querySelectorAll('dt')].map((key) => [
    key.textContent,
    key.nextSibling?.textContent,
  ])
  expect(lines).toEqual([
    ['?', say('app.keys.this')],
    ['j', 'To the next'],
    ['Esc', say('app.keys.escape')],
  ])
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(button).toHaveFocus()
})

test('a letter with the Control key is the browser’s, and so is one while the list is open', async () => {
  const before = await draw()
  await userEvent.keyboard('{Control>}j{/Control}')
  await button.click()
  await expect.element(dialog).toBeVisible()
  await userEvent.keyboard('j')
  await dialog.getByRole('button', { name: say('app.keys.close'), exact: true }).click()
  await expect.element(dialog).not.toBeInTheDocument()
  expect(presses()).toBe(String(before))
  await userEvent.keyboard('j')
  await expect.poll(presses).toBe(String(before + 1))
})

test('letters typed into a field are words, not commands; so are those that an input method composes', async () => {
  const before = await draw()
  await field.click()
  await userEvent.keyboard('j?')
  await expect.element(field).toHaveValue('j?')
  await field.fill('')
  await cdp().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'j', code: 'KeyJ', windowsVirtualKeyCode: 229 })
  await cdp().send('Input.imeSetComposition', { text: 'j', selectionStart: 1, selectionEnd: 1 })
  await cdp().send('Input.insertText', { text: '就' })
  await expect.element(field).toHaveValue('就')
  await expect.element(dialog).not.toBeInTheDocument()
  expect(presses()).toBe(String(before))
})

test('single letters can be switched off for good: the next page knows', async () => {
  const before = await draw()
  await button.click()
  const box = dialog.getByRole('checkbox', { name: say('app.keys.switch') })
  await expect.element(box).toBeChecked()
  await box.click()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await userEvent.keyboard('j?')
  await expect.element(dialog).not.toBeInTheDocument()
  expect(presses()).toBe(String(before))
  expect(readKeys().on).toBe(false)
  expect(localStorage.getItem('parallax.keys')).toBe('off')
  await button.click()
  await box.click()
  expect(localStorage.getItem('parallax.keys')).toBe('on')
  await userEvent.keyboard('{Escape}j')
  await expect.poll(presses).toBe(String(before + 1))
})
