import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aQuestion, silent, someQuestion } from '../testing/asked.fixture.ts'
import { id } from '../testing/sideBySide.fixture.ts'
import type { DocumentId } from '../types.ts'
import { findingAgreement, groupingAgreement, isSameGrouping, standingGrouping } from './agreement.ts'
import type { Grouping } from './question.ts'
import { equals } from './standing.ts'

const a = id<DocumentId>('doc-a')
const b = id<DocumentId>('doc-b')
const c = id<DocumentId>('doc-c')
const grouping = (
  groups: Grouping['groups'],
  none: readonly (readonly [document: DocumentId, status: string])[] = [],
): Grouping => ({ groups, none: none.map(([document, status]) => ({ document, status: id(status) })) })

const asked = (groupings: readonly [Grouping, Grouping], rest = {}) =>
  aQuestion([['doc-a']], [], { groupings, ...rest })

describe('the agreement of two groupings', () => {
  test('is α over the places of every source on every question, dropped ones too', () => {
    const one = asked([grouping([[a, b], [c]]), grouping([[a], [b, c]])])
    const dropped = asked([
      grouping(
        [[a]],
        [
          [b, 'silent'],
          [c, 'silent'],
        ],
      ),
      grouping(
        [[a]],
        [
          [b, 'silent'],
          [c, 'before'],
        ],
      ),
    ])
    // a a | a b | c b | a a | silent silent | silent before: 3 of 6 alike; values a 5, b 2, c 1, silent 3, before 1
    const expected = (5 * 7 + 2 * 10 + 1 * 11 + 3 * 9 + 1 * 11) / (12 * 11)
    expect(groupingAgreement([one, dropped])).toMatchObject({
      dimension: 'grouping',
      unit: 'answer',
      units: 6,
      alike: 0.5,
      used: 4,
      first: 4,
      second: 4,
      both: 4,
      overlap: null,
    })
    expect(groupingAgreement([one, dropped])?.alpha).toBeCloseTo(1 - 0.5 / expected, 12)
  })

  test('is whole where both have the same, and nothing where nobody grouped', () => {
    const same = grouping([[a], [b, c]])
    expect(groupingAgreement([asked([same, same])])).toMatchObject({ alpha: 1, alike: 1 })
    expect(groupingAgreement([aQuestion([['doc-a']])])).toBeNull()
  })
})

describe('two groupings', () => {
  test('are the same whatever the order of their groups', () => {
    expect(isSameGrouping(grouping([[a], [b, c]]), grouping([[b, c], [a]]))).toBe(true)
    expect(isSameGrouping(grouping([[a], [b, c]]), grouping([[a, b, c]]))).toBe(false)
    expect(isSameGrouping(grouping([[a]], [[b, 'silent']]), grouping([[a]], [[b, 'before']]))).toBe(false)
    expect(isSameGrouping(grouping([[a]]), grouping([[a, b]]))).toBe(false)
    expect(isSameGrouping(grouping([[a, b]]), grouping([[a]]))).toBe(false)
  })

  test('a question stands as it groups its sources', () => {
    const question = aQuestion([['doc-a', 'doc-c']], [silent('doc-b')])
    expect(standingGrouping(question)).toEqual(grouping([[a, c]], [[b, 'silent']]))
    fc.assert(
      fc.property(someQuestion, (one) => {
        const { groups } = standingGrouping(one)
        for (const group of groups) for (const other of group) expect(equals(one, group[0], other)).toBe(true)
      }),
    )
  })
})

test('the first passes: how many questions each found, and both, and no α', () => {
  const found = (...passes: readonly (1 | 2)[]) => aQuestion([['doc-a']], [], { found: passes })
  expect(findingAgreement([found(1), found(1, 2), found(2), found(2), found()])).toEqual({
    dimension: 'finding',
    unit: 'question',
    round: 1,
    coders: 2,
    units: 5,
    alpha: null,
    alike: 0.4,
    used: 4,
    first: 2,
    second: 3,
    both: 1,
    overlap: null,
  })
  expect(findingAgreement([found(), found()])).toBeNull()
})
