/**
 * Every address of the app, once: where it lies, how it is read and written, which pages the build makes of it, and
 * whether every page leads there. The routes, the built pages, the masthead, copied links and the browser tests follow
 * this table, so that no address can be forgotten by one of them. No screen in here: Node reads it too.
 */
import { isCompany } from '../corpus/companies/roles.ts'
import type { Corpus } from '../corpus/types.ts'
import { companiesHref, companiesPath, companyHref, companyPath, readCompanies, readCompany } from './companies.ts'
import { compareHref, comparePath, readCompare } from './compare.ts'
import { eventHref, eventPath, readEvent } from './event.ts'
import { methodHref, methodPath, readMethod } from './method.ts'
import { pledgesHref, pledgesPath, readPledges } from './pledges.ts'
import type { Read } from './readAddress.ts'
import { readSearch, searchHref, searchPath } from './search.ts'
import { readPlacedSource, readSources, sourceHref, sourcePath, sourcesHref, sourcesPath } from './source.ts'
import { readTimeline, timelineHref, timelinePath } from './timeline.ts'

/** The end of an address: `?…` and `#…`, or nothing. */
export type QueryAndHash = { readonly search: string; readonly hash: string }

/** How an address is read and written. `id`: of the thing it shows; empty where it shows none. */
export type Address<State> = {
  /** From the app's root, with `:id` where the id of the thing stands. */
  readonly path: string
  readonly read: (end: QueryAndHash) => Read<State>
  readonly href: (state: Partial<State>, id: string) => string
}

type Things = Pick<Corpus, 'events' | 'documents' | 'entities'>
type Thing = { readonly id: string; readonly title: string }
type Row<State> = Address<State> & {
  /** The English title of the page that the build makes of it, or the things that it makes a page of each. */
  readonly pages: string | ((corpus: Things) => readonly Thing[])
  /** The words by which the masthead leads there, in the order of this table. */
  readonly masthead?: string
}

/** A row, which besides can write again what it reads: the one address of what an address shows. */
const row = <State>(of: Row<State>) => ({
  ...of,
  again: (end: QueryAndHash, id: string): string => of.href(of.read(end).state, id),
})

export const addresses = {
  timeline: row({
    path: timelinePath,
    read: ({ search }) => readTimeline(search),
    href: timelineHref,
    pages: 'Timeline',
    masthead: 'app.timeline',
  }),
  pledges: row({
    path: pledgesPath,
    read: ({ search }) => readPledges(search),
    href: pledgesHref,
    pages: 'Pledges',
    masthead: 'app.pledges',
  }),
  companies: row({
    path: companiesPath,
    read: ({ search }) => readCompanies(search),
    href: companiesHref,
    pages: 'Companies',
    masthead: 'app.companies',
  }),
  company: row({
    path: companyPath,
    read: ({ search }) => readCompany(search),
    href: (state, id) => companyHref(id, state),
    pages: ({ entities }) => entities.filter(isCompany).map(({ id, name }) => ({ id, title: name.en })),
  }),
  event: row({
    path: eventPath,
    read: ({ search }) => readEvent(search),
    href: (state, id) => eventHref(id, state),
    pages: ({ events }) => events.map(({ id, title }) => ({ id, title: title.en })),
  }),
  compare: row({
    path: comparePath,
    read: ({ search }) => readCompare(search),
    href: compareHref,
    pages: 'Compare',
    masthead: 'app.compare',
  }),
  sources: row({
    path: sourcesPath,
    read: ({ search }) => readSources(search),
    href: sourcesHref,
    pages: 'Sources',
    masthead: 'app.sources',
  }),
  source: row({
    path: sourcePath,
    read: readPlacedSource,
    href: (state, id) => sourceHref(id, state),
    pages: ({ documents }) => documents,
  }),
  method: row({
    path: methodPath,
    read: ({ search }) => readMethod(search),
    href: methodHref,
    pages: 'Method',
    masthead: 'app.method',
  }),
  search: row({
    path: searchPath,
    read: ({ search }) => readSearch(search),
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
