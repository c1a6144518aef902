import { FormattedMessage } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import { fractionOf } from '../../corpus/money/fractions.ts'
import { Bilingual, Mixed } from '../../ui/Mixed.tsx'
import { Scroller } from '../../ui/Scroller.tsx'
import { drawnIn, lacks } from './moneyShape.ts'
import { Printed } from './SumTellings.tsx'
import { useMoneyWords } from './useMoneyWords.ts'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

const COLUMNS = ['company', 'printed', 'value', 'currency', 'measures', 'drawn', 'deadline'] as const

/** What the bars say, as a table: a row for each telling, with the exact numbers; then what is not drawn. */
export const MoneyTable = ({ view }: { readonly view: PledgesShown }) => {
  const { currencyBy, exact, deadline } = useMoneyWords()
  const name = useNames(view)
  const { money, book, amounts } = view
  const drawn = drawnIn(money).flatMap((one) =>
    one.tellings.map((amount) => ({ amount, company: one.pledge.company, one, lack: null })),
  )
  const undrawn = money.undrawn.flatMap((of) =>
    of.tellings.map((amount) => ({ amount, company: of.pledge?.company, one: null, lack: lacks(of) })),
  )
  return (
    <details className="twin">
      <summary>
        <FormattedMessage id="pledges.table" values={{ rows: drawn.length + undrawn.length }} />
      </summary>
      <Scroller className="twin-scroll" labelledBy="money-table">
        <table>
          <caption id="money-table" className="sr-only">
            <FormattedMessage id="pledges.money.table" />
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  <FormattedMessage id="pledges.money.column" values={{ column }} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...drawn, ...undrawn].map(({ amount, company, one, lack }) => {
              const measure = byId(book.measure, amount.measures)
              return (
                <tr key={amount.id}>
                  {company ? (
                    <th scope="row">
                      <Mixed text={name('company', company)} />
                    </th>
                  ) : (
                    <td />
                  )}
                  <td>
                    <Printed amount={amount} view={view} />
                  </td>
                  <td className="num">{amount.value && exact(fractionOf(amount.value))}</td>
                  <td>
                    <Mixed text={currencyBy(amount, amounts)} />
                  </td>
                  <td>{measure && <Bilingual text={measure.label} />}</td>
                  <td className="num">
                    {one ? exact(one.value) : <FormattedMessage id="pledges.why" values={{ lacks: lack }} />}
                  </td>
                  <td>{one && deadline(one.pledge.deadline)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroller>
    </details>
  )
}
