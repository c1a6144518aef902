/** What axe finds in a page as it stands. Each state of a page is judged once: by everyone.e2e.ts or states.e2e.ts. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is out of sight may not be laid out yet (`content-visibility`), and then stands where it is guessed to stand. */
export const layOutAll = (page: Page) =>
  page.locator('main *').evaluateAll((parts) => {
    for (const part of parts)
      if (part instanceof HTMLElement && getComputedStyle(part).contentVisibility === 'auto')
        part.style.contentVisibility = 'visible'
  })

// legacy mode leaves frames out, of which there are none, and with them a detour that takes longer than the check
const axeOn = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

const told = (violations: Findings): readonly string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary}`),
  )

/** `part`: a selector of what there is to judge by contrast, which takes axe longer than all its other rules. */
const axeFindings = async (page: Page, part?: string): Promise<readonly string[]> => {
  await layOutAll(page)
  if (part === undefined) return told((await axeOn(page).analyze()).violations)
  const whole = await axeOn(page).disableRules(['color-contrast']).analyze()
  const contrast = await axeOn(page).include(part).withRules(['color-contrast']).analyze()
  return told([...whole.violations, ...contrast.violations])
}

export const expectAccessible = async (page: Page, part?: string) =>
  expect((await axeFindings(page, part)).join('\n\n'), 'axe finds nothing').toBe('')

/** How far targets are from each other changes with the width of the page; names and contrast do not. */
export const expectTargets = async (page: Page) => {
  const { violations } = await axeOn(page).withRules(['target-size']).analyze()
  expect(told(violations).join('\n\n'), 'targets are large enough, or far enough from each other').toBe('')
}
