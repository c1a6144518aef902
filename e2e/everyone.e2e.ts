/** Each view for everyone: in both languages, at any width, in any colours, on paper. */
import type { Page } from '@playwright/test'
import { languages } from '../src/corpus/text/languages'
import type { Language } from '../src/corpus/types'
import { expectAccessible, expectHeadings, expectTargets, layOutAll } from './support/accessible'
import { expect, test } from './support/reading'
import { openState, views } from './support/states'
import { expectNotSideways } from './support/wide'
import { sayIn } from './support/words'

const phone = 320
// what a language changes of the room that words need shows at the narrowest and at the usual
const widths = { en: [phone, 390, 700, 1280, 2560], zh: [phone, 1280] } as const

const expectDark = async (page: Page) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const [red = 255, green = 255, blue = 255] = (ground.match(/\d+/g) ?? []).map(Number)
  expect(red + green + blue, 'the ground is dark').toBeLessThan(200)
}

const expectForced = async (page: Page) => {
  const main = page.getByRole('main')
  const said = await main.innerText()
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  expect(await main.innerText(), 'forced colours change no word').toBe(said)
}

const expectPaper = async (page: Page, lang: Language) => {
  await page.emulateMedia({ forcedColors: 'none', media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const foot = page.getByRole('contentinfo')
  await expect(foot, 'the address is printed').toContainText(new URL(page.url()).host)
  await expect(foot.getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('link', { name: sayIn(lang, 'app.otherLanguage') })).toBeHidden()
  // what a filter says stays, as words
  const take = page.getByRole('main').getByRole('button', { name: /CSV|JSON|SVG|PNG|Copy|复制/ })
  await expect(take.filter({ visible: true }), 'nothing to take away').toHaveCount(0)
}

test.use({ viewport: { width: phone, height: 800 } })

for (const lang of languages)
  for (const [name, state] of Object.entries(views))
    test(`${name}, ${lang}, in every width, colour and medium`, async ({ page, expectFault }) => {
      test.skip(state === null, `the corpus has nothing to show for: ${name}`)
      if (state === null) return
      if (state.fault !== undefined) expectFault(state.fault)
      await openState(page, state, lang)
      await layOutAll(page)
      await expectHeadings(page)
      if (lang === 'en') await expectTargets(page)
      for (const width of widths[lang]) {
        await page.setViewportSize({ width, height: 800 })
        await expectNotSideways(page, `${width} px`)
      }
      await page.setViewportSize({ width: 1280, height: 800 })
      if (lang === 'en') await expectAccessible(page)
      await expectDark(page)
      if (lang === 'zh' && !state.once) await expectAccessible(page)
      if (lang === 'en') await expectForced(page)
      await expectPaper(page, lang)
    })
