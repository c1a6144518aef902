/**
 * The worked examples are those of K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011), sections A to C. Beside
 * the published figure stands the fraction that the definition gives, the coincidence matrix counted by hand.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CodedUnit, nominalAlpha } from './alpha.ts'

/** One string a coder, one character a unit; `.` where it is missing. */
const unitsOf = (...coders: readonly string[]): readonly CodedUnit[] =>
  Array.from({ length: coders[0]?.length ?? 0 }, (_, unit) =>
    coders.map((coder) => (coder[unit] === '.' ? null : (coder[unit] ?? null))),
  )

describe('the published examples', () => {
  test('A: binary data, two observers', () => {
    const alpha = nominalAlpha(unitsOf('0100000010', '1110010000'))
    expect(alpha).toBeCloseTo(0.095, 3)
    // four units unlike: o_01 = o_10 = 4; n_0 = 14, n_1 = 6, n = 20
    expect(alpha).toBeCloseTo(1 - (19 * 4) / (14 * 6), 15)
  })

  test('B: nominal data, two observers', () => {
    const alpha = nominalAlpha(unitsOf('aabbdcccedda', 'babbbccceddd'))
    expect(alpha).toBeCloseTo(0.692, 3)
    // three units unlike, six ordered pairs; n_a to n_e = 4, 6, 6, 6, 2, n = 24
    expect(alpha).toBeCloseTo(1 - (23 * 6) / (24 ** 2 - (16 + 36 + 36 + 36 + 4)), 15)
  })

  test('C: nominal data, four observers, values missing', () => {
    const alpha = nominalAlpha(unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.'))
    expect(alpha).toBeCloseTo(0.743, 3)
    // units 2, 6 and 8 unlike, 6 / 3 + 12 / 3 + 6 / 3 pairs; the last unit has one value; n_1 to n_5 = 9, 13, 10, 5, 3, n = 40
    expect(alpha).toBeCloseTo(1 - (39 * 8) / (40 ** 2 - (81 + 169 + 100 + 25 + 9)), 15)
  })
})

test.each([
  ['no unit', []],
  ['one value only', unitsOf('aaa', 'aaa')],
  ['nothing that two coded', unitsOf('ab..', '..cd')],
])('undefined for %s', (_, units) => expect(nominalAlpha(units)).toBeNull())

const coded = fc.integer({ min: 2, max: 5 }).chain((coders) =>
  fc.array(fc.array(fc.option(fc.constantFrom('', 'a', 'b', 'c', 'a|b')), { minLength: coders, maxLength: coders }), {
    maxLength: 20,
  }),
)

describe('laws', () => {
  test('the order of units and of coders makes no difference', () =>
    fc.assert(
      fc.property(coded, (units) => {
        const alpha = nominalAlpha(units)
        expect(nominalAlpha([...units].reverse())).toBe(alpha)
        expect(nominalAlpha(units.map((unit) => [...unit.slice(1), ...unit.slice(0, 1)]))).toBe(alpha)
      }),
    ))

  test('other names for the values make none', () =>
    fc.assert(
      fc.property(coded, (units) => {
        const renamed = units.map((unit) => unit.map((value) => (value === null ? null : `x${value}`)))
        expect(nominalAlpha(renamed)).toBe(nominalAlpha(units))
      }),
    ))

  test('what only one coded adds nothing', () =>
    fc.assert(
      fc.property(coded, (units) => {
        const alone = ['z', ...(units[0] ?? [null]).slice(1).map(() => null)]
        expect(nominalAlpha([...units, alone])).toBe(nominalAlpha(units))
      }),
    ))

  test('it is 1 where all agree and values vary, and below 1 where any two differ', () =>
    fc.assert(
      fc.property(coded, (units) => {
        const paired = units.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length > 1)
        const agree = paired.every((unit) => unit.every((value) => value === unit[0]))
        const vary = new Set(paired.flat()).size > 1
        const alpha = nominalAlpha(units)
        if (!vary) expect(alpha).toBeNull()
        else if (agree) expect(alpha).toBe(1)
        else expect(alpha).toBeLessThan(1)
      }),
    ))
})
