/** Which pledges a reader asks for, and what each further choice would give. */
import type { CodingBook, Pledge } from './coded.ts'
import type { Choice } from './facets.ts'
import { occasionsOf } from './occasions.ts'
import type { CorpusIndex } from './types.ts'

export const PLEDGE_FACETS = ['company', 'theme', 'kind', 'occasion', 'source', 'speaker'] as const
export type PledgeFacet = (typeof PLEDGE_FACETS)[number]
/** Within one list any choice will do; different lists must all agree; an empty list asks nothing. */
export type PledgeFilter = { readonly [Facet in PledgeFacet]: readonly string[] }

export const EVERY_PLEDGE: PledgeFilter = { company: [], theme: [], kind: [], occasion: [], source: [], speaker: [] }

/** Stands where a pledge has no theme of the list, or names nobody who spoke. An id has no capital letters, so it is none. */
export const NONE = 'NONE'

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
        return pledge.themes.length > 0 ? pledge.themes : [NONE]
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

const passes = (offers: Offers, filter: PledgeFilter) => (pledge: Pledge) =>
  PLEDGE_FACETS.every(
    (facet) => filter[facet].length === 0 || offers(pledge, facet).some((id) => filter[facet].includes(id)),
  )

/** The pledges that a filter lets through, in the corpus's order. */
export function matchingPledges(asked: Pledged, filter: PledgeFilter): readonly Pledge[] {
  return asked.pledges.filter(passes(offering(asked), filter))
}

/** Everything that can be chosen in a list: what at least one pledge has, in the order of the corpus or its codebook. */
export function pledgeChoosable(asked: Pledged, facet: PledgeFacet): readonly string[] {
  const { index, book, pledges } = asked
  const offers = offering(asked)
  const used = new Set(pledges.flatMap((pledge) => offers(pledge, facet)))
  const ordered: { readonly [Facet in PledgeFacet]: readonly string[] } = {
    company: index.entities.map(({ id }) => id),
    theme: [...book.pledgeTheme.map(({ id }) => id), NONE],
    kind: book.pledgeKind.map(({ id }) => id),
    occasion: index.about.occasions.map(({ id }) => id),
    source: index.documents.map(({ id }) => id),
    speaker: [...index.entities.map(({ id }) => id), NONE],
  }
  return ordered[facet].filter((id) => used.has(id))
}

/** Each choice of a list with the count that choosing it, beside what is chosen already, would give. */
export function pledgeChoices(asked: Pledged, filter: PledgeFilter, facet: PledgeFacet): readonly Choice[] {
  const offers = offering(asked)
  const others = asked.pledges.filter(passes(offers, { ...filter, [facet]: [] }))
  return pledgeChoosable(asked, facet).map((id) => {
    const chosen = new Set([...filter[facet], id])
    return { id, count: others.filter((pledge) => offers(pledge, facet).some((one) => chosen.has(one))).length }
  })
}
