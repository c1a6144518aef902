/** All companies, also those that promise nothing: why each is here, how it is named, and several side by side. */
import type { Locator, Page } from '@playwright/test'
import type { Entity } from '../src/corpus/types'
import { type CompaniesState, companiesHref, companyHref } from '../src/url/companies'
import { eventHref } from '../src/url/event'
import { pledgesHref } from '../src/url/pledges'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, first, last, textOf } from './support/built'
import { allowClipboard, copyView } from './support/clipboard'
import { expectedNotFound, noticeOf } from './support/notice'
import { expectCount as expectPledges, hrefOf, left, remarks, toldOf } from './support/pledges'
import { expect, test } from './support/test'
import { expectCount as expectEvents, markOf, shownOf } from './support/timeline'
import { escaped, say, startingWith } from './support/words'

const { documents, events } = corpus
const companies = corpus.entities.filter(({ kind }) => String(kind) === 'company')
const texts = documents.map(({ id }) => textOf(id))
const company = (id: string) => first(companies.filter((one) => one.id === id))

const pledgesOf = ({ id }: Entity) => left({ company: [id] })
const actsOf = ({ id }: Entity) => events.filter(({ actors }) => actors.includes(id))
const mentionsIn = ({ id }: Entity, at: number) => (texts[at]?.mentions ?? []).filter(({ entity }) => entity === id)
const namedIn = (one: Entity) => documents.filter((_, at) => mentionsIn(one, at).length > 0)

const filtersOf = (page: Page) => page.getByRole('search', { name: say('companies.filters') })
const listOf = (page: Page) => page.getByRole('region', { name: say('companies.list'), exact: true })
const linkOf = (page: Page, { name }: Entity) => page.getByRole('link', { name: name.en, exact: true })
const rowOf = (page: Page, one: Entity) =>
  listOf(page)
    .getByRole('listitem')
    .filter({ has: linkOf(page, one) })
const boxOf = (page: Page, { name }: Entity) =>
  listOf(page).getByRole('checkbox', { name: say('companies.compare.one', { name: name.en }), exact: true })
const wordsOf = (page: Page) => filtersOf(page).getByRole('searchbox', { name: say('companies.words') })
const partOf = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name, exact: true })

const expectCount = async (page: Page, shown: number) => {
  await expect(filtersOf(page).getByRole('status')).toHaveText(
    say('companies.status', { shown, total: companies.length }),
  )
  if (shown > 0) await expect(listOf(page).getByRole('heading', { level: 3 })).toHaveCount(shown)
}
const expectAt = (page: Page, state: Partial<CompaniesState>) =>
  expect(page).toHaveURL(companiesHref({ lang: 'en', ...state }))
const open = async (page: Page, state: Partial<CompaniesState> = {}) => {
  await page.goto(companiesHref({ lang: 'en', ...state }))
  await expect(filtersOf(page).getByRole('status')).toHaveText(/\d/)
}
const openPicker = async (page: Page, facet: 'role' | 'acts' | 'source'): Promise<Locator> => {
  const name = say('companies.facet', { facet })
  await filtersOf(page)
    .getByRole('button', { name: startingWith(say('app.picker.open', { name, visible: '' })) })
    .click()
  return page.getByRole('dialog', { name, exact: true })
}

test('the list holds every company, with or without pledges, and says why', async ({ page }) => {
  await open(page)
  expect(companies).toHaveLength(23)
  await expectCount(page, companies.length)
  for (const one of companies) {
    const row = rowOf(page, one)
    await expect(row).toHaveCount(1)
    await expect(row).toContainText(one.name.zh)
    await expect(row).toContainText(say('companies.pledges', { count: pledgesOf(one).length }))
    const acts = actsOf(one).length
    await expect(row).toContainText(acts === 0 ? 'Only named' : acts === 1 ? 'one event' : `${acts} events`)
    await expect(row.getByRole('img')).toHaveText(namedIn(one).map(({ siglum }) => siglum))
  }
  await expect(rowOf(page, company('meituan'))).toContainText('no pledge')
})

for (const facet of ['role', 'acts', 'source'] as const) {
  test(`each ${facet} gives the count printed beside it; × and Back take it back`, async ({ page }) => {
    await open(page)
    const promising = companies.filter((one) => pledgesOf(one).length > 0)
    const expected = {
      role: [promising.length, companies.length - promising.length],
      acts: [
        ...corpus.codebook.eventType.map(
          ({ id }) => companies.filter((one) => actsOf(one).some(({ type }) => type === id)).length,
        ),
        companies.filter((one) => actsOf(one).length === 0).length,
      ].filter((count) => count > 0),
      source: documents.map((_, at) => companies.filter((one) => mentionsIn(one, at).length > 0).length),
    }[facet]
    const list = await openPicker(page, facet)
    const rows = list.getByRole('listitem')
    await expect(rows).toHaveText(expected.map((count) => new RegExp(`${count}$`)))
    for (const [at, count] of [...expected.entries()].slice(0, 5)) {
      await rows.nth(at).getByRole('checkbox').check()
      await expectCount(page, count)
      await page.goBack()
      await expectCount(page, companies.length)
      if (await list.isHidden()) await openPicker(page, facet)
    }
    await rows.nth(0).getByRole('checkbox').check()
    await page.keyboard.press('Escape')
    await page.reload()
    await expectCount(page, expected[0] ?? -1)
    await filtersOf(page)
      .getByRole('button', { name: startingWith(say('app.picker.remove', { choice: '' })) })
      .click()
    await expectAt(page, {})
    await expectCount(page, companies.length)
  })
}

