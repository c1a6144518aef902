import { useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Amount } from '../../corpus/coded.ts'
import { approximate, type Fraction, reduced } from '../../corpus/money/fractions.ts'
import { printedAs } from '../../corpus/text/printedAs.ts'
import type { FuzzyDate } from '../../corpus/types.ts'
import { dateText } from '../../parts/date/dateText.ts'

type MoneyWords = {
  /** "100 billion yuan", as the reader's language counts. */
  readonly sum: (value: Fraction, currency: string) => string
  /** "100 billion", where the currency is said elsewhere. */
  readonly number: (value: Fraction) => string
  /** Every digit; an exact fraction where it is no whole number. */
  readonly exact: (value: Fraction) => string
  readonly decimal: (value: Fraction) => string
  /** "yuan"; the name that goes with a number. */
  readonly currency: (code: string, of?: number) => string
  /** How the currency of a telling is known; what it was taken from, as printed. */
  readonly currencyBy: (amount: Amount, amounts: readonly Amount[]) => string
  readonly deadline: (date: FuzzyDate | undefined) => string
}

export function useMoneyWords(): MoneyWords {
  const intl = useIntl()
  const compact = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const
  const number: MoneyWords['number'] = (value) => intl.formatNumber(approximate(value), compact)
  const currency: MoneyWords['currency'] = (code, of = 2) => {
    const parts = intl.formatNumberToParts(of, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
      maximumFractionDigits: 0,
    })
    const name = parts.find(({ type }) => type === 'currency')?.value ?? code
    return intl.formatMessage({ id: 'pledges.currency' }, { code, name })
  }
  return {
    number,
    currency,
    sum: (value, code) => {
      const named = currency(code)
      return intl.formatMessage({ id: 'pledges.sum' }, { number: number(value), code, currency: named })
    },
    exact: (value) => {
      const { numerator, denominator } = reduced(value)
      if (denominator === 1n) return intl.formatNumber(numerator)
      return `${intl.formatNumber(numerator)}/${intl.formatNumber(denominator)}`
    },
    decimal: (value) => intl.formatNumber(approximate(value), { maximumFractionDigits: 4 }),
    currencyBy: ({ currency: own }, amounts) => {
      if (own.kind === 'none') return intl.formatMessage({ id: 'pledges.known.none' })
      const from = own.kind === 'resolved' ? byId(amounts, own.from) : undefined
      return intl.formatMessage(
        { id: 'pledges.known' },
        { kind: own.kind, currency: currency(own.code), from: from ? printedAs(from.passage) : '' },
      )
    },
    deadline: (date) => {
      if (date === undefined) return intl.formatMessage({ id: 'pledges.deadline.none' })
      return dateText(date, intl)
    },
  }
}
