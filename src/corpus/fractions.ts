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
