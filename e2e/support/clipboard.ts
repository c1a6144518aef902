import type { Locator, Page } from '@playwright/test'
import { expect } from './test'
import { escaped, sayIn } from './words'

export type Clip = { readonly text: string; readonly html: string }

export const allowClipboard = (page: Page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

const read = (page: Page): Promise<Clip> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const form = async (type: string) =>
      item?.types.includes(type) === true ? await (await item.getType(type)).text() : ''
    return { text: await form('text/plain'), html: await form('text/html') }
  })

/** Presses a button that copies, and gives what it copied. */
export const copied = async (page: Page, button: Locator): Promise<Clip> => {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await button.click()
  await expect.poll(async () => (await read(page)).text, 'something is copied').not.toBe('')
  return read(page)
}

const names = (['en', 'zh'] as const).map((language) => escaped(sayIn(language, 'app.copy.view')))

/** The button at the foot of every view, in either language. */
export const copyView = (page: Page): Promise<Clip> =>
  copied(page, page.getByRole('contentinfo').getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) }))
