/** The comparison: what it must show, computed from the published data, and where it is, by role and name. */
import type { Locator, Page } from '@playwright/test'
import type { CodingBook, Frame, Topic } from '../../src/corpus/coded'
import { byTold, type ComparedTopic, compareTopics } from '../../src/corpus/framing/coverage'
import type { Document, DocumentId, Language } from '../../src/corpus/types'
import { type CompareState, compareHref } from '../../src/url/compare'
import { corpus, documentOf, first, read } from './built'
import { expect } from './test'
import { say, sayIn, startingWith } from './words'

export const book = read<CodingBook>('codebook.json')
export const topics = read<readonly Topic[]>('topics.json')
export const frames = read<readonly Frame[]>('frames.json')

export const dimensionIds: readonly string[] = book.dimension.map(({ id }) => id)

/** The sources that stand side by side where an address names none. */
export const usual: readonly DocumentId[] = corpus.about.comparison
export const usualSources: readonly Document[] = usual.map(documentOf)
export const others: readonly Document[] = corpus.documents.filter(({ id }) => !usual.includes(id))

export const compared = (sources: readonly DocumentId[] = usual): readonly ComparedTopic[] =>
  compareTopics(topics, sources)
export const mostTold = (): ComparedTopic => first(byTold(compared()))

/** As its letter is called wherever it stands. */
export const calledOf = ({ siglum, outlet }: Document, language: Language = 'en'): string =>
  sayIn(language, 'app.siglum', { siglum, outlet: outlet[language] })

export const mainOf = (page: Page): Locator => page.getByRole('main')
export const titleOf = (page: Page): Locator => page.getByRole('heading', { level: 1 })
export const controlsOf = (page: Page): Locator => page.getByRole('search', { name: say('compare.filters') })
export const statusOf = (page: Page): Locator => controlsOf(page).getByRole('status')
export const modesOf = (page: Page): Locator => page.getByRole('navigation', { name: say('compare.modes') })
const keyOf = (page: Page): Locator => page.getByRole('region', { name: say('compare.key'), exact: true })
export const pairOf = (page: Page): Locator => page.getByRole('region', { name: say('compare.pair.name') })

export const rowOf = (page: Page, { topic }: ComparedTopic): Locator =>
  page.getByRole('region', { name: topic.title.en, exact: true })
const switchOf = (page: Page, name: string): Locator => keyOf(page).getByRole('checkbox', { name: startingWith(name) })
export const dimensionSwitch = (page: Page, id: string): Locator =>
  switchOf(page, first(book.dimension.filter((one) => one.id === id)).label.en)

/** Opens the list of sources. */
export const openSources = async (page: Page): Promise<Locator> => {
  const sources = startingWith(say('compare.sources.open', { sources: '' }).trim())
  await controlsOf(page).getByRole('button', { name: sources }).click()
  const list = page.getByRole('dialog', { name: say('compare.sources'), exact: true })
  await expect(list).toBeVisible()
  return list
}
export const boxOf = (list: Locator, document: Document): Locator =>
  list
    .getByRole('listitem')
    .filter({
      has: list.page().getByRole('img', { name: calledOf(document), exact: true }),
    })
    .getByRole('checkbox')
    .first()

export const findingOf = (all: readonly ComparedTopic[], count: number, language: Language = 'en'): string =>
  sayIn(language, 'compare.finding', {
    count,
    topics: all.length,
    all: all.filter(({ told }) => told.length === count).length,
  })

export const statusText = (shown: readonly ComparedTopic[], total: number): string =>
  say('compare.status', { topics: shown.length, total })

export const expectAt = (page: Page, state: Partial<CompareState>) =>
  expect(page).toHaveURL(compareHref({ lang: 'en', ...state }))

export const openCompare = async (page: Page, state: Partial<CompareState> = {}) => {
  await page.goto(compareHref({ lang: 'en', ...state }))
  await expect(titleOf(page)).toBeVisible()
  await expect(modesOf(page)).toBeVisible()
}
