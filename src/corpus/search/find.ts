import { type Gains, gainsOf, matchingLists } from '../faceted.ts'
import type { Entry } from './entries.ts'
import { KINDS, type Kind } from './kinds.ts'
import { hasAll, occurrences } from './scan.ts'

/** `count`: places in a text; a record counts as one. */
export type Hit = { readonly entry: Entry; readonly kind: Kind; readonly count: number }

/** Within one list any choice will do; both must agree; an empty list asks nothing. Of `KINDS` and ids of documents. */
export type SearchFilter = { readonly kind: readonly string[]; readonly source: readonly string[] }
const SEARCH_FACETS = ['kind', 'source'] as const
export type SearchFacet = (typeof SEARCH_FACETS)[number]

const hitOf = (entry: Entry, terms: readonly string[]): Hit => {
  const { kind } = entry.thing
  if (kind !== 'text') return { entry, kind, count: 1 }
  return { entry, kind, count: entry.fields.reduce((sum, { folded }) => sum + occurrences(folded, terms).length, 0) }
}

/** Every paragraph and record in which all terms occur, in the entries' order. */
export const hitsOf = (entries: readonly Entry[], terms: readonly string[]): readonly Hit[] =>
  entries
    .filter(({ fields }) =>
      hasAll(
        fields.map(({ folded }) => folded),
        terms,
      ),
    )
    .map((entry) => hitOf(entry, terms))

const offers = ({ kind, entry }: Hit, facet: SearchFacet): readonly string[] =>
  facet === 'kind' ? [kind] : entry.sources

/** The hits that a filter lets through. */
export const filterHits = (hits: readonly Hit[], filter: SearchFilter): readonly Hit[] =>
  matchingLists(hits, SEARCH_FACETS, filter, offers)

export const totalOf = (hits: readonly Hit[]): number => hits.reduce((sum, { count }) => sum + count, 0)

/** In places found: see `choiceCount`. */
export const searchChoices = (hits: readonly Hit[], filter: SearchFilter, facet: SearchFacet): Gains =>
  gainsOf(
    filterHits(hits, { ...filter, [facet]: [] }),
    filter[facet],
    (hit) => offers(hit, facet),
    ({ count }) => count,
  )

export type HitsOfKind = { readonly kind: Kind; readonly hits: readonly Hit[]; readonly count: number }

/** The hits of each kind that has any, in the order of `KINDS`. */
export const byKind = (hits: readonly Hit[]): readonly HitsOfKind[] =>
  KINDS.map((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    return { kind, hits: own, count: totalOf(own) }
  }).filter((group) => group.hits.length > 0)
