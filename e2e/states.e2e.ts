/**
 * axe finds nothing in any state of a page: each in English and light, and in Chinese and dark; a part that stands open in
 * a view judged so is looked at in both colours at once. Views, which are states too, are judged where they are looked at
 * anyway, by everyone.e2e.ts.
 */
import { expectAccessible, expectContrast, expectHeadings, expectUniqueIds } from './support/accessible'
import { test } from './support/reading'
import { openState, states } from './support/states'

for (const [lang, colorScheme] of [
  ['en', 'light'],
  ['zh', 'dark'],
] as const)
  test.describe(() => {
    test.use({ colorScheme })

    for (const [name, state] of Object.entries(states)) {
      if (colorScheme === 'dark' && (state?.once || state?.part)) continue
      test(`${name}, ${lang}, ${colorScheme}`, async ({ page, expectFault }) => {
        test.skip(state === null, `the corpus has nothing to show for: ${name}`)
        if (state === null) return
        if (state.fault !== undefined) expectFault(state.fault)
        await openState(page, state, lang)
        await expectAccessible(page, state.part)
        await expectHeadings(page)
        await expectUniqueIds(page)
        if (state.part === undefined) return
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectContrast(page, state.part)
      })
    }
  })
