/** Which pledges a reader asks for, and what each further choice would give. */
import type { CodingBook, Pledge } from '../coded.ts'
import { type Choice, counts, matchingLists, offered, waysOutOf } from '../faceted.ts'
import type { CorpusIndex } from '../types.ts'
import { NONE } from './none.ts'
import { occasionsOf } from './occasions.ts'

export const PLEDGE_FACETS = ['company', 'theme', 'kind', 'occasion', 'source', 'speaker'] as const
export type PledgeFacet = (typeof PLEDGE_FACETS)[number]
/** Within one list any choice will do; different lists must all agree; an empty list asks nothing. */
export type PledgeFilter = { readonly [Facet in PledgeFacet]: readonly string[] }

export const EVERY_PLEDGE: PledgeFilter = { company: [], theme: [], kind: [], occasion: [], source: [], speaker: [] }

/** Its themes; `NONE` alone for a pledge without a theme of the list. */
export const themesOf = ({ themes }: Pledge): readonly string[] => (themes.length > 0 ? themes : [NONE])

/** What is asked about. */
export type Pledged = {
  readonly index: Pick<CorpusIndex, 'events' | 'about' | 'documents' | 'entities'>
  readonly pledges: readonly Pledge[]
  readonly book: Pick<CodingBook, 'pledgeTheme' | 'pledgeKind'>
}

type Offers = (pledge: Pledge, facet: PledgeFacet) => readonly string[]

/** What a pledge can be chosen by, in each list. */
function offering({ index, pledges }: Pledged): Offers {
  const occasions = occasionsOf(index, pledges)
  return (pledge, facet) => {
    switch (facet) {
      case 'company':
        return [pledge.company]
      case 'theme':
        return themesOf(pledge)
      case 'kind':
        return [pledge.kind]
      case 'occasion':
        return [occasions.get(pledge.id)?.id ?? '']
      case 'source':
        return pledge.documents
      case 'speaker':
        return [pledge.speaker ?? NONE]
    }
  }
}

/** The pledges that a filter lets through, in the corpus's order. */
export const matchingPledges = (asked: Pledged, filter: PledgeFilter): readonly Pledge[] =>
  matchingLists(asked.pledges, PLEDGE_FACETS, filter, offering(asked))

/** Everything that can be chosen in a list: what at least one pledge has, in the order of the corpus or its codebook. */
export function pledgeChoosable(asked: Pledged, facet: PledgeFacet): readonly string[] {
  const { index, book, pledges } = asked
  const offers = offering(asked)
  const ordered: { readonly [Facet in PledgeFacet]: readonly string[] } = {
    company: index.entities.map(({ id }) => id),
    theme: [...book.pledgeTheme.map(({ id }) => id), NONE],
    kind: book.pledgeKind.map(({ id }) => id),
    occasion: index.about.occasions.map(({ id }) => id),
    source: index.documents.map(({ id }) => id),
    speaker: [...index.entities.map(({ id }) => id), NONE],
  }
  return offered(pledges, ordered[facet], (pledge) => offers(pledge, facet))
}

/** Each choice of a list with the count that choosing it, beside what is chosen already, would give. */
export function pledgeChoices(asked: Pledged, filter: PledgeFilter, facet: PledgeFacet): readonly Choice[] {
  const offers = offering(asked)
  const others = matchingPledges(asked, { ...filter, [facet]: [] })
  return counts(others, pledgeChoosable(asked, facet), filter[facet], (pledge) => offers(pledge, facet))
}

/** What each list in force would give if it alone were dropped; most first, none that gives nothing. */
export const pledgeWaysOut = (asked: Pledged, filter: PledgeFilter) =>
  waysOutOf(
    PLEDGE_FACETS.filter((facet) => filter[facet].length > 0),
    (facet) => matchingPledges(asked, { ...filter, [facet]: [] }).length,
  )
