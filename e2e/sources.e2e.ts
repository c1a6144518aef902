/** The documents as a family: who passed what on, what two clocks show, what rests on each. */
import type { Defect } from '../src/corpus/coded'
import { familiesOf, linksOf, twoClocks } from '../src/corpus/sources/family'
import { sourcesHref } from '../src/url/source'
import { best, corpus, evidence, read } from './support/built'
import { expect, test } from './support/reading'
import { say } from './support/words'

const { documents } = corpus
const defects = read<readonly Defect[]>('defects.json')

test.describe('the family', () => {
  test('every chain is drawn, with every station, and each link shows what it rests on', async ({ page }) => {
    await page.goto(sourcesHref({ lang: 'en' }))
    const section = page.getByRole('region', {
      name: say('source.families.title', {
        links: linksOf(documents).length,
        stated: linksOf(documents).filter(({ basis }) => String(basis) === 'stated').length,
      }),
    })
    for (const { work, witnesses } of familiesOf(corpus)) {
      await expect(section).toContainText(work.title.en)
      for (const { chain } of witnesses) for (const { name } of chain) await expect(section).toContainText(name.en)
    }
    const openers = section.locator('a[aria-expanded]')
    await expect(openers).toHaveCount(linksOf(documents).length)
    for (let at = 0; at < (await openers.count()); at++) await openers.nth(at).click()
    for (const { note, passages, outside } of linksOf(documents)) {
      await expect(section).toContainText(note.en)
      for (const { clean, quote } of passages) await expect(section).toContainText(clean ?? quote)
      for (const { address } of outside) await expect(section.locator(`a[href="${address}"]`)).not.toHaveCount(0)
    }
    // what is open is in the address, and Esc closes the last
    const open = documents.flatMap(({ id, chain }) =>
      chain.flatMap(({ link }, at) => (link ? [`${id}.${at + 1}`] : [])),
    )
    await expect(page).toHaveURL(sourcesHref({ open, lang: 'en' }))
    await page.keyboard.press('Escape')
    await expect(page.locator('a[aria-expanded="true"]')).toHaveCount(open.length - 1)
  })

  test('the table says what the two clocks show, and each document says its size, interests, defects, and what rests on it', async ({
    page,
  }) => {
    await page.goto(sourcesHref({ lang: 'en' }))
    await page.getByText(say('source.clocks.table', { rows: documents.length }), { exact: true }).click()
    const rows = page.getByRole('table', { name: say('source.clocks.caption') }).getByRole('row')
    await expect(rows).toHaveCount(documents.length + 1)
    for (const [at, { tells }] of twoClocks(corpus).entries())
      await expect(
        rows
          .nth(at + 1)
          .getByRole('cell')
          .first(),
      ).toHaveText(String(tells.length))

    for (const { title, size, interests, id } of documents) {
      const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
      await expect(entry).toContainText(say('source.sizes', { ...size }))
      for (const { passage } of interests) await expect(entry).toContainText(passage.clean ?? passage.quote)
      const own = defects.filter(({ passage }) => passage.document === id).length
      await expect(entry).toContainText(say('source.defects', { count: own }))
      const events = new Set(
        evidence.filter((one) => one.document === id && one.recordType === 'event').map((one) => one.recordId),
      )
      await expect(entry).toContainText(say('source.record', { type: 'event', count: events.size }))
    }
    await page.getByRole('link', { name: say('source.order.by', { order: 'defects' }), exact: true }).click()
    await expect(page).toHaveURL(sourcesHref({ order: 'defects', lang: 'en' }))
    const worst = best(documents, ({ id }) => defects.filter(({ passage }) => passage.document === id).length)
    await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: worst.title })).toBeVisible()
    await expect(page.locator('.source-row').first()).toContainText(worst.title)
  })
})
