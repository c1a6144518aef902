/** What axe finds in the part that a component test has drawn; run by vitest, which holds the page. */
import type { BrowserCommand } from 'vitest/node'
import { axeFile } from './axeFile'

type Violation = {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}
type Axe = {
  readonly run: (context: Element, options: object) => Promise<{ readonly violations: readonly Violation[] }>
}

const options = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // a part stands in no landmark: its view puts it there
  rules: { region: { enabled: false } },
}

export const axe: BrowserCommand<[]> = async ({ frame }): Promise<readonly string[]> => {
  const tester = await frame()
  await tester.addScriptTag({ path: axeFile })
  return tester.evaluate(async (how) => {
    // the script that was just added leaves itself there
    const { axe: added } = window as unknown as { readonly axe: Axe }
    const { violations } = await added.run(document.body, how)
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary}`),
    )
  }, options)
}
