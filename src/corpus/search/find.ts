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

const passes = (hit: Hit, facet: SearchFacet, chosen: readonly string[]): boolean =>
  chosen.length === 0 || offers(hit, facet).some((id) => chosen.includes(id))

/** The hits that a filter lets through. */
export const filterHits = (hits: readonly Hit[], filter: SearchFilter): readonly Hit[] =>
  hits.filter((hit) => SEARCH_FACETS.every((facet) => passes(hit, facet, filter[facet])))

export const totalOf = (hits: readonly Hit[]): number => hits.reduce((sum, { count }) => sum + count, 0)

/** What a list gives now where something is chosen from it, and how much more each id that is not chosen would add. */
export type Choices = { readonly given: number; readonly more: { readonly [id: string]: number } }

/** The total that choosing an id, beside what is chosen already, would give. */
export const choiceCount = ({ given, more }: Choices, id: string): number => given + (more[id] ?? 0)

export function searchChoices(hits: readonly Hit[], filter: SearchFilter, facet: SearchFacet): Choices {
  const chosen = filter[facet]
  let given = 0
  const more = new Map<string, number>()
  for (const hit of filterHits(hits, { ...filter, [facet]: [] })) {
    if (chosen.length > 0 && passes(hit, facet, chosen)) given += hit.count
    else for (const id of new Set(offers(hit, facet))) more.set(id, (more.get(id) ?? 0) + hit.count)
  }
  return { given, more: Object.fromEntries(more) }
}

export type HitsOfKind = { readonly kind: Kind; readonly hits: readonly Hit[]; readonly count: number }

/** The hits of each kind that has any, in the order of `KINDS`. */
export const byKind = (hits: readonly Hit[]): readonly HitsOfKind[] =>
  KINDS.map((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    return { kind, hits: own, count: totalOf(own) }
  }).filter((group) => group.hits.length > 0)
