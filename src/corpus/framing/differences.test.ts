import { expect, test } from 'vitest'
import type { Unit } from '../agreement/agreement.ts'
import type { DocumentId } from '../types.ts'
import { differencesOn } from './differences.ts'

const unit = (dimension: string, first: readonly string[], second: readonly string[]): Unit => ({
  dimension,
  round: 1,
  // an invented document
  passage: { document: 'a' as DocumentId, start: 0, end: 1, quote: 'x' },
  first,
  second,
  settled: first,
})

test('only sentences on which the two differ are listed, each code with who recorded it', () => {
  const differing = unit('cause', ['a', 'b'], ['b', 'c'])
  const units = [unit('cause', ['a'], ['a']), differing, unit('cause', [], []), unit('voice', ['a'], [])]
  expect(differencesOn(units, 'cause')).toEqual([{ unit: differing, both: ['b'], first: ['a'], second: ['c'] }])
})

test('a code that only one of them recorded is a difference, whichever of them it was', () => {
  const [mine, yours] = [unit('cause', ['a'], []), unit('cause', ['a'], ['a', 'b'])]
  expect(differencesOn([mine, yours], 'cause').map(({ first, second }) => [first, second])).toEqual([
    [['a'], []],
    [[], ['b']],
  ])
})
