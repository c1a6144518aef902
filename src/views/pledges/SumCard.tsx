import { FormattedMessage, useIntl } from 'react-intl'
import type { Drawn } from '../../corpus/money/money.ts'
import { Bilingual, Mixed } from '../../ui/Mixed.tsx'
import { Card } from './Card.tsx'
import { PledgeEntry } from './PledgeEntry.tsx'
import { Printed } from './SumTellings.tsx'
import { useMoneyWords } from './useMoneyWords.ts'
import type { PledgesShown } from './usePledgesView.ts'

type Props = { readonly drawn: Drawn; readonly view: PledgesShown; readonly close: () => void }

/** What a bar opens: how each telling came into the chart, and the words of the pledge. */
export const SumCard = ({ drawn, view, close }: Props) => {
  const intl = useIntl()
  const { sum, currencyBy } = useMoneyWords()
  const said = intl.formatMessage(
    { id: 'pledges.card.sum' },
    {
      sum: sum(drawn.value, view.corpus.about.currency),
      tellings: drawn.tellings.length,
      passages: drawn.pledge.told.length,
    },
  )
  return (
    <Card name={said} close={close}>
      <h3>{said}</h3>
      <ul className="sum-notes">
        {drawn.tellings.map((amount) => (
          <li key={amount.id} data-opened-telling={amount.id}>
            <Printed amount={amount} view={view} />{' '}
            <span className="small">
              <Mixed text={currencyBy(amount, view.amounts)} />
              {amount.note && (
                <>
                  {' · '}
                  <Bilingual text={amount.note} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="small">
        <FormattedMessage id="pledges.card.known" values={{ kind: drawn.known.kind }} />
      </p>
      <ul>
        <PledgeEntry pledge={drawn.pledge} view={view} />
      </ul>
    </Card>
  )
}
