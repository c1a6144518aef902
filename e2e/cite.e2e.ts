/** Two things can be cited from every view, and are told apart: the source, and this view of it. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Document, Language } from '../src/corpus/types'
import { sourceHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, first } from './support/built'
import { allowClipboard, copied } from './support/clipboard'
import { keysWork } from './support/keys'
import { expect, test } from './support/test'
import { say, sayIn } from './support/words'

const { documents, edition, about } = corpus
const { release } = edition
const hash = edition.hash.slice(0, 12)

const prose = ['apa', 'chicagoNote', 'chicagoBibliography', 'gbt'] as const
const data = ['bibtex', 'ris', 'csl'] as const
type Style = (typeof prose)[number] | (typeof data)[number]

const dialogOf = (page: Page, language: Language = 'en') =>
  page.getByRole('dialog', { name: sayIn(language, 'cite.title'), exact: true })
const citationOf = (dialog: Locator, language: Language = 'en') =>
  dialog.getByRole('status', { name: sayIn(language, 'cite.citation'), exact: true })
const buttonOf = (page: Page, language: Language = 'en') =>
  page.getByRole('contentinfo').getByRole('button', { name: sayIn(language, 'app.cite.view'), exact: true })
const choose = (dialog: Locator, style: Style, language: Language = 'en') =>
  dialog
    .getByRole('combobox', { name: sayIn(language, 'cite.style') })
    .selectOption(sayIn(language, 'cite.styles', { style }))

const open = async (page: Page, href: string, language: Language = 'en'): Promise<Locator> => {
  await page.goto(href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await buttonOf(page, language).click()
  await expect(citationOf(dialogOf(page, language), language)).toBeVisible()
  return dialogOf(page, language)
}
const openSource = (page: Page, { id }: Document, lang: Language = 'en') => open(page, sourceHref(id, { lang }), lang)
const theSource = (dialog: Locator, { title, outlet }: Document, language: Language = 'en') =>
  dialog.getByRole('radio', { name: sayIn(language, 'cite.source', { title, outlet: outlet[language] }), exact: true })

const isChinese = ({ language }: Document) => language.startsWith('zh')
const dated = documents.filter(({ published }) => published.date.precision === 'day')
const undated = documents.filter(({ published: { date } }) => date.start === null || date.end === null)

test('a view is cited in every style with project, release, corpus and link', async ({ page }) => {
  const document = first(documents)
  const dialog = await openSource(page, document)
  const citation = citationOf(dialog)
  for (const style of [...prose, ...data]) {
    await choose(dialog, style)
    await expect(citation).toContainText('Parallax')
    await expect(citation).toContainText(document.title)
    await expect(citation).toContainText(release)
    await expect(citation).toContainText(hash)
    await expect(citation).toContainText(`${new URL(page.url()).origin}/sources/${document.id}?lang=en`)
  }
})

test('a source is cited with its own title and outlet, and only with what is certain of its date', async ({ page }) => {
  test.setTimeout(60_000)
  for (const document of documents) {
    const dialog = await openSource(page, document)
    await theSource(dialog, document).check()
    const citation = citationOf(dialog)
    const year = document.published.date.start?.slice(0, 4) ?? '0000'
    for (const style of prose) {
      await choose(dialog, style)
      await expect(citation).toContainText(document.title.replace(/[“”]/g, '').slice(0, 12))
      await expect(citation).toContainText(
        style === 'gbt' && isChinese(document) ? document.outlet.zh : document.outlet.en,
      )
      await expect(citation).not.toContainText(/Parallax/)
      if (undated.includes(document)) {
        const { date, outside } = document.published
        const known = [document.title, ...outside.map(({ address }) => address)]
        const rest = known.reduce((text, one) => text.replaceAll(one, ''), await citation.innerText())
        for (const bound of [date.start, date.end]) if (bound !== null) expect(rest).not.toContain(bound.slice(0, 4))
        await expect(citation).toContainText(style === 'gbt' && isChinese(document) ? '无日期' : 'n.d.')
      }
      if (dated.includes(document)) await expect(citation).toContainText(year)
    }
  }
})

test('the citation on screen is what is copied, and its italics go along', async ({ page }) => {
  await allowClipboard(page)
  const document = best(documents, (one) => (isChinese(one) ? 0 : 1))
  const dialog = await openSource(page, document)
  await theSource(dialog, document).check()
  const { text, html } = await copied(page, dialog.getByRole('button', { name: say('cite.copy'), exact: true }))
  expect(text).toBe(await citationOf(dialog).innerText())
  expect(html).toContain('<i>')
  await expect(dialog.getByText(say('app.copy.done'), { exact: true })).toBeVisible()
  await choose(dialog, 'ris')
  await expect(dialog.getByText(say('app.copy.done'), { exact: true })).toBeHidden()
})

test('a refused clipboard leaves the citation in a field, selected', async ({ page }) => {
  const dialog = await openSource(page, first(documents))
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('refused')) } }),
  )
  await dialog.getByRole('button', { name: say('cite.copy'), exact: true }).click()
  const field = dialog.getByRole('textbox', { name: say('app.copy.byHand') })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(await citationOf(dialog).innerText())
})

test('records for reference managers download as they are shown', async ({ page }) => {
  const dialog = await openSource(page, first(documents))
  for (const [style, file] of [
    ['bibtex', 'bib'],
    ['ris', 'ris'],
    ['csl', 'json'],
  ] as const) {
    await choose(dialog, style)
    const waiting = page.waitForEvent('download')
    await dialog.getByRole('button', { name: say('cite.download', { file }), exact: true }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${file}$`))
    const text = await readFile(await download.path(), 'utf8')
    expect(text.replaceAll('\r\n', '\n').trimEnd()).toBe((await citationOf(dialog).innerText()).trimEnd())
    if (file === 'json') expect(JSON.parse(text)).toHaveLength(1)
    if (file === 'ris') expect(text.endsWith('ER  - \r\n')).toBe(true)
    if (file === 'bib') expect(text).toMatch(/^@misc\{/)
  }
})

test('with the keyboard alone: c opens it, Esc closes it, and the focus is where it was', async ({ page }) => {
  await page.goto(timelineHref({ lang: 'en' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await keysWork(page)
  await page.keyboard.press('c')
  const dialog = dialogOf(page)
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('radio'), 'a timeline is no source').toHaveCount(0)
  await expect(dialog.getByRole('combobox', { name: say('cite.style') })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await buttonOf(page).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: say('cite.close'), exact: true }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(buttonOf(page)).toBeFocused()
})

for (const width of [320, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 700 }, colorScheme: 'dark' })

    test(`in Chinese, ${width} px wide`, async ({ page }) => {
      const document = best(documents, (one) => (isChinese(one) ? 1 : 0))
      const dialog = await openSource(page, document, 'zh')
      await choose(dialog, 'gbt', 'zh')
      const citation = citationOf(dialog, 'zh')
      await expect(citation).toContainText('[EB/OL]')
      await expect(citation).toContainText(about.title.zh)
      await expect(citation).toContainText(`版本${release}`)
      await theSource(dialog, document, 'zh').check()
      await expect(citation).toContainText(document.outlet.zh)
      await expect(
        citation.locator(`[lang="${document.language}"]`).filter({ hasText: document.title }).last(),
      ).toBeVisible()
      const wide = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      expect(wide).toBeLessThanOrEqual(0)
    })
  })
}
