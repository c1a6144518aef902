/** What one currency is worth in another, as the documents' own figures imply it. No rate comes from outside. */
import type { Amount, Pledge } from '../coded.ts'
import { isIn } from '../text/overlap.ts'
import { divide, type Fraction, fractionOf, multiply } from './fractions.ts'

/**
 * `value` units of `to` for one of `from`, exact. `together`: two figures that one passage prints side by side for one sum.
 * `same`: two tellings that are coded as the same sum.
 */
export type Rate = {
  readonly from: string
  readonly to: string
  readonly value: Fraction
  readonly by: 'together' | 'same'
  readonly amounts: readonly [from: Amount, to: Amount]
}

type Sum = { readonly amount: Amount; readonly code: string; readonly value: Fraction }

const codeOf = ({ currency }: Amount): string | null => (currency.kind === 'none' ? null : currency.code)

// a sum of nothing says nothing of what its currency is worth
const sumOf = (amount: Amount): Sum | null => {
  const code = codeOf(amount)
  if (code === null || amount.value === null) return null
  const value = fractionOf(amount.value)
  return value.numerator > 0n ? { amount, code, value } : null
}

const isTogether = (a: Amount, b: Amount, pledges: readonly Pledge[]) =>
  pledges.some(({ told }) => told.some((passage) => isIn(a.passage, passage) && isIn(b.passage, passage)))

/** The sum that an amount is: its own id, or that of the amount which it is the same as. */
export const headOf = ({ id, sameAs }: Amount): string => sameAs ?? id

/** Every rate that two tellings of one sum imply, both ways, which are exact opposites; those printed together before those coded as the same. */
export function impliedRates(amounts: readonly Amount[], pledges: readonly Pledge[]): readonly Rate[] {
  const sums = amounts.map(sumOf).filter((sum) => sum !== null)
  const rates = sums.flatMap((a) =>
    sums
      .filter((b) => b.code !== a.code && headOf(a.amount) === headOf(b.amount))
      .map(
        (b): Rate => ({
          from: a.code,
          to: b.code,
          value: divide(b.value, a.value),
          by: isTogether(a.amount, b.amount, pledges) ? 'together' : 'same',
          amounts: [a.amount, b.amount],
        }),
      ),
  )
  return [...rates.filter(({ by }) => by === 'together'), ...rates.filter(({ by }) => by === 'same')]
}

const nameOf = ({ amounts: [from, to] }: Rate) => `${from.id} ${to.id}`

/** The rate between two currencies that is used where the figures imply several: one printed together, then the first by its amounts' ids. */
export const rateBetween = (rates: readonly Rate[], from: string, to: string): Rate | undefined =>
  rates
    .filter((rate) => rate.from === from && rate.to === to)
    .toSorted((a, b) => Number(a.by === 'same') - Number(b.by === 'same') || (nameOf(a) < nameOf(b) ? -1 : 1))[0]

/** A value in another currency, exact. */
export const convert = (value: Fraction, rate: Rate): Fraction => multiply(value, rate.value)
