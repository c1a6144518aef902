import { FormattedMessage } from 'react-intl'
import { divide } from '../../corpus/money/fractions.ts'
import { BarRow } from './BarRow.tsx'
import { DownloadChart } from './DownloadChart.tsx'
import { MoneyNotes } from './MoneyNotes.tsx'
import { MoneyTable } from './MoneyTable.tsx'
import { drawnIn, tellingAll, tells } from './moneyShape.ts'
import { Section } from './Section.tsx'
import { SourceLine } from './SourceLine.tsx'
import { roundMaximum, STEPS } from './scale.ts'
import { useMoneyWords } from './useMoneyWords.ts'
import type { PledgesShown } from './usePledgesView.ts'

type Props = { readonly view: PledgesShown; readonly close: () => void }

/** The finding, from what is drawn. */
const Title = ({ view: { money, corpus } }: { readonly view: PledgesShown }) => {
  const { sum } = useMoneyWords()
  const counted = money.bars.filter((bar) => bar.counted)
  if (counted.length === 0) return <FormattedMessage id="pledges.money.none" values={{ bars: money.bars.length }} />
  return (
    <FormattedMessage
      id="pledges.money.title"
      values={{
        companies: new Set(counted.map(({ pledge }) => pledge.company)).size,
        sums: counted.length,
        total: sum(money.total, money.currency),
        texts: tellingAll(counted, corpus.documents),
      }}
    />
  )
}

/** How much was pledged, in one currency and on one scale. */
export const MoneySection = ({ view, close }: Props) => {
  const { money, corpus } = view
  const { sum, currency } = useMoneyWords()
  const end = roundMaximum(money.bars.map(({ value }) => value))
  const drawn = drawnIn(money)
  const sources = corpus.documents.filter(
    (source) => drawn.some((one) => tells(source, one)) || money.undrawn.some((one) => tells(source, one)),
  )
  return (
    <Section
      title={<Title view={view} />}
      measured={
        <FormattedMessage
          id="pledges.money.measured"
          values={{
            bars: money.bars.length,
            currency: currency(money.currency),
            step: sum(divide(end, { numerator: STEPS, denominator: 1n }), money.currency),
            parts: drawn.length - money.bars.length,
          }}
        />
      }
    >
      <ul className="bars">
        {money.bars.map((bar) => (
          <BarRow key={bar.amount.id} bar={bar} end={end} view={view} close={close} />
        ))}
      </ul>
      <MoneyNotes view={view} close={close} />
      <SourceLine documents={sources} />
      <MoneyTable view={view} />
      <DownloadChart chart="money" view={view} />
    </Section>
  )
}
