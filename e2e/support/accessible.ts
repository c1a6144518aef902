/** What axe finds in a page as it stands. Each state of a page is judged once: by everyone.e2e.ts or states.e2e.ts. */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { axeFile } from './axeFile'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is out of sight may not be laid out yet (`content-visibility`), and then stands where it is guessed to stand. */
export const layOutAll = (page: Page) =>
  page.locator('main *').evaluateAll((parts) => {
    for (const part of parts)
      if (part instanceof HTMLElement && getComputedStyle(part).contentVisibility === 'auto')
        part.style.contentVisibility = 'visible'
  })

/** axe, told to judge contrast where `markLooks` asks for it. */
const axeSource = `${readFileSync(axeFile, 'utf8')}
axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-look]' }] })`

/**
 * Contrast is most of what axe takes time for, and follows from computed style: of words that have the same size, weight and
 * colour, on grounds that are the same all the way up, the first are judged, also for the hundreds of others in a list.
 */
const markLooks = (page: Page, part = 'body') =>
  page.evaluate((within) => {
    const looks = new Map<string, number>()
    const grounds = new WeakMap<Element, number>()
    const numbered = (look: string): number => {
      const number = looks.get(look) ?? looks.size
      looks.set(look, number)
      return number
    }
    const painted = (part: Element, pseudo: string): string => {
      const { content, backgroundColor } = getComputedStyle(part, pseudo)
      return content === 'none' ? '' : backgroundColor
    }
    const groundOf = (part: Element | null): number => {
      if (part === null) return -1
      const known = grounds.get(part)
      if (known !== undefined) return known
      const { backgroundColor, backgroundImage, opacity, position, zIndex } = getComputedStyle(part)
      const own = [backgroundColor, backgroundImage, opacity, position, zIndex, painted(part, '::before')]
      const ground = numbered([groundOf(part.parentElement), ...own, painted(part, '::after')].join(' '))
      grounds.set(part, ground)
      return ground
    }
    const seen = new Set<string>()
    for (const part of document.querySelectorAll(`:is(${within}) *`)) {
      part.removeAttribute('data-look')
      const words = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      if (!words && !(part instanceof HTMLInputElement)) continue
      const { color, fontSize, fontWeight, textShadow, fill, visibility } = getComputedStyle(part)
      const shown = part.checkVisibility() && part.getClientRects().length > 0
      const look = [
        part.tagName,
        groundOf(part),
        color,
        fontSize,
        fontWeight,
        textShadow,
        fill,
        visibility,
        shown,
      ].join(' ')
      if (seen.has(look)) continue
      seen.add(look)
      part.setAttribute('data-look', '')
    }
  }, part)

// legacy mode leaves frames out, of which there are none, and with them a detour that takes longer than the check
const axeOn = (page: Page) =>
  new AxeBuilder({ page, axeSource })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

const told = (violations: Findings): readonly string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary}`),
  )

/** `part`: a selector of what there is to judge, instead of all the page. */
const axeFindings = async (page: Page, part?: string): Promise<readonly string[]> => {
  await layOutAll(page)
  await markLooks(page, part)
  const axe = axeOn(page)
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return told(violations)
}

export const expectAccessible = async (page: Page, part?: string) =>
  expect((await axeFindings(page, part)).join('\n\n'), 'axe finds nothing').toBe('')

/** What changes with the colours alone. */
export const expectContrast = async (page: Page, part: string) => {
  await markLooks(page, part)
  const { violations } = await axeOn(page).withRules(['color-contrast']).include(part).analyze()
  expect(told(violations).join('\n\n'), 'words stand out from their ground').toBe('')
}

/** How far targets are from each other changes with the width of the page; names and contrast do not. */
export const expectTargets = async (page: Page) => {
  const { violations } = await axeOn(page).withRules(['target-size']).analyze()
  expect(told(violations).join('\n\n'), 'targets are large enough, or far enough from each other').toBe('')
}

/** One first heading, and no level left out; what axe says of a whole page, and not of a part. */
export const expectHeadings = async (page: Page) => {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .filter({ visible: true })
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  expect(
    levels.filter((level) => level === 1),
    'one first heading',
  ).toHaveLength(1)
  for (const [at, level] of levels.entries())
    expect.soft(level, 'no level is left out').toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1)
}

/** What is named by its id, as labels are, is named once. */
export const expectUniqueIds = async (page: Page) => {
  const twice = await page
    .locator('[id]')
    .evaluateAll((all) => all.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) !== at))
  expect(twice, 'no id stands twice').toEqual([])
}
