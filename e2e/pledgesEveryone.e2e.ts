/** Pledges and companies for everyone: any width, both colour schemes, both languages; axe looks at each at the end. */
import { inLanguage } from '../src/url/canonical'
import { companiesHref, companyHref } from '../src/url/companies'
import { pledgesHref } from '../src/url/pledges'
import { best, corpus, first } from './support/built'
import { amounts, cardOf, left, pledges } from './support/pledges'
import { expect, test } from './support/test'
import { expectNotSideways } from './support/wide'

const companies = corpus.entities.filter(({ kind }) => String(kind) === 'company').map(({ id }) => id)
const count = (id: string) => left({ company: [id] }).length
const [talkative, silent] = [best(companies, count), best(companies, (id) => -count(id))]
const told = best(pledges, (pledge) => pledge.told.length)
const part = first(amounts.filter(({ partOf }) => partOf !== undefined))

const views: Readonly<Record<string, string>> = {
  pledges: pledgesHref(),
  'an open sum': pledgesHref({ open: { kind: 'money', amount: part.id } }),
  'an open text': pledgesHref({ open: { kind: 'says', company: told.company, document: first(told.documents) } }),
  'no pledge left': pledgesHref({ company: [told.company], speaker: ['NONE'], theme: ['fund'], kind: ['endorsement'] }),
  companies: companiesHref(),
  'companies side by side': companiesHref({ beside: [talkative, silent, ...companies.slice(1, 3)] }),
  'a company with pledges': companyHref(talkative),
  'a company without': companyHref(silent),
}

for (const [width, colorScheme] of [
  [320, 'light'],
  [700, 'dark'],
  [2560, 'dark'],
] as const) {
  for (const lang of ['en', 'zh'] as const) {
    test.describe(() => {
      test.use({ viewport: { width, height: 800 }, colorScheme })

      for (const [name, href] of Object.entries(views)) {
        test(`${name} fits ${width} px, ${colorScheme}, ${lang}`, async ({ page }) => {
          await page.goto(inLanguage(href, lang))
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          await page.waitForLoadState('networkidle')
          await expectNotSideways(page, name)
          await expect(cardOf(page)).toHaveCount(name.startsWith('an open') ? 1 : 0)
          const levels = await page
            .getByRole('heading')
            .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
          for (const [at, level] of levels.entries()) expect.soft(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1)
        })
      }
    })
  }
}

test('forced colours and paper change no word, and on paper nothing to take away', async ({ page }) => {
  for (const href of [views.pledges, views['a company with pledges']]) {
    await page.goto(inLanguage(href ?? '', 'en'))
    const headings = page.getByRole('heading')
    await expect(headings.first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    const said = await headings.allInnerTexts()
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await headings.allInnerTexts()).toEqual(said)
    await page.emulateMedia({ forcedColors: 'none', media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // the filter sentence stays, as words
    for (const control of await page
      .getByRole('main')
      .getByRole('button', { name: /CSV|Copy/ })
      .all())
      await expect(control).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  }
})
