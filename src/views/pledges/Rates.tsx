import { FormattedMessage } from 'react-intl'
import type { Rate } from '../../corpus/money/rates.ts'
import { Printed } from './SumTellings.tsx'
import { useMoneyWords } from './useMoneyWords.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** What the documents' own figures imply one currency to be worth in another: exact, and about. */
export const Rates = ({ rates, view }: { readonly rates: readonly Rate[]; readonly view: PledgesShown }) => {
  const { currency, exact, decimal } = useMoneyWords()
  return (
    <>
      <ul className="listed">
        {rates.map(({ from, to, by, value, amounts: [first, second] }) => (
          <li key={`${first.id} ${second.id}`}>
            <FormattedMessage
              id="pledges.rate"
              values={{
                from: currency(from, 1),
                to: currency(to),
                by,
                exact: <span className="num">{exact(value)}</span>,
                decimal: <span className="num">{decimal(value)}</span>,
                isWhole: value.denominator === 1n ? 'yes' : 'no',
                first: <Printed key="first" amount={first} view={view} />,
                second: <Printed key="second" amount={second} view={view} />,
              }}
            />
          </li>
        ))}
      </ul>
      <p>
        <FormattedMessage id="pledges.rates.note" />
      </p>
    </>
  )
}
