import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percents } from './percents.ts'

test.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [1, 2],
    [33, 67],
  ],
  [
    [5, 0],
    [100, 0],
  ],
  [
    [1, 999],
    [0, 100],
  ],
  [
    [1, 1, 1, 1, 1, 1, 1],
    [15, 15, 14, 14, 14, 14, 14],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[], []],
])('%j in whole percents', (parts, whole) => {
  const sum = parts.reduce((all, part) => all + part, 0)
  expect(percents(parts, sum)).toEqual(whole)
})

test('parts that are not the whole, below 0 or broken are refused', () => {
  expect(() => percents([1, 2], 4)).toThrow(RangeError)
  expect(() => percents([-1, 2], 1)).toThrow(RangeError)
  expect(() => percents([0.5, 0.5], 1)).toThrow(RangeError)
})

describe('whatever the parts are', () => {
  const some = fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 }).filter((parts) => parts.some((part) => part > 0))
  const of = (parts: readonly number[]) => {
    const whole = parts.reduce((sum, part) => sum + part, 0)
    return { whole, found: percents(parts, whole) }
  }
  test('they add up to 100', () => {
    fc.assert(
      fc.property(some, (parts) => {
        expect(of(parts).found.reduce((sum, one) => sum + one, 0)).toBe(100)
      }),
    )
  })
  test('each is its exact share, up or down to a whole one; nothing stays nothing', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const { whole, found } = of(parts)
        for (const [at, part] of parts.entries()) {
          const exact = (part * 100) / whole
          expect([Math.floor(exact), Math.ceil(exact)]).toContain(found[at])
        }
      }),
    )
  })
  test('the greater never has less', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const { found } = of(parts)
        for (const [a, left] of parts.entries())
          for (const [b, right] of parts.entries())
            if (left > right) expect(found[a]).toBeGreaterThanOrEqual(found[b] ?? 0)
      }),
    )
  })
  test('none but the greatest remainders are rounded up', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const { whole, found } = of(parts)
        const rests = parts.map((part, at) => ({
          rest: (part * 100) % whole,
          up: (found[at] ?? 0) * whole > part * 100,
        }))
        const up = rests.filter((one) => one.up).map(({ rest }) => rest)
        const down = rests.filter((one) => !one.up).map(({ rest }) => rest)
        expect(Math.min(...up, whole)).toBeGreaterThanOrEqual(Math.max(...down, 0))
      }),
    )
  })
})
