import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, approximate, compareFractions, divide, fractionOf, multiply, reduced, zero } from './fractions.ts'

const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.stringMatching(/^\d{0,12}$/))
  .map(([whole, places]) => (places ? `${whole}.${places}` : `${whole}`))
const compare = (a: string, b: string) => compareFractions(fractionOf(a), fractionOf(b))

test('sums that floating point takes for one are told apart', () => {
  expect(Number('9007199254740993')).toBe(Number('9007199254740992'))
  expect(compare('9007199254740993', '9007199254740992')).toBe(1)
  expect(compare('0.1', '0.10000000000000000001')).toBe(-1)
})

test('zeros at the end of the places change nothing', () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 1, max: 9 }), (one, zeros) => {
      const longer = (one.includes('.') ? one : `${one}.`) + '0'.repeat(zeros)
      expect(compare(one, longer)).toBe(0)
    }),
  )
})

test('the order is one: turned round it is the reverse, and the same amount added to both keeps it', () => {
  fc.assert(
    fc.property(decimal, decimal, fc.bigInt({ min: 0n, max: 10n ** 30n }), (a, b, more) => {
      const raised = (text: string) => {
        const { numerator, denominator } = fractionOf(text)
        return { numerator: numerator + more * denominator, denominator }
      }
      expect(compare(a, b) + compare(b, a)).toBe(0)
      expect(compareFractions(raised(a), raised(b))).toBe(compare(a, b))
    }),
  )
})

test('what is no plain decimal is no number', () => {
  for (const text of ['', '1,000', '1e9', '-1', '.5', '5.', ' 5']) expect(() => fractionOf(text)).toThrow(RangeError)
})

const exact = decimal.map(fractionOf)

test('adding and multiplying do not mind the order, and a sum may be multiplied piece by piece', () => {
  fc.assert(
    fc.property(exact, exact, exact, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a))
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
      expect(multiply(a, b)).toEqual(multiply(b, a))
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
      expect(add(a, zero)).toEqual(reduced(a))
    }),
  )
})

test('what is divided and multiplied by one number is what it was', () => {
  fc.assert(
    fc.property(exact, exact, (a, b) => {
      fc.pre(b.numerator > 0n)
      expect(multiply(divide(a, b), b)).toEqual(reduced(a))
    }),
  )
  expect(() => divide(fractionOf('1'), fractionOf('0.00'))).toThrow(RangeError)
})

test('equal numbers have one reduced form', () => {
  expect(reduced(fractionOf('12.50'))).toEqual({ numerator: 25n, denominator: 2n })
  expect(reduced(fractionOf('0.000'))).toEqual(zero)
})

test('the nearest floating-point number is as near as that of the decimal', () => {
  fc.assert(
    fc.property(decimal, (one) => {
      expect(Math.abs(approximate(fractionOf(one)) - Number(one))).toBeLessThanOrEqual(Number(one) * 2 ** -51)
    }),
  )
})
