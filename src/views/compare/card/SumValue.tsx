import { FormattedMessage, useIntl } from 'react-intl'
import type { Amount } from '../../../corpus/coded.ts'

/** What a sum comes to, in the reader's language; the exact words stand beside it. */
export const SumValue = ({ amount: { value, currency } }: { readonly amount: Amount }) => {
  const intl = useIntl()
  if (value === null) return <FormattedMessage id="app.sum.noNumber" />
  const compact = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 } as const
  if (currency.kind === 'none')
    return <FormattedMessage id="app.sum.noCurrency" values={{ value: intl.formatNumber(Number(value), compact) }} />
  const named = { style: 'currency', currency: currency.code, currencyDisplay: 'name' } as const
  return (
    <>
      {intl.formatNumber(Number(value), { ...compact, ...named })}
      <FormattedMessage id="app.sum.currency" values={{ known: currency.kind }} />
    </>
  )
}
