import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareFractions, fractionOf } from '../../corpus/money/fractions.ts'
import { roundMaximum } from './scale.ts'

test.each([
  [['7'], 10n],
  [['100', '50'], 100n],
  [['101'], 200n],
  [['499.5', '3'], 500n],
  [[], 1n],
])('%j: the scale ends at %s', (values, end) => {
  expect(roundMaximum(values.map(fractionOf)).numerator).toBe(end)
})

test('no bar is longer than the scale, and the longest fills at least two fifths of it', () => {
  const values = fc.array(fc.bigInt({ min: 1n, max: 10n ** 15n }), { minLength: 1 })
  fc.assert(
    fc.property(values, (all) => {
      const end = roundMaximum(all.map((value) => fractionOf(String(value))))
      const most = all.reduce((top, value) => (value > top ? value : top))
      expect(compareFractions(fractionOf(String(most)), end)).toBeLessThanOrEqual(0)
      expect(most === 1n || most * 5n >= end.numerator * 2n).toBe(true)
    }),
  )
})
