import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible, renderApp } from '../parts/testing/renderApp.tsx'
import { Popover } from './Popover.tsx'

const opener = page.getByRole('button', { name: 'Sorted by name' })
const card = page.getByRole('dialog', { name: 'Order' })

const draw = (onToggle = (_: boolean) => {}) =>
  renderApp(
    // far down at the right, where a card that only opened below and to the right would leave the window
    <div style={{ position: 'fixed', right: 0, bottom: 0 }}>
      <Popover trigger="by name" name="Sorted by name" label="Order" onToggle={onToggle}>
        <div style={{ width: 280, height: 300 }}>
          <button type="button">by date</button>
        </div>
      </Popover>
    </div>,
  )

test('it opens inside the window, takes the focus, and Esc gives the focus back', async () => {
  const toggled = vi.fn()
  await draw(toggled)
  await expect.element(opener).toHaveAttribute('aria-haspopup', 'dialog')
  await opener.click()
  await expect.element(card).toHaveFocus()
  const { left, top, right, bottom } = card.element().getBoundingClientRect()
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(window.innerWidth)
  expect(bottom).toBeLessThanOrEqual(opener.element().getBoundingClientRect().top)
  await expectAccessible()
  await userEvent.tab()
  await expect.element(card.getByRole('button')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(card).not.toBeInTheDocument()
  await expect.element(opener).toHaveFocus()
  expect(toggled.mock.calls).toEqual([[true], [false]])
})

test('a press outside closes it, and so does the word that opened it', async () => {
  await draw()
  await opener.click()
  await expect.element(card).toBeVisible()
  await page.getByTestId('address').click()
  await expect.element(card).not.toBeInTheDocument()
  await opener.click()
  await expect.element(card).toBeVisible()
  await opener.click()
  await expect.element(card).not.toBeInTheDocument()
})
