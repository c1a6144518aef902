import type { Entry } from './entries.ts'
import { hitsOf, type SearchFilter, totalOf } from './find.ts'
import type { Han } from './normalise.ts'
import { hasPhrase, termsOf, withoutMarks } from './query.ts'

/** Another search that finds something, where this one found nothing; `filter` null drops the filters. */
export type Try = { readonly why: 'marks' | 'word'; readonly q: string; readonly count: number }

/** Without its marks, and each word alone: what would be found, filters aside. */
export function triesFor(entries: readonly Entry[], q: string, han?: Han): readonly Try[] {
  const count = (query: string) => totalOf(hitsOf(entries, termsOf(query, han)))
  const words = withoutMarks(q).split(' ')
  return [
    ...(hasPhrase(q) ? [{ why: 'marks' as const, q: withoutMarks(q) }] : []),
    ...[...new Set(words.length > 1 ? words : [])].map((word) => ({ why: 'word' as const, q: word })),
  ]
    .filter((one) => one.q !== '' && one.q !== q)
    .map((one) => ({ ...one, count: count(one.q) }))
    .filter((one) => one.count > 0)
}

/** A filter to drop, and what that would give. */
export type Drop = { readonly drop: keyof SearchFilter; readonly count: number }

/** What dropping one filter would give. */
export const filterTries = (found: (filter: SearchFilter) => number, filter: SearchFilter): readonly Drop[] =>
  (['kind', 'source'] as const)
    .filter((drop) => filter[drop].length > 0)
    .map((drop) => ({ drop, count: found({ ...filter, [drop]: [] }) }))
    .filter(({ count }) => count > 0)
