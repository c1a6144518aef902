/** What axe finds in a page as it stands. */
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is out of sight may not be laid out yet (`content-visibility`), and then stands where it is guessed to stand. */
export const layOutAll = (page: Page) =>
  page.locator('main *').evaluateAll((parts) => {
    for (const part of parts)
      if (part instanceof HTMLElement && getComputedStyle(part).contentVisibility === 'auto')
        part.style.contentVisibility = 'visible'
  })

const axeFindings = async (page: Page) => {
  await layOutAll(page)
  // legacy mode leaves frames out, of which there are none, and with them a detour that takes longer than the check
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary}`),
  )
}

export const expectAccessible = async (page: Page, name = 'axe finds nothing') =>
  expect((await axeFindings(page)).join('\n\n'), name).toBe('')

const isShown = (page: Page) => !page.isClosed() && page.url() !== 'about:blank'

export const expectAllAccessible = async (context: BrowserContext) => {
  for (const page of context.pages().filter(isShown)) await expectAccessible(page)
}
