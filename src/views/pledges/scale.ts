import { compareFractions, type Fraction, zero } from '../../corpus/money/fractions.ts'

/** How many steps the whole scale has. */
export const STEPS = 10n

const whole = (numerator: bigint): Fraction => ({ numerator, denominator: 1n })

/** The smallest of 1, 2, 5, 10, 20, 50 … that no value is above; 1 for no values. */
export function roundMaximum(values: readonly Fraction[]): Fraction {
  const most = values.reduce((top, value) => (compareFractions(value, top) > 0 ? value : top), zero)
  for (let power = 1n; ; power *= 10n) {
    const found = [1n, 2n, 5n].map((one) => whole(one * power)).find((round) => compareFractions(most, round) <= 0)
    if (found) return found
  }
}
