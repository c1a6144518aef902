import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { Amount, PlainNumber } from '../../../corpus/coded.ts'
import { sumsOf } from '../../../corpus/money/sums.ts'
import { printedAs } from '../../../corpus/text/printedAs.ts'
import { useAmounts, useCodingBook, useNumbers, usePledges } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { At } from '../../../url/compare.ts'
import { Also } from './Also.tsx'
import { Card, type CardProps } from './Card.tsx'
import { CardActions } from './CardActions.tsx'
import { CardColumn } from './CardColumn.tsx'
import { SumValue } from './SumValue.tsx'
import { Words } from './Words.tsx'

const isAt =
  ({ document, start }: At) =>
  ({ passage }: Pick<Amount, 'passage'>): boolean =>
    passage.document === document && passage.start === start

type PlainProps = CardProps & { readonly number: PlainNumber }

/** A number that is no money: what it is instead, and why. */
const Plain = ({ number: { passage, kind, reason }, ...card }: PlainProps) => {
  const label = byId(useCodingBook().numberKind, kind)?.label
  const { comparison, topic } = card
  const { document, start } = passage
  return (
    <Card
      name={printedAs(passage)}
      {...card}
      side={<p className="card-dimension">{label && <Bilingual text={label} />}</p>}
      columns={comparison.sources.map((source) => (
        <CardColumn key={source.id} source={source}>
          {source.id === passage.document && <Words passage={passage} isOpened />}
        </CardColumn>
      ))}
    >
      <p>
        <FormattedMessage id="compareCard.plain" values={{ reason: <Bilingual text={reason} /> }} />
      </p>
      <Also place={passage} but={null} not="number" topic={topic} comparison={comparison} />
      <CardActions
        passage={passage}
        open={{ kind: 'number', document, start }}
        comparison={comparison}
        name={printedAs(passage)}
      />
    </Card>
  )
}

type SumProps = CardProps & { readonly amount: Amount }

const useSum = (amount: Amount) => {
  const amounts = useAmounts()
  const pledges = usePledges()
  const sum = sumsOf(amounts).find(({ tellings }) => tellings.includes(amount))
  return { tellings: sum?.tellings ?? [amount], pledge: byId(pledges, sum?.pledge) }
}

/** A sum of money, as each source prints it. */
const Sum = ({ amount, ...card }: SumProps) => {
  const intl = useIntl()
  const { measure } = useCodingBook()
  const { tellings, pledge } = useSum(amount)
  const { comparison, topic } = card
  const measured = byId(measure, amount.measures)?.label
  const { document, start } = amount.passage
  const name = intl.formatMessage({ id: 'compareCard.sum' }, { sum: printedAs(amount.passage) })
  return (
    <Card
      name={name}
      {...card}
      side={
        <>
          <p className="card-dimension">{measured && <Bilingual text={measured} />}</p>
          {pledge && (
            <p className="card-referent">
              <Bilingual text={pledge.title} />
            </p>
          )}
        </>
      }
      columns={comparison.sources.map((source) => {
        const own = tellings.filter(({ passage }) => passage.document === source.id)
        return (
          <CardColumn
            key={source.id}
            source={source}
            head={
              own.length === 0 && (
                <span className="small stand-none">
                  <FormattedMessage id="compareCard.noSum" />
                </span>
              )
            }
          >
            {own.map((one) => (
              <div key={one.id} className="card-value">
                <p>
                  <strong>
                    <SumValue amount={one} />
                  </strong>
                </p>
                <Words passage={one.passage} isOpened={one === amount} />
                {one.note && (
                  <p className="small">
                    <Bilingual text={one.note} />
                  </p>
                )}
              </div>
            ))}
          </CardColumn>
        )
      })}
    >
      <p>
        <FormattedMessage id="compareCard.currency" values={{ known: amount.currency.kind }} />
      </p>
      <Also place={amount.passage} but={null} not="number" topic={topic} comparison={comparison} />
      <CardActions
        passage={amount.passage}
        open={{ kind: 'number', document, start }}
        comparison={comparison}
        name={name}
      />
    </Card>
  )
}

/** A number in a source: a sum of money, or why it is none. */
export const NumberCard = ({ at, ...card }: CardProps & { readonly at: At }) => {
  const amounts = useAmounts()
  const numbers = useNumbers()
  const [amount, plain] = [amounts.find(isAt(at)), numbers.find(isAt(at))]
  if (amount !== undefined) return <Sum amount={amount} {...card} />
  return plain && <Plain number={plain} {...card} />
}
