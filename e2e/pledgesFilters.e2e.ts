/** The filters of the pledges: each count is what choosing gives, a part is never added to its whole, damage is named. */
import type { Page } from '@playwright/test'
import { pledgesHref, readPledges } from '../src/url/pledges'
import { best, corpus, first } from './support/built'
import { noticeOf } from './support/notice'
import {
  type Asked,
  cardOf,
  chartOf,
  companies,
  expectAt,
  expectCount,
  type Facet,
  facets,
  filtersOf,
  left,
  NONE,
  nameOf,
  offered,
  openPicker,
  openPledges,
  pledges,
} from './support/pledges'
import { expect, test } from './support/reading'
import { say, startingWith } from './support/words'

const total = pledges.length
const askedOf = (page: Page): Asked => readPledges(new URL(page.url()).search).state
const offeredBy = (facet: Facet) => [...new Set(pledges.flatMap((pledge) => offered(pledge, facet)))]

/** The address must name the choice before it can be asked what is left. */
const expectLeft = async (page: Page, count: number) => {
  await expectCount(page, count)
  await expect.poll(() => left(askedOf(page)).length, 'counted anew from the published files').toBe(count)
}

test('in every list each choice has the count of what it leaves; choosing one gives it, × and Back take it back', async ({
  page,
}) => {
  await openPledges(page)
  for (const facet of facets)
    await test.step(facet, async () => {
      const list = await openPicker(page, facet)
      const rows = list.getByRole('listitem')
      await expect(rows).not.toHaveCount(0)
      const printed = (await rows.allInnerTexts()).map((row) => Number(/\d+$/.exec(row)?.[0]))
      expect([...printed].sort(), 'every count, anew from the published files').toEqual(
        offeredBy(facet)
          .map((id) => left({ [facet]: [id] }).length)
          .sort(),
      )
      await page.keyboard.press('Escape')
      await expect(list).toBeHidden()
    })

  const [facet] = facets
  const list = await openPicker(page, facet)
  const rows = list.getByRole('listitem')
  const count = Number(/\d+$/.exec(await rows.last().innerText())?.[0])
  await rows.last().getByRole('checkbox').check()
  await expectLeft(page, count)
  expect(askedOf(page)[facet]).toHaveLength(1)
  await page.goBack()
  await expectCount(page, total)
  await page.goForward()
  await expectCount(page, count)
  await page.keyboard.press('Escape')
  await filtersOf(page)
    .getByRole('button', { name: startingWith(say('app.picker.remove', { choice: '' })) })
    .click()
  await expectCount(page, total)
  await expectAt(page, {})
})

test('what has no theme, and who names nobody, can be asked for', async ({ page }) => {
  const without = first((['theme', 'speaker'] as const).filter((facet) => left({ [facet]: [NONE] }).length > 0))
  await openPledges(page, { [without]: [NONE] })
  await expectLeft(page, left({ [without]: [NONE] }).length)
  await expect(filtersOf(page)).toContainText(say('pledges.none', { facet: without }))
})

test('filters work together, the charts follow them, and a reload keeps them', async ({ page }) => {
  const one = best(pledges, ({ documents }) => documents.length)
  const other = first(companies.filter((id) => id !== one.company))
  const asked = { company: [one.company, other], occasion: offered(one, 'occasion'), source: [first(one.documents)] }
  const told = asked.company.filter((id) => left({ ...asked, company: [id] }).length > 0).map(nameOf)
  await openPledges(page, asked)
  await expectLeft(page, left(asked).length)
  for (const chart of ['commitments', 'who-says'] as const) {
    const rows = chartOf(page, chart).getByRole('table').getByRole('rowheader')
    await expect.poll(async () => (await rows.allInnerTexts()).sort(), chart).toEqual([...told].sort())
  }
  await page.reload()
  await expectLeft(page, left(asked).length)
})

/** A company and a theme that have some pledges each, and none in common. */
const apart = () =>
  first(
    offeredBy('company')
      .flatMap((company) => offeredBy('theme').map((theme) => ({ company: [company], theme: [theme] })))
      .filter((asked) => left(asked).length === 0),
  )

test('where nothing is left, the page names the filter to drop, and what that gives', async ({ page }) => {
  const { company, theme } = apart()
  for (const [drop, rest] of [
    ['company', { theme }],
    ['theme', { company }],
  ] as const) {
    await openPledges(page, { company, theme })
    await expectCount(page, 0)
    await expect(page.getByText(say('pledges.empty'))).toBeVisible()
    const count = left(rest).length
    await page.getByRole('link', { name: say('pledges.empty.drop', { drop, facet: drop, count }), exact: true }).click()
    await expectLeft(page, count)
    await expectAt(page, rest)
  }
})

test('each damaged part of an address is named, and the rest is kept', async ({ page }) => {
  const { theme } = apart()
  // what is damaged is the one kind of address that no function of src/url writes
  const damaged = ['company=no-such-company', 'colour=blue', 'open=sideways']
  await page.goto(`${pledgesHref({ theme, lang: 'en' })}&${damaged.join('&')}`)
  for (const part of damaged) await expect(noticeOf(page)).toContainText(part)
  await expectCount(page, left({ theme }).length)
  await expect(cardOf(page)).toHaveCount(0)
  await expect(chartOf(page, 'commitments')).toBeVisible()
  // an address opens one thing; a mark of what is there may still not be drawn
  const undrawn = companies.flatMap((id) =>
    corpus.documents
      .filter(({ id: source }) => left({ theme, company: [id], source: [source] }).length === 0)
      .map(({ id: source }) => `open=says.${id}.${source}`),
  )
  for (const open of ['open=money.no-such-sum', first(undrawn)]) {
    await page.goto(`${pledgesHref({ theme, lang: 'en' })}&${open}`)
    await expect(noticeOf(page)).toContainText(open)
    await expect(cardOf(page)).toHaveCount(0)
  }
})
