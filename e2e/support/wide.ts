import type { Page } from '@playwright/test'
import { expect } from './test'

/** The page never scrolls sideways, and nothing is cut off instead: what is cut off cannot be scrolled to, and is lost. */
export const expectNotSideways = async (page: Page, name: string) => {
  const { scrollWidth, clientWidth, cut } = await page.evaluate(async () => {
    // what is drawn to measure is drawn anew with the next frame
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done))
    const roots = [document.documentElement, document.body]
    return {
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
      cut: roots.some((one) => /hidden|clip/.test(getComputedStyle(one).overflowX)),
    }
  })
  expect.soft(scrollWidth, name).toBeLessThanOrEqual(clientWidth)
  expect.soft(cut, `${name}: nothing is cut off`).toBe(false)
}
