import { Fragment } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Undrawn } from '../../corpus/money/money.ts'
import { useWords } from '../../messages/language.ts'
import { Bilingual, Mixed } from '../../ui/Mixed.tsx'
import { Card } from './Card.tsx'
import { Mark } from './Mark.tsx'
import { lacks, outerParts, ratesOnce } from './moneyShape.ts'
import { PledgeEntry } from './PledgeEntry.tsx'
import { Rates } from './Rates.tsx'
import { Row } from './Section.tsx'
import { Printed } from './SumTellings.tsx'
import { useMoneyWords } from './useMoneyWords.ts'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

type Props = { readonly view: PledgesShown; readonly close: () => void }

/** What the total is made of, and what lies inside it already. */
const Total = ({ view }: Pick<Props, 'view'>) => {
  const intl = useIntl()
  const { sum, number } = useMoneyWords()
  const name = useNames(view)
  const { money } = view
  const counted = money.bars.filter((bar) => bar.counted)
  const made = counted.map((bar) => `${name('company', bar.pledge.company)} ${number(bar.value)}`)
  const inside = counted.flatMap((bar) => outerParts(bar).map((part) => ({ bar, part })))
  return (
    <>
      <p>
        <FormattedMessage
          id="pledges.total"
          values={{ total: <b>{sum(money.total, money.currency)}</b>, made: <Mixed text={made.join(' + ')} /> }}
        />
      </p>
      {inside.map(({ bar, part }) => (
        <p key={part.amount.id}>
          {intl.formatMessage(
            { id: 'pledges.total.inside' },
            { part: sum(part.value, money.currency), whole: sum(bar.value, money.currency) },
          )}
        </p>
      ))}
    </>
  )
}

/** A sum that no chart may draw or add, as printed, and the reason. */
const Listed = ({ undrawn, view, close }: Props & { readonly undrawn: Undrawn }) => {
  const intl = useIntl()
  const words = useWords()
  const { amount, tellings, pledge } = undrawn
  const open = { kind: 'listed', amount: amount.id } as const
  const isOpen = view.state.open?.kind === 'listed' && view.state.open.amount === amount.id
  const measure = byId(view.book.measure, amount.measures)
  const said = intl.formatMessage(
    { id: 'pledges.listed.why' },
    {
      lacks: lacks(undrawn),
      measure: measure ? words(measure.label) : amount.measures,
      number: tellings.every(({ value }) => value === null) ? 'no' : 'yes',
      currency: tellings.every(({ currency }) => currency.kind === 'none') ? 'no' : 'yes',
    },
  )
  return (
    <li>
      {tellings.map((one) => (
        <Fragment key={one.id}>
          <Printed amount={one} view={view} />{' '}
        </Fragment>
      ))}
      <Mark view={view} open={open} className="listed-why">
        {said}
      </Mark>
      {isOpen && (
        <Card name={said} close={close}>
          <h3>{said}</h3>
          {tellings.map((one) => (
            <p key={one.id} className="sum-notes" data-opened-telling={one.id}>
              <Printed amount={one} view={view} />{' '}
              <span className="small">{one.note && <Bilingual text={one.note} />}</span>
            </p>
          ))}
          {pledge && (
            <ul>
              <PledgeEntry pledge={pledge} view={view} />
            </ul>
          )}
        </Card>
      )}
    </li>
  )
}

/** Under the bars: the total, what is not drawn and why, who names no sum, and the rates. */
export const MoneyNotes = ({ view, close }: Props) => {
  const intl = useIntl()
  const name = useNames(view)
  const { money } = view
  const rates = ratesOnce(money.rates)
  return (
    <dl className="pledge-rows">
      {money.bars.some(({ counted }) => counted) && (
        <Row name={<FormattedMessage id="pledges.total.name" />}>
          <Total view={view} />
        </Row>
      )}
      {rates.length > 0 && (
        <Row name={<FormattedMessage id="pledges.rates" values={{ count: rates.length }} />}>
          <Rates rates={rates} view={view} />
        </Row>
      )}
      {money.undrawn.length > 0 && (
        <Row name={<FormattedMessage id="pledges.listed" />}>
          <ul className="listed">
            {money.undrawn.map((one) => (
              <Listed key={one.amount.id} undrawn={one} view={view} close={close} />
            ))}
          </ul>
        </Row>
      )}
      {money.without.length > 0 && (
        <Row name={<FormattedMessage id="pledges.without" />}>
          <FormattedMessage
            id="pledges.without.who"
            values={{
              count: money.without.length,
              companies: <Mixed text={intl.formatList(money.without.map((id) => name('company', id)))} />,
            }}
          />
        </Row>
      )}
    </dl>
  )
}
