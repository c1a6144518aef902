/** Where things are on the timeline, by role and name. */
import type { Locator, Page } from '@playwright/test'
import type { CorpusIndex, Event, Evidence } from '../../src/corpus/types'
import { type TimelineState, timelineHref } from '../../src/url/timeline'
import { corpus, evidence } from './built'
import { expect } from './test'
import { endingWith, say, startingWith } from './words'

export const filtersOf = (page: Page) => page.getByRole('search', { name: say('timeline.filters') })
export const statusOf = (page: Page) => filtersOf(page).getByRole('status')
export const listOf = (page: Page) => page.getByRole('region', { name: say('timeline.events'), exact: true })
export const panelOf = (page: Page) => page.getByRole('complementary', { name: say('timeline.panel'), exact: true })
export const wordsOf = (page: Page) => page.getByRole('searchbox', { name: say('timeline.words') })

/** The words that an address points at: they alone can have the focus, not the same words in the file's lines below. */
export const markOf = (page: Page) => page.locator('role=mark').and(page.locator('[tabindex]'))

type Lane = CorpusIndex['about']['lanes'][number]
export const laneOf = (page: Page, lane: Pick<Lane, 'title'>) =>
  page.getByRole('list', { name: lane.title.en, exact: true })
export const lanesOf = (page: Page): readonly Locator[] => corpus.about.lanes.map((lane) => laneOf(page, lane))

/** An event's link in the list; a corrupt one's name begins with what is wrong with it. */
export const rowOf = (page: Page, event: Event) => listOf(page).getByRole('link', { name: endingWith(event.title.en) })

/** The quotations that tell an event, in the order in which its account gives them. */
export const toldOf = ({ id }: Event): readonly Evidence[] =>
  corpus.documents.flatMap((document) =>
    evidence.filter(
      (one) =>
        one.recordType === 'event' && one.recordId === id && one.supports === 'telling' && one.document === document.id,
    ),
  )

export const shownOf = ({ clean, quote }: Pick<Evidence, 'clean' | 'quote'>): string => clean ?? quote

export const expectCount = (page: Page, shown: number) =>
  expect(statusOf(page)).toHaveText(say('timeline.status', { shown, total: corpus.events.length }))

export const expectAt = (page: Page, state: Partial<TimelineState>) =>
  expect(page).toHaveURL(timelineHref({ lang: 'en', ...state }))

export const openTimeline = async (page: Page, state: Partial<TimelineState> = {}) => {
  await page.goto(timelineHref({ lang: 'en', ...state }))
  await expect(statusOf(page)).toHaveText(/\d/)
}

/** Opens a list of the filter sentence. */
export const openPicker = async (page: Page, name: string): Promise<Locator> => {
  await filtersOf(page)
    .getByRole('button', { name: startingWith(say('app.picker.open', { name, visible: '' })) })
    .click()
  return page.getByRole('dialog', { name, exact: true })
}
