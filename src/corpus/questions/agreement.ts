/** How far two coders agreed who grouped the answers apart, and how many questions each of two readers found. */

import type { Agreement } from '../agreement/agreement.ts'
import { nominalAlpha } from '../agreement/alpha.ts'
import type { DocumentId } from '../types.ts'
import type { Asked, Grouping, Question } from './question.ts'

/** The grouping that stands. */
export const standingGrouping = ({ answers, unanswered }: Question): Grouping => ({
  groups: answers.map(({ documents: [first, ...rest] }) => [first.document, ...rest.map(({ document }) => document)]),
  none: unanswered.map(({ document, status }) => ({ document, status })),
})

/** Where a grouping puts each source: a group by the first of its documents, or a status, which no document is called. */
function placesIn({ groups, none }: Grouping): ReadonlyMap<DocumentId, string> {
  return new Map<DocumentId, string>([
    ...groups.flatMap((group) => group.map((document) => [document, group[0]] as const)),
    ...none.map(({ document, status }) => [document, `-${status}`] as const),
  ])
}

const isGroup = (place: string | undefined) => place !== undefined && !place.startsWith('-')

/** Whether two groupings put every source into the same group or under the same status. */
export function isSameGrouping(a: Grouping, b: Grouping): boolean {
  const [one, other] = [placesIn(a), placesIn(b)]
  return one.size === other.size && [...one].every(([document, place]) => other.get(document) === place)
}

const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length

/**
 * Two groupings of the same questions, rejected ones too. Unit: question × document; value: the group, named by the first
 * of its documents in corpus order, or the status. Null where nobody grouped.
 */
export function groupingAgreement(asked: readonly Asked[]): Agreement | null {
  const units = asked.flatMap(({ groupings }) => {
    if (!groupings) return []
    const [first, second] = groupings.map(placesIn)
    return [...(first ?? [])].flatMap(([document, one]) => {
      const other = second?.get(document)
      return other === undefined ? [] : [{ first: one, second: other }]
    })
  })
  if (units.length === 0) return null
  return {
    dimension: 'grouping',
    unit: 'answer',
    round: 1,
    coders: 2,
    units: units.length,
    alpha: nominalAlpha(units.map(({ first, second }) => [first, second])),
    alike: count(units, ({ first, second }) => first === second) / units.length,
    used: count(units, ({ first, second }) => isGroup(first) || isGroup(second)),
    first: count(units, ({ first }) => isGroup(first)),
    second: count(units, ({ second }) => isGroup(second)),
    both: count(units, ({ first, second }) => isGroup(first) && isGroup(second)),
    overlap: null,
  }
}

/**
 * What two first passes found of the joined list, rejected questions too. Unit: question. No α: what neither found is not
 * known, so there is nothing to hold chance against. Null where no pass is on record.
 */
export function findingAgreement(asked: readonly Asked[]): Agreement | null {
  const by = (pass: 1 | 2) => count(asked, ({ found }) => found.includes(pass))
  const used = count(asked, ({ found }) => found.length > 0)
  if (used === 0) return null
  const both = count(asked, ({ found }) => found.length === 2)
  return {
    dimension: 'finding',
    unit: 'question',
    round: 1,
    coders: 2,
    units: asked.length,
    alpha: null,
    alike: (both + asked.length - used) / asked.length,
    used,
    first: by(1),
    second: by(2),
    both,
    overlap: null,
  }
}
