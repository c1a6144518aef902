/** Where things are among the pledges, by role and name; and what should be there, counted from the published files. */
import type { Locator, Page } from '@playwright/test'
import type { Amount, CodingBook, Pledge, Remark } from '../../src/corpus/coded'
import type { Language, Passage } from '../../src/corpus/types'
import { type PledgesState, pledgesHref } from '../../src/url/pledges'
import { sourceHref } from '../../src/url/source'
import { corpus, first, read } from './built'
import { expect } from './test'
import { say, sayIn, startingWith } from './words'

export const pledges = read<readonly Pledge[]>('pledges.json')
export const remarks = read<readonly Remark[]>('remarks.json')
export const amounts = read<readonly Amount[]>('amounts.json')
export const book = read<CodingBook>('codebook.json')

/** As an address says that there is no theme, or nobody named. */
export const NONE = 'NONE'
export const facets = ['company', 'theme', 'kind', 'occasion', 'source', 'speaker'] as const
export type Facet = (typeof facets)[number]
export type Asked = { readonly [Name in Facet]?: readonly string[] }

const eventOf = (pledge: Pledge) => first(corpus.events.filter(({ id }) => id === pledge.event))

/** The first occasion that is not over when the event is. */
const occasionOf = (pledge: Pledge): string => {
  const { end } = eventOf(pledge).date
  const { occasions } = corpus.about
  return first(occasions.filter(({ until }) => until === null || (end !== null && end <= until))).id
}

export const offered = (pledge: Pledge, facet: Facet): readonly string[] =>
  ({
    company: [pledge.company],
    theme: pledge.themes.length === 0 ? [NONE] : pledge.themes,
    kind: [pledge.kind],
    occasion: [occasionOf(pledge)],
    source: pledge.documents,
    speaker: [pledge.speaker ?? NONE],
  })[facet]

export const left = (asked: Asked): readonly Pledge[] =>
  pledges.filter((pledge) =>
    facets.every((facet) => {
      const chosen = asked[facet] ?? []
      return chosen.length === 0 || offered(pledge, facet).some((id) => chosen.includes(id))
    }),
  )

/** Whoever pledges, several told of together too. */
export const pledgers: readonly string[] = [...new Set(pledges.map(({ company }) => company))]
const groups = new Set<string>(pledges.filter(({ group }) => group).map(({ company }) => company))
export const companies: readonly string[] = pledgers.filter((id) => !groups.has(id))
export const nameOf = (id: string): string => first(corpus.entities.filter((one) => one.id === id)).name.en
export const toldOf = (all: readonly Pledge[]): readonly Passage[] => all.flatMap(({ told }) => told)
export const hrefOf = ({ document, start, end, quote }: Passage): string =>
  sourceHref(document, { lang: 'en', place: { start, end, words: quote } })

export const filtersOf = (page: Page, lang: Language = 'en') =>
  page.getByRole('search', { name: sayIn(lang, 'pledges.filters') })
const statusOf = (page: Page, lang: Language = 'en') => filtersOf(page, lang).getByRole('status')
export const cardOf = (page: Page) => page.getByRole('main').getByRole('complementary')

/** A chart with all that belongs to it; its name is a sentence that changes with what is shown. */
export const chartOf = (page: Page, chart: 'money' | 'commitments' | 'who-says', lang: Language = 'en'): Locator =>
  page
    .getByRole('region')
    .filter({ has: page.getByRole('button', { name: sayIn(lang, 'pledges.take.as', { chart }), exact: true }) })

/** A bar's line: what holds the link, which is located in the page and not in the chart. */
export const lineOf = (chart: Locator, link: Locator): Locator => chart.getByRole('listitem').filter({ has: link })

export const expectCount = (page: Page, shown: number) =>
  expect(statusOf(page)).toHaveText(say('pledges.status', { shown, total: pledges.length }))

export const expectAt = (page: Page, state: Partial<PledgesState>) =>
  expect(page).toHaveURL(pledgesHref({ lang: 'en', ...state }))

export const openPledges = async (page: Page, state: Partial<PledgesState> = {}) => {
  await page.goto(pledgesHref({ lang: 'en', ...state }))
  await expect(statusOf(page, state.lang ?? 'en')).toHaveText(/\d/)
}

export const openPicker = async (page: Page, facet: Facet): Promise<Locator> => {
  const name = say('pledges.facet', { facet })
  await filtersOf(page)
    .getByRole('button', { name: startingWith(say('app.picker.open', { name, visible: '' })) })
    .click()
  return page.getByRole('dialog', { name, exact: true })
}

export const fileButtonOf = (page: Page, chart: 'money' | 'commitments' | 'who-says'): Locator =>
  chartOf(page, chart).getByRole('button', { name: say('pledges.take.as', { chart }), exact: true })

/** The cells of the table that says the same as the money chart, row by row without its head. Opens it. */
export const twinOf = async (money: Locator, lang: Language = 'en'): Promise<readonly (readonly string[])[]> => {
  await money.getByText(sayIn(lang, 'pledges.table', { rows: amounts.length }), { exact: true }).click()
  const [, ...rows] = await money.getByRole('table').getByRole('row').all()
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
}
