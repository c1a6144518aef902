/** Exact numbers: money is never counted in floating point. */

/** `numerator` / `denominator`, not reduced; the denominator is above 0. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

/** Reads a plain decimal, such as "100000000" or "12.5". RangeError if `decimal` is none. */
export function fractionOf(decimal: string): Fraction {
  const [, whole, places = ''] = /^(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  if (whole === undefined) throw new RangeError(`not a plain decimal: “${decimal}”`)
  return { numerator: BigInt(whole + places), denominator: 10n ** BigInt(places.length) }
}

/** Below 0 if `a` is the smaller one, 0 if they are equal, above 0 if `a` is the greater one. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : Number(left > right)
}

export const zero: Fraction = { numerator: 0n, denominator: 1n }

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

/** The same number in its smallest terms. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  const common = divisor(numerator, denominator) || 1n
  return { numerator: numerator / common, denominator: denominator / common }
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  reduced({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  })

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  reduced({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator })

/** RangeError for a divisor of 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('division by zero')
  return reduced({ numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator })
}

/** The nearest floating-point number: for drawing and for formatting, never for counting. */
export const approximate = ({ numerator, denominator }: Fraction): number => {
  const whole = numerator / denominator
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator)
}
