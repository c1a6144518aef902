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
import { expect, test } from './support/reading'
import { expectCount as expectEvents, shownOf } from './support/timeline'
import { escaped, say, startingWith } from './support/words'

const { documents, events } = corpus
const companies = corpus.entities.filter(({ kind }) => String(kind) === 'company')
const texts = documents.map(({ id }) => textOf(id))

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
  await expectCount(page, companies.length)
  const rows = listOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
  const texts = await rows.allInnerTexts()
  for (const [at, one] of companies.entries()) {
    const [row, acts] = [texts[at] ?? '', actsOf(one).length]
    for (const said of [one.name.en, one.name.zh, say('companies.pledges', { count: pledgesOf(one).length })])
      expect(row, one.id).toContain(said)
    expect(row, one.id).toContain(acts === 0 ? 'Only named' : acts === 1 ? 'one event' : `${acts} events`)
  }
  const one = best(companies, (each) => namedIn(each).length)
  await expect(rowOf(page, one).getByRole('img')).toHaveText(namedIn(one).map(({ siglum }) => siglum))

  await test.step('words find a company by its name in either language', async () => {
    for (const words of [one.name.zh, one.name.en.toUpperCase()]) {
      await wordsOf(page).fill(words)
      await expect(page).toHaveURL((url) => url.searchParams.get('words') === words)
      await expect(rowOf(page, one)).toHaveCount(1)
    }
  })
})

test('in every list each choice has the count of what it leaves; choosing one gives it, × and Back take it back', async ({
  page,
}) => {
  await open(page)
  const promising = companies.filter((one) => pledgesOf(one).length > 0)
  const expected = {
    role: [promising.length, companies.length - promising.length].filter((count) => count > 0),
    acts: [
      ...corpus.codebook.eventType.map(
        ({ id }) => companies.filter((one) => actsOf(one).some(({ type }) => type === id)).length,
      ),
      companies.filter((one) => actsOf(one).length === 0).length,
    ].filter((count) => count > 0),
    source: documents
      .map((_, at) => companies.filter((one) => mentionsIn(one, at).length > 0).length)
      .filter((count) => count > 0),
  } as const
  for (const facet of ['acts', 'source', 'role'] as const)
    await test.step(facet, async () => {
      const list = await openPicker(page, facet)
      await expect(list.getByRole('listitem')).toHaveText(expected[facet].map((count) => new RegExp(`${count}$`)))
      await page.keyboard.press('Escape')
      await expect(list).toBeHidden()
    })

  const list = await openPicker(page, 'source')
  const count = first(expected.source)
  await list.getByRole('listitem').first().getByRole('checkbox').check()
  await expectCount(page, count)
  await page.goBack()
  await expectCount(page, companies.length)
  await page.goForward()
  await page.reload()
  await expectCount(page, count)
  await filtersOf(page)
    .getByRole('button', { name: startingWith(say('app.picker.remove', { choice: '' })) })
    .click()
  await expectAt(page, {})
  await expectCount(page, companies.length)
})

test('where nothing is left, the page names what to drop, and what that gives', async ({ page }) => {
  await open(page, { role: ['with-pledges'], words: 'zzzz' })
  await expectCount(page, 0)
  const count = companies.filter((one) => pledgesOf(one).length > 0).length
  await page.getByRole('link', { name: say('companies.empty.drop', { drop: 'words', count }) }).click()
  await expectCount(page, count)
  await expectAt(page, { role: ['with-pledges'] })
})

test('up to four stand side by side, a fifth cannot be chosen, and the address holds them', async ({
  page,
  anotherReader,
}) => {
  await open(page)
  const chosen = companies.slice(-4)
  const beside = (count: number) => page.getByRole('heading', { level: 2, name: say('companies.beside', { count }) })
  for (const [at, one] of chosen.entries()) {
    await boxOf(page, one).check()
    await expect(beside(at + 1)).toBeVisible()
  }
  await expectAt(page, { beside: chosen.map(({ id }) => id) })
  for (const one of companies)
    if (chosen.includes(one)) await expect(boxOf(page, one)).toBeChecked()
    else await expect(boxOf(page, one)).toBeEnabled({ enabled: chosen.length < 4 })
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
  await expect(theirs.getByRole('article')).toHaveCount(chosen.length)
  const dropped = last(chosen)
  await page.getByRole('button', { name: say('companies.compare.remove', { name: dropped.name.en }) }).click()
  await expect(beside(chosen.length - 1)).toBeVisible()
  for (const one of companies) await expect(boxOf(page, one)).toBeEnabled()
  await page.goBack()
  await expect(beside(chosen.length)).toBeVisible()
})

test('side by side the counts are those of the published files', async ({ page }) => {
  const two = [...companies].sort((a, b) => pledgesOf(b).length - pledgesOf(a).length).slice(0, 2)
  await open(page, { beside: two.map(({ id }) => id) })
  const columns = page.getByRole('article')
  await expect(columns).toHaveCount(two.length)
  for (const [at, { id }] of two.entries()) {
    const tellers = documents.map(({ id: source, siglum }) => ({
      siglum,
      count: left({ company: [id], source: [source] }).length,
    }))
    await expect(columns.nth(at).getByRole('definition').last().getByRole('listitem')).toHaveText(
      tellers
        .filter(({ count }) => count > 0)
        .map(({ siglum, count }) => new RegExp(`${siglum}\\s*${escaped(say('companies.pledges', { count }))}`)),
    )
  }
})

test('what an address says of the companies that cannot be, is named; the rest is shown', async ({ page }) => {
  const five = companies.slice(0, 5).map(({ id }) => id)
  const href = companiesHref({ lang: 'en', role: ['with-pledges', 'sideways'], beside: [...five, 'no-such-company'] })
  await page.goto(`${href}&colour=blue`)
  for (const part of ['sideways', 'no-such-company', 'colour=blue']) await expect(noticeOf(page)).toContainText(part)
  await expectCount(page, companies.filter((one) => pledgesOf(one).length > 0).length)
  await expect(page.getByRole('article')).toHaveCount(Math.min(five.length, 4))
})

test('a company’s page has its names, its events, and every pledge with its words', async ({ page }) => {
  // what each page has is a law of `corpus/companies`; here it is drawn, for the one with most and for one with least
  const most = best(companies, (one) => pledgesOf(one).length + actsOf(one).length)
  const least = best(companies, (one) => -pledgesOf(one).length - actsOf(one).length)
  for (const one of new Set([most, least])) {
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
  await expect(page.getByRole('heading', { level: 1 })).toContainText(one.name.en)
})

test('an unknown company is a page of its own, with the nearest', async ({ page, expectFault, request }) => {
  expectedNotFound(expectFault)
  expect((await request.get(companyHref(first(companies).id))).status()).toBe(200)
  expect((await request.get(companyHref('no-such-company'))).status()).toBe(404)
  const one = best(companies, ({ id }) => id.length)
  // as somebody who copies an address loses its end
  const misspelt = one.id.slice(0, -1)
  await page.goto(companyHref(misspelt, { lang: 'en' }))
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(say('app.notFound.title'))
  await expect(main).toContainText(say('company.unknown', { id: misspelt }))
  await main.getByRole('link', { name: one.name.en, exact: true }).click()
  await expect(page).toHaveURL(companyHref(one.id, { lang: 'en' }))
})
