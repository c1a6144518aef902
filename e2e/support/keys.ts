import type { Page } from '@playwright/test'
import { expect } from './test'
import { say } from './words'

export const keysDialogOf = (page: Page) => page.getByRole('dialog', { name: say('app.keys.title'), exact: true })

/** Single keys come with a chunk of their own, after the page: this returns once they work. */
export const keysWork = async (page: Page) => {
  const dialog = keysDialogOf(page)
  await expect(async () => {
    // while the list is open the key does nothing
    await page.keyboard.press('?')
    await expect(dialog).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  // the browser takes the focus out of a closed dialog only with the next frame
  await page.getByRole('heading', { level: 1 }).focus()
}
