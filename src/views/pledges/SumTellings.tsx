import { FormattedMessage } from 'react-intl'
import type { Amount } from '../../corpus/coded.ts'
import { documentById } from '../../corpus/events/account.ts'
import type { Drawn } from '../../corpus/money/money.ts'
import { printedAs } from '../../corpus/text/printedAs.ts'
import type { Passage } from '../../corpus/types.ts'
import { placeOf } from '../../parts/quotation/Quotation.tsx'
import { Siglum } from '../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { Mixed } from '../../ui/Mixed.tsx'
import { useMoneyWords } from './useMoneyWords.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** Words as one text prints them, with its letter: the way to the place. */
export const PrintedWords = ({ passage, view }: { readonly passage: Passage; readonly view: PledgesShown }) => {
  const source = documentById(view.corpus, passage.document)
  return (
    source && (
      <SourceLink to={source} place={placeOf(passage)} className="sum-printed">
        <q className="source-words" lang={source.language}>
          {printedAs(passage)}
        </q>{' '}
        <Siglum document={source} />
      </SourceLink>
    )
  )
}

/** A sum as one text prints it. */
export const Printed = ({ amount, view }: { readonly amount: Amount; readonly view: PledgesShown }) => (
  <PrintedWords passage={amount.passage} view={view} />
)

type Props = { readonly drawn: Drawn; readonly view: PledgesShown; readonly part?: boolean }

/** Every telling of a sum, as printed, and how its currency is known. */
export const SumTellings = ({ drawn, view, part = false }: Props) => {
  const { currencyBy } = useMoneyWords()
  return drawn.tellings.map((amount) => (
    <li key={amount.id} data-telling={amount.id}>
      <Printed amount={amount} view={view} />{' '}
      <span className="small">
        {part && <FormattedMessage id="pledges.ofIt" />}
        <Mixed text={currencyBy(amount, view.amounts)} />
      </span>
    </li>
  ))
}
