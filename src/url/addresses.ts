/**
 * Every address of the app, once: where it lies, how it is read and written, which pages the build makes of it, and
 * whether every page leads there. The routes, the built pages, the masthead, copied links and the browser tests follow
 * this table, so that no address can be forgotten by one of them. No screen in here: Node reads it too.
 */
import { isCompany } from '../corpus/companies/roles.ts'
import type { Corpus } from '../corpus/corpus.ts'
import {
  type CompaniesState,
  type CompanyState,
  companiesHref,
  companiesPath,
  companyHref,
  companyPath,
  readCompanies,
  readCompany,
} from './companies.ts'
import { type CompareState, compareHref, comparePath, readCompare } from './compare.ts'
import { type EventState, eventHref, eventPath, readEvent } from './event.ts'
import { type MethodState, methodHref, methodPath, readMethod } from './method.ts'
import { type PledgesState, pledgesHref, pledgesPath, readPledges } from './pledges.ts'
import { type Keep, keepAll, type Read } from './readAddress.ts'
import { readSearch, type SearchState, searchHref, searchPath } from './search.ts'
import {
  type PlacedSource,
  readPlacedSource,
  readSources,
  type SourcesState,
  sourceHref,
  sourcePath,
  sourcesHref,
  sourcesPath,
} from './source.ts'
import { readTimeline, type TimelineState, timelineHref, timelinePath } from './timeline.ts'

/** The end of an address: `?…` and `#…`, or nothing. */
export type QueryAndHash = { readonly search: string; readonly hash: string }

/** How an address is read and written. `id`: of the thing it shows; empty where it shows none. */
export type Address<State> = {
  /** From the app's root, with `:id` where the id of the thing stands. */
  readonly path: string
  /** `known`: what a corpus has of it; all, if left out. */
  readonly read: (end: QueryAndHash, known?: Keep<State>) => Read<State>
  readonly href: (state: Partial<State>, id: string) => string
}

type Things = Pick<Corpus, 'events' | 'documents' | 'entities'>
type Thing = { readonly id: string; readonly title: string }
type Row<State> = Omit<Address<State>, 'read'> & {
  readonly read: (end: QueryAndHash, known: Keep<State>) => Read<State>
  /** The English title of the page that the build makes of it, or the things that it makes a page of each. */
  readonly pages: string | ((corpus: Things) => readonly Thing[])
  /** The words by which the masthead leads there, in the order of this table. */
  readonly masthead?: string
}

/** A row, which besides can write again what it reads: the one address of what an address shows. */
const row = <State>(of: Row<State>) => ({
  ...of,
  read: (end: QueryAndHash, known: Keep<State> = keepAll): Read<State> => of.read(end, known),
  again: (end: QueryAndHash, id: string): string => of.href(of.read(end, keepAll).state, id),
})

export const addresses = {
  timeline: row<TimelineState>({
    path: timelinePath,
    read: ({ search }, known) => known(readTimeline(search)),
    href: timelineHref,
    pages: 'Timeline',
    masthead: 'app.timeline',
  }),
  pledges: row<PledgesState>({
    path: pledgesPath,
    read: ({ search }, known) => known(readPledges(search)),
    href: pledgesHref,
    pages: 'Pledges',
    masthead: 'app.pledges',
  }),
  companies: row<CompaniesState>({
    path: companiesPath,
    read: ({ search }, known) => readCompanies(search, known),
    href: companiesHref,
    pages: 'Companies',
    masthead: 'app.companies',
  }),
  company: row<CompanyState>({
    path: companyPath,
    read: ({ search }, known) => known(readCompany(search)),
    href: (state, id) => companyHref(id, state),
    pages: ({ entities }) => entities.filter(isCompany).map(({ id, name }) => ({ id, title: name.en })),
  }),
  event: row<EventState>({
    path: eventPath,
    read: ({ search }, known) => known(readEvent(search)),
    href: (state, id) => eventHref(id, state),
    pages: ({ events }) => events.map(({ id, title }) => ({ id, title: title.en })),
  }),
  compare: row<CompareState>({
    path: comparePath,
    read: ({ search }, known) => readCompare(search, known),
    href: compareHref,
    pages: 'Compare',
    masthead: 'app.compare',
  }),
  sources: row<SourcesState>({
    path: sourcesPath,
    read: ({ search }, known) => known(readSources(search)),
    href: sourcesHref,
    pages: 'Sources',
    masthead: 'app.sources',
  }),
  source: row<PlacedSource>({
    path: sourcePath,
    read: (end, known) => known(readPlacedSource(end)),
    href: (state, id) => sourceHref(id, state),
    pages: ({ documents }) => documents,
  }),
  method: row<MethodState>({
    path: methodPath,
    read: ({ search }, known) => readMethod(search, known),
    href: methodHref,
    pages: 'Method',
    masthead: 'app.method',
  }),
  search: row<SearchState>({
    path: searchPath,
    read: ({ search }, known) => known(readSearch(search)),
    href: searchHref,
    pages: 'Search',
  }),
} as const

export type AddressName = keyof typeof addresses

// the keys are those of the table just above
export const addressNames = Object.keys(addresses) as readonly AddressName[]

/** Everything that has an address of its own: `path` from the app's root, `title` in English or, of a source, as printed. */
export type Page = { readonly address: AddressName; readonly path: string; readonly id: string; readonly title: string }

/** Every page of the app: each view that shows no single thing, and each thing of the corpus. */
export const pagesOf = (corpus: Things): readonly Page[] =>
  addressNames.flatMap((address): readonly Page[] => {
    const { path, pages } = addresses[address]
    if (typeof pages === 'string') return [{ address, path, id: '', title: pages }]
    return pages(corpus).map(({ id, title }) => ({ address, path: path.replace(':id', id), id, title }))
  })
