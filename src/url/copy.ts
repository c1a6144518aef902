/** The one address of what an address shows. */
import { matchPath } from 'react-router'
import { companiesHref, companiesPath, companyHref, companyPath, readCompanies, readCompany } from './companies.ts'
import { compareHref, comparePath, readCompare } from './compare.ts'
import { eventHref, eventPath, readEvent } from './event.ts'
import { readPlace } from './hashPlace.ts'
import { methodHref, methodPath, readMethod } from './method.ts'
import { pledgesHref, pledgesPath, readPledges } from './pledges.ts'
import { readSearch, searchHref, searchPath } from './search.ts'
import { readSource, readSources, sourceHref, sourcePath, sourcesHref, sourcesPath } from './source.ts'
import { readTimeline, timelineHref } from './timeline.ts'

export type Here = { readonly pathname: string; readonly search: string; readonly hash: string }

const known: readonly { readonly path: string; readonly write: (id: string, here: Here) => string }[] = [
  { path: '/', write: (_, { search }) => timelineHref(readTimeline(search).state) },
  { path: pledgesPath, write: (_, { search }) => pledgesHref(readPledges(search).state) },
  { path: companiesPath, write: (_, { search }) => companiesHref(readCompanies(search).state) },
  { path: companyPath, write: (id, { search }) => companyHref(id, readCompany(search).state) },
  { path: comparePath, write: (_, { search }) => compareHref(readCompare(search).state) },
  { path: eventPath, write: (id, { search }) => eventHref(id, readEvent(search).state) },
  { path: searchPath, write: (_, { search }) => searchHref(readSearch(search).state) },
  { path: methodPath, write: (_, { search }) => methodHref(readMethod(search).state) },
  { path: sourcesPath, write: (_, { search }) => sourcesHref(readSources(search).state) },
  {
    path: sourcePath,
    write: (id, { search, hash }) => {
      const read = readPlace(hash)
      return sourceHref(id, { ...readSource(search).state, ...(read.kind === 'place' ? { place: read.place } : {}) })
    },
  },
]

/** Path, query and hash from the app's root, without what was not understood. An unknown path stays as it is. */
export const canonical = (here: Here): string => {
  for (const { path, write } of known) {
    const match = matchPath(path, here.pathname)
    if (match !== null) return write(match.params.id ?? '', here)
  }
  return here.pathname
}
