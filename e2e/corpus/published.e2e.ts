/** A published address is never damaged: it still says what it said, and is written the same again. */
import type { Page } from '@playwright/test'
import { readPlace } from '../../src/url/hashPlace'
import { allowClipboard, copyView } from '../support/clipboard'
import { noticeOf } from '../support/notice'
import { markOf } from '../support/timeline'
import { published } from './published'
import { expect, test } from './test'

/** As copied addresses are told apart: by view, one thing of a kind being like another. */
const viewOf = (address: string) => address.replace(/[?#].*/, '').replace(/^(\/[^/]+)\/.+/, '$1/:id')
const oneEach = published.filter((address, at) => published.findIndex((one) => viewOf(one) === viewOf(address)) === at)

/** As from a link inside the page, without loading it anew. */
const follow = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)

const expectAt = async (page: Page, address: string) => {
  // the foot of a page prints the address of what is shown
  await expect(page.getByRole('contentinfo')).toContainText(`${new URL(page.url()).origin}${address}`)
  await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible()
  await expect(noticeOf(page), address).toHaveCount(0)
  if (readPlace(new URL(page.url()).hash).kind === 'place') await expect(markOf(page).first(), address).toBeFocused()
}

test('one of each view, from a cold load and as it is copied', async ({ page, baseURL }) => {
  expect(oneEach).toHaveLength(10)
  await allowClipboard(page)
  for (const address of oneEach) {
    await page.goto(address)
    await expectAt(page, address)
    expect((await copyView(page)).text).toBe(`${baseURL}${address}`)
  }
})

test('all of them, one after the other', async ({ page }) => {
  await page.goto(published[0] ?? '/')
  for (const address of published)
    await test.step(address, async () => {
      await follow(page, address)
      await expectAt(page, address)
    })
})