test('words find a company by any of its names, in either language, as given, as printed or as read', async ({
  page,
}) => {
  await open(page)
  for (const [words, found] of [
    ['腾讯', 'tencent'],
    ['TENCENT holdings', 'tencent'],
    ['360集团', 'qihoo-360'],
    ['Trivium', 'trivium-china'],
    ['Didi Global Inc', 'didi'],
    ['阿里健康', 'alibaba-health'],
  ] as const) {
    await wordsOf(page).fill(words)
    await expect(page).toHaveURL((url) => url.searchParams.get('words') === words)
    await expect(rowOf(page, company(found)), words).toHaveCount(1)
    await expect(rowOf(page, company('pinduoduo'))).toHaveCount(0)
  }
})

test('where nothing is left, the page names what to drop, and what that gives', async ({ page }) => {
  await open(page, { role: ['with-pledges'], words: 'zzzz' })
  await expectCount(page, 0)
  const count = companies.filter((one) => pledgesOf(one).length > 0).length
  await page.getByRole('link', { name: say('companies.empty.drop', { drop: 'words', count }) }).click()
  await expectCount(page, count)
  await expectAt(page, { role: ['with-pledges'] })
})

test('four can stand side by side, a fifth cannot be chosen, and the address holds them', async ({
  page,
  anotherReader,
}) => {
  await open(page)
  const chosen = ['alibaba', 'tencent', 'xiaomi', 'meituan'].map(company)
  const beside = (count: number) => page.getByRole('heading', { level: 2, name: say('companies.beside', { count }) })
  for (const [at, one] of chosen.entries()) {
    await boxOf(page, one).check()
    await expect(beside(at + 1)).toBeVisible()
  }
  await expectAt(page, { beside: chosen.map(({ id }) => id) })
  for (const one of companies)
    if (chosen.includes(one)) await expect(boxOf(page, one)).toBeChecked()
    else await expect(boxOf(page, one)).toBeDisabled()
  for (const one of chosen) {
    const column = page.getByRole('article').filter({ has: linkOf(page, one) })
    await expect(column).toHaveCount(1)
    const themes = column.getByRole('term').filter({ hasText: say('companies.aspect', { of: 'themes' }) })
    await expect(themes).toHaveCount(1)
    if (pledgesOf(one).length === 0) await expect(column).toContainText(say('companies.aspect.none', { of: 'themes' }))
  }
  await allowClipboard(page)
  const theirs = await anotherReader()
  await theirs.goto((await copyView(page)).text)
  await expect(theirs.getByRole('article')).toHaveCount(4)
  const dropped = last(chosen)
  await page.getByRole('button', { name: say('companies.compare.remove', { name: dropped.name.en }) }).click()
  await expect(beside(3)).toBeVisible()
  await expect(boxOf(page, company('pinduoduo'))).toBeEnabled()
  await page.goBack()
  await expect(beside(4)).toBeVisible()
})

test('side by side the sums stand as printed, and the counts are those of the published files', async ({ page }) => {
  await open(page, { beside: ['alibaba', 'tencent'] })
  const columns = page.getByRole('article')
  for (const printed of ['1000亿元', '208亿新元', '150亿美元', '200亿'])
    await expect(columns.first().getByRole('link', { name: printed, exact: true })).not.toHaveCount(0)
  await expect(columns.last().getByRole('link', { name: '500亿元', exact: true })).toHaveCount(1)
  for (const [at, id] of ['alibaba', 'tencent'].entries()) {
    const tellers = documents.map(({ id: source, siglum }) => ({
      siglum,
      count: left({ company: [id], source: [source] }).length,
    }))
    const list = columns.nth(at).getByRole('definition').last().getByRole('listitem')
    const expected = tellers.filter(({ count }) => count > 0)
    await expect(list).toHaveText(
      expected.map(({ siglum, count }) => new RegExp(`${siglum}\\s*${escaped(say('companies.pledges', { count }))}`)),
    )
  }
})

test('what an address says of the companies that cannot be, is named; the rest is shown', async ({ page }) => {
  const five = ['alibaba', 'bytedance', 'tencent', 'tesla', 'xiaomi']
  const href = companiesHref({ lang: 'en', role: ['with-pledges', 'sideways'], beside: [...five, 'no-such-company'] })
  await page.goto(`${href}&colour=blue`)
  for (const part of ['sideways', 'no-such-company', 'colour=blue']) await expect(noticeOf(page)).toContainText(part)
  await expectCount(page, companies.filter((one) => pledgesOf(one).length > 0).length)
  await expect(page.getByRole('article')).toHaveCount(4)
})

