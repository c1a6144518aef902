/** The filters of the pledges: each count is what choosing gives, a part is never added to its whole, damage is named. */
import type { Page } from '@playwright/test'
import { pledgesHref, readPledges } from '../src/url/pledges'
import { first } from './support/built'
import { noticeOf } from './support/notice'
import {
  type Asked,
  cardOf,
  chartOf,
  expectAt,
  expectCount,
  type Facet,
  facets,
  filtersOf,
  left,
  NONE,
  offered,
  openPicker,
  openPledges,
  pledges,
} from './support/pledges'
import { expect, test } from './support/test'
import { say, startingWith } from './support/words'

const total = pledges.length
const askedOf = (page: Page): Asked => readPledges(new URL(page.url()).search).state
const offeredBy = (facet: Facet) => [...new Set(pledges.flatMap((pledge) => offered(pledge, facet)))]

/** The address must name the choice before it can be asked what is left. */
const expectLeft = async (page: Page, count: number) => {
  await expectCount(page, count)
  await expect.poll(() => left(askedOf(page)).length, 'counted anew from the published files').toBe(count)
}

test('there are 76 pledges', async ({ page }) => {
  await openPledges(page)
  expect(total).toBe(76)
  await expectCount(page, 76)
})

for (const facet of facets) {
  test(`each ${facet} gives the count printed beside it; × and Back take it back`, async ({ page }) => {
    await openPledges(page)
    const list = await openPicker(page, facet)
    const rows = list.getByRole('listitem')
    await expect(rows).not.toHaveCount(0)
    const printed = (await rows.allInnerTexts()).map((row) => Number(/\d+$/.exec(row)?.[0]))
    expect([...printed].sort(), 'every count, anew from the published files').toEqual(
      offeredBy(facet)
        .map((id) => left({ [facet]: [id] }).length)
        .sort(),
    )
    for (const at of new Set([0, printed.indexOf(Math.max(...printed)), printed.length - 1])) {
      await rows.nth(at).getByRole('checkbox').check()
      await expectLeft(page, printed[at] ?? -1)
      expect(askedOf(page)[facet]).toHaveLength(1)
      await page.goBack()
      await expectCount(page, total)
      if (await list.isHidden()) await openPicker(page, facet)
    }
    await rows.nth(0).getByRole('checkbox').check()
    await expectLeft(page, printed[0] ?? -1)
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await filtersOf(page)
      .getByRole('button', { name: startingWith(say('app.picker.remove', { choice: '' })) })
      .click()
    await expectCount(page, total)
    await expectAt(page, {})
  })
}

test('what has no theme, and who names nobody, can be asked for', async ({ page }) => {
  for (const facet of ['theme', 'speaker'] as const) {
    await openPledges(page, { [facet]: [NONE] })
    await expectLeft(page, left({ [facet]: [NONE] }).length)
    await expect(filtersOf(page)).toContainText(say('pledges.none', { facet }))
  }
})

// the wholes, by hand; the fund of 20 billion lies inside the first
const billions: Readonly<Record<string, number>> = { 'alibaba-100bn': 100, 'tencent-50bn': 50, 'pinduoduo-10bn': 10 }
const partFilters: readonly Asked[] = [
  { theme: ['fund'] },
  { theme: ['fund', NONE] },
  { company: ['alibaba'] },
  { company: ['alibaba', 'pinduoduo'] },
  { source: ['zaobao-2021'] },
  { source: ['gtv-gnews'] },
  { kind: ['money'] },
  { speaker: [NONE] },
]

for (const asked of partFilters) {
  test(`no part is counted beside its whole: ${JSON.stringify(asked)}`, async ({ page }) => {
    await page.goto(pledgesHref({ lang: 'en', ...asked }))
    await expectLeft(page, left(asked).length)
    const money = chartOf(page, 'money')
    const sum = left(asked).reduce((all, { id }) => all + (billions[id] ?? 0), 0)
    const made = money.getByRole('definition').filter({ hasText: startingWith(`${sum} billion yuan: `) })
    const heading = money.getByRole('heading', { level: 2 })
    if (sum > 0) {
      await expect(heading).toContainText(`${sum} billion yuan`)
      await expect(made).toHaveCount(1)
    } else {
      await expect(heading).toHaveText(/^(No sum|What is asked for lies inside larger sums)/)
      await expect(money.getByRole('term').filter({ hasText: say('pledges.total.name') })).toHaveCount(0)
    }
    // a fund that is asked for is drawn inside its whole, which is then not counted
    const part = money.getByRole('link', { name: /20 billion yuan of it: / })
    const inside = left(asked).some(({ id }) => id === 'alibaba-fund-20bn' || id === 'alibaba-100bn')
    await expect(part).toHaveCount(inside ? 1 : 0)
    const whole = left(asked).some(({ id }) => id === 'alibaba-100bn')
    await expect(money.getByText(say('pledges.bar.uncounted'))).toHaveCount(inside && !whole ? 1 : 0)
  })
}

test('filters work together, and the charts follow them', async ({ page }) => {
  const asked = { company: ['alibaba', 'jd'], occasion: ['february-2022'], source: ['zaobao-2022'] }
  await openPledges(page, asked)
  await expectLeft(page, left(asked).length)
  const rows = chartOf(page, 'commitments').getByRole('table').getByRole('rowheader')
  await expect(rows).toHaveText(['Alibaba Group', 'JD.com'])
  await expect(chartOf(page, 'who-says').getByRole('table').getByRole('rowheader')).toHaveText([
    'Alibaba Group',
    'JD.com',
  ])
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

// what is damaged is the one kind of address that no function of src/url writes
const fund = pledgesHref({ theme: ['fund'], lang: 'en' })
for (const [name, tail, dropped] of [
  ['an unknown company', '&company=no-such-company', ['company=no-such-company']],
  ['a broken mark', '&open=sideways', ['open=sideways']],
  ['a mark that is not drawn', '&open=says.xiaomi.zaobao-2021', ['open=says.xiaomi.zaobao-2021']],
  ['an unknown sum', '&open=money.no-such-sum', ['open=money.no-such-sum']],
  ['an unknown word', '&colour=blue', ['colour=blue']],
] as const) {
  test(`${name} is named, and the rest is kept`, async ({ page }) => {
    await page.goto(`${fund}${tail}`)
    for (const part of dropped) await expect(noticeOf(page)).toContainText(part)
    await expectCount(page, left({ theme: ['fund'] }).length)
    await expect(cardOf(page)).toHaveCount(0)
    await expect(chartOf(page, 'commitments')).toBeVisible()
  })
}
