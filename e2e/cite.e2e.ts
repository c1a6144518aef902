/** A view is cited from its foot, in a real session; what the card says and copies is proved beside it, in src/parts/cite. */
import type { Page } from '@playwright/test'
import type { Document } from '../src/corpus/types'
import { sourceHref } from '../src/url/source'
import { best, corpus } from './support/built'
import { allowClipboard, copied } from './support/clipboard'
import { keysWork } from './support/keys'
import { expect, test } from './support/test'
import { say } from './support/words'

const { documents, edition } = corpus

const dialogOf = (page: Page) => page.getByRole('dialog', { name: say('cite.title'), exact: true })
const citationOf = (page: Page) => dialogOf(page).getByRole('status', { name: say('cite.citation'), exact: true })
const theSource = (page: Page, { title, outlet }: Document) =>
  dialogOf(page).getByRole('radio', { name: say('cite.source', { title, outlet: outlet.en }), exact: true })

test('from the page of a source the view and the source are cited, and the clipboard has what is on screen', async ({
  page,
}) => {
  await allowClipboard(page)
  const document = best(documents, ({ language }) => (language.startsWith('zh') ? 0 : 1))
  await page.goto(sourceHref(document.id, { lang: 'en' }))
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  await keysWork(page)
  await page.keyboard.press('c')
  for (const part of ['Parallax', document.title, edition.release, edition.hash.slice(0, 12), page.url()])
    await expect(citationOf(page)).toContainText(part)
  await theSource(page, document).check()
  const { text, html } = await copied(page, dialogOf(page).getByRole('button', { name: say('cite.copy'), exact: true }))
  expect(text).toBe(await citationOf(page).innerText())
  expect(text).toContain(document.outlet.en)
  expect(html).toContain('<i>')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(heading).toBeFocused()
})

test('a record for reference managers downloads', async ({ page }) => {
  const document = best(documents, ({ language }) => (language.startsWith('zh') ? 1 : 0))
  await page.goto(sourceHref(document.id, { lang: 'en' }))
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: say('app.cite.view'), exact: true })
    .click()
  await theSource(page, document).check()
  await dialogOf(page)
    .getByRole('combobox', { name: say('cite.style') })
    .selectOption(say('cite.styles', { style: 'ris' }))
  const waiting = page.waitForEvent('download')
  await dialogOf(page)
    .getByRole('button', { name: say('cite.download', { file: 'ris' }), exact: true })
    .click()
  expect((await waiting).suggestedFilename()).toMatch(/^[a-z0-9-]+\.ris$/)
})