test('every company has its page: names, events, and every pledge with its words', async ({ page }) => {
  test.setTimeout(180_000)
  for (const one of companies) {
    await page.goto(companyHref(one.id, { lang: 'en' }))
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toContainText(one.name.en)
    await expect(heading).toContainText(one.name.zh)
    const names = partOf(page, say('company.names'))
    for (const at of documents.keys()) {
      const found = mentionsIn(one, at)
      const places = found.filter((each, n) => found.findIndex((other) => shownOf(other) === shownOf(each)) === n)
      for (const place of places)
        await expect(names.locator(`a[href="${hrefOf(place)}"]`), `${one.id}: ${place.quote}`).not.toHaveCount(0)
    }
    const strip = page.getByRole('main').getByRole('listitem')
    for (const { id } of actsOf(one))
      await expect(strip.locator(`a[href="${eventHref(id, { lang: 'en' })}"]`), id).not.toHaveCount(0)
    const own = pledgesOf(one)
    const said = remarks.filter(({ by }) => by.includes(one.id))
    for (const { title } of [...own, ...said])
      await expect(page.getByRole('main').getByText(title.en, { exact: true }), title.en).not.toHaveCount(0)
    const leads = new Set(
      await page
        .getByRole('blockquote')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    )
    for (const passage of toldOf(own)) expect(leads, passage.quote).toContain(hrefOf(passage))
  }
})

test('a company with pledges leads to the pledges and to the timeline, filtered by it', async ({ page }) => {
  const one = best(companies, (each) => pledgesOf(each).length)
  const leads: readonly (readonly [string, string, () => Promise<void>])[] = [
    [
      say('company.onPledges', { count: pledgesOf(one).length }),
      pledgesHref({ company: [one.id], lang: 'en' }),
      () => expectPledges(page, pledgesOf(one).length),
    ],
    [
      say('company.onTimeline', { count: actsOf(one).length }),
      timelineHref({ company: [one.id], lang: 'en' }),
      () => expectEvents(page, actsOf(one).length),
    ],
  ]
  for (const [name, href, counted] of leads) {
    await page.goto(companyHref(one.id, { lang: 'en' }))
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(href)
    await counted()
  }
  await page.goto(pledgesHref({ lang: 'en' }))
  await page.getByRole('main').getByRole('link', { name: one.name.en, exact: true }).first().click()
  await expect(page).toHaveURL(companyHref(one.id, { lang: 'en' }))
})

test('names stand as each text prints them, a misprint with its reading', async ({ page }) => {
  await page.goto(companyHref('tencent', { lang: 'en' }))
  const names = partOf(page, say('company.names'))
  for (const form of ['腾讯', '腾讯公司', 'Tencent', 'Tencent Holdings Ltd'])
    await expect(names.getByRole('link', { name: form, exact: true })).not.toHaveCount(0)
  const people = partOf(page, say('company.people'))
  await expect(people.getByRole('heading', { level: 3, name: /Guo Kaitian/ })).toHaveCount(1)
  await expect(people).toContainText('Guo Catian')
  // its form, and the apparatus below
  await people
    .getByRole('link', { name: /Guo Catian/ })
    .first()
    .click()
  await expect(markOf(page).first()).toContainText('Guo Catian')
})

test('a company without a pledge says so, and why it appears', async ({ page }) => {
  // P prints “Tim Cook of K” where A has “Apple’s Tim Cook”
  await page.goto(companyHref('apple', { lang: 'en' }))
  const main = page.getByRole('main')
  await expect(main).toContainText(say('company.said', { count: 0 }))
  await expect(main).toContainText(/It appears because it acts in one event.*two texts name it/)
  await expect(main.getByRole('link', { name: /among the pledges/ })).toHaveCount(0)
  const names = partOf(page, say('company.names'))
  await expect(names).toContainText(/†\s*K/)
  await expect(names).toContainText(/K.*read as Apple/s)
  await names
    .getByRole('link', { name: /^†?\s*K$/ })
    .first()
    .click()
  await expect(markOf(page)).toHaveText(/^†?\s*K$/)
})

test('an unknown company is a page of its own, with the nearest', async ({ page, expectFault, request }) => {
  expectedNotFound(expectFault)
  for (const { id } of companies) expect((await request.get(companyHref(id))).status(), id).toBe(200)
  expect((await request.get(companyHref('no-such-company'))).status()).toBe(404)
  await page.goto(companyHref('ant-group-holding', { lang: 'en' }))
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(say('app.notFound.title'))
  await expect(main).toContainText(say('company.unknown', { id: 'ant-group-holding' }))
  await main.getByRole('link', { name: company('ant-group').name.en, exact: true }).click()
  await expect(page).toHaveURL(companyHref('ant-group', { lang: 'en' }))
})

test('a misspelt company is found again', async ({ page, expectFault }) => {
  expectedNotFound(expectFault)
  await page.goto(companyHref('tencen', { lang: 'en' }))
  await expect(linkOf(page, company('tencent'))).toBeVisible()
})
