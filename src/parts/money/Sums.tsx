import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Amount } from '../../corpus/coded.ts'
import { documentById } from '../../corpus/events/account.ts'
import type { PrintedSum } from '../../corpus/money/printedSums.ts'
import { useCodingBook } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Quotation } from '../quotation/Quotation.tsx'
import { SourceLink } from '../quotation/SourceLink.tsx'

/** What a sum comes to, in the reader's language; the exact words stand beside it. */
const Value = ({ amount: { value, currency } }: { readonly amount: Amount }) => {
  const intl = useIntl()
  if (value === null) return <FormattedMessage id="app.sum.noNumber" />
  const compact = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 } as const
  return currency.kind === 'none' ? (
    <FormattedMessage id="app.sum.noCurrency" values={{ value: intl.formatNumber(Number(value), compact) }} />
  ) : (
    intl.formatNumber(Number(value), {
      ...compact,
      style: 'currency',
      currency: currency.code,
      currencyDisplay: 'name',
    })
  )
}

const Telling = ({ amount, notes }: { readonly amount: Amount; readonly notes: boolean }) => {
  const source = documentById(useCorpus(), amount.passage.document)
  return (
    <li className="relative max-w-measure pl-[28px] leading-row [&>q]:text-[length:var(--text-deck)]">
      {source && <SourceLink to={source} className="absolute left-0 text-start" />}{' '}
      <Quotation passage={amount.passage} form="inline" />{' '}
      <span className="also text-note/row">
        <Value amount={amount} />
        {amount.currency.kind !== 'printed' && amount.value !== null && (
          <FormattedMessage id="app.sum.currency" values={{ known: amount.currency.kind }} />
        )}
      </span>
      {notes && amount.note && (
        <p className="small">
          <Bilingual text={amount.note} />
        </p>
      )}
    </li>
  )
}

type Props = {
  readonly sums: readonly PrintedSum[]
  /** Whether what researchers noted of each telling stands under it. */
  readonly notes?: boolean
}

/** Sums as printed, each once with every place that tells it; what lies inside one stands under it. */
export const Sums = ({ sums, notes = true }: Props) => {
  const { measure } = useCodingBook()
  return (
    <ul>
      {sums.map(({ amount, tellings, pledge, parts }) => {
        const measured = byId(measure, amount.measures)
        return (
          <li key={amount.id} className="not-first:mt-3">
            <p className="font-semibold">
              {pledge && <Bilingual text={pledge.title} />}
              <span className="also font-normal">
                {pledge && ' · '}
                {measured && <Bilingual text={measured.label} />}
              </span>
            </p>
            <ul>
              {tellings.map((one) => (
                <Telling key={one.id} amount={one} notes={notes} />
              ))}
            </ul>
            {pledge === undefined && (
              <p className="small">
                <FormattedMessage id="app.sum.noPledge" />
              </p>
            )}
            {parts.length > 0 && (
              <div className="mt-2 ml-1 border-l border-line pl-[23px]">
                <p className="label">
                  <FormattedMessage id="app.sum.parts" />
                </p>
                <Sums sums={parts} notes={notes} />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
