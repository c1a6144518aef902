import { lazy, Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import { approximate, type Fraction } from '../../corpus/money/fractions.ts'
import type { Bar, Drawn } from '../../corpus/money/money.ts'
import { useWords } from '../../messages/language.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { Doubts } from '../../parts/event/Doubts.tsx'
import { Company } from './Company.tsx'
import { Mark } from './Mark.tsx'
import { outerParts } from './moneyShape.ts'
import { SumCard } from './SumCard.tsx'
import { PrintedWords, SumTellings } from './SumTellings.tsx'
import { STEPS } from './scale.ts'
import { useMoneyWords } from './useMoneyWords.ts'
import type { PledgesShown } from './usePledgesView.ts'

const BarDrawing = lazy(async () => ({ default: (await import('./BarDrawing.tsx')).BarDrawing }))

type Props = { readonly bar: Bar; readonly end: Fraction; readonly view: PledgesShown; readonly close: () => void }

const SumMark = ({
  drawn,
  whole,
  view,
}: {
  readonly drawn: Drawn
  readonly whole?: Drawn
  readonly view: PledgesShown
}) => {
  const intl = useIntl()
  const words = useWords()
  const money = useMoneyWords()
  const { corpus, book } = view
  const company = byId(corpus.entities, drawn.pledge.company)
  const measure = byId(book.measure, drawn.amount.measures)
  const sum = money.sum(drawn.value, corpus.about.currency)
  const values = {
    company: company ? words(company.name) : drawn.pledge.company,
    sum,
    measure: measure ? words(measure.label) : '',
    tellings: drawn.tellings.length,
    passages: drawn.pledge.told.length,
    part: whole ? 'yes' : 'no',
  }
  return (
    <Mark
      view={view}
      open={{ kind: 'money', amount: drawn.amount.id }}
      name={intl.formatMessage({ id: 'pledges.bar.name' }, values)}
      className={whole ? 'bar-label bar-label-part' : 'bar-label'}
    >
      <b>{sum}</b>
      {whole && (
        <>
          {' '}
          <FormattedMessage id="pledges.bar.part" values={values} />
        </>
      )}
    </Mark>
  )
}

/** When it was promised, and for when. */
const When = ({ bar, view }: { readonly bar: Bar; readonly view: PledgesShown }) => {
  const intl = useIntl()
  const { deadline } = useMoneyWords()
  const event = byId(view.corpus.events, bar.pledge.event)
  if (!event) return null
  const isDated = event.date.start !== null
  return (
    <p className="small bar-when">
      <FormattedMessage
        id="pledges.bar.when"
        values={{
          dated: isDated ? 'yes' : 'no',
          date: dateText(event.date, intl),
          deadline: deadline(bar.pledge.deadline),
        }}
      />{' '}
      {bar.pledge.deadlineBy.map((passage) => (
        <PrintedWords key={`${passage.document}:${passage.start}`} passage={passage} view={view} />
      ))}
    </p>
  )
}

const Drawing = ({ bar, end }: Pick<Props, 'bar' | 'end'>) => (
  <Suspense fallback={null}>
    <BarDrawing
      value={approximate(bar.value)}
      parts={outerParts(bar).map(({ value }) => approximate(value))}
      end={approximate(end)}
      steps={Number(STEPS)}
    />
  </Suspense>
)

/** One company's sum: its name, the bar with its label, and every telling as printed. */
export const BarRow = ({ bar, end, view, close }: Props) => {
  const { state, corpus, href } = view
  const company = byId(corpus.entities, bar.pledge.company)
  const drawn = [bar, ...bar.parts]
  const open = state.open?.kind === 'money' ? state.open.amount : null
  const opened = drawn.find(({ amount }) => amount.id === open)
  const width = `${(approximate(bar.value) / approximate(end)) * 100}%`
  return (
    <li className="bar-row">
      <div className="bar-company">{company && <Company entity={company} />}</div>
      <div className="bar-track">
        <div className="bar-labels" style={{ width }}>
          {bar.parts.map((part) => (
            <SumMark key={part.amount.id} drawn={part} whole={bar} view={view} />
          ))}
          <SumMark drawn={bar} view={view} />
        </div>
        <Link
          to={href({ open: { kind: 'money', amount: bar.amount.id } })}
          aria-hidden="true"
          tabIndex={-1}
          className="bar-drawing"
        >
          <Drawing bar={bar} end={end} />
        </Link>
        {!bar.counted && (
          <p className="small">
            <FormattedMessage id="pledges.bar.uncounted" />
          </p>
        )}
        <ul className="bar-tellings">
          <SumTellings drawn={bar} view={view} />
          {bar.parts.map((part) => (
            <SumTellings key={part.amount.id} drawn={part} view={view} part />
          ))}
        </ul>
        <When bar={bar} view={view} />
        {drawn.map(({ amount, pledge }) => (
          <Doubts key={amount.id} unsure={pledge} />
        ))}
      </div>
      {opened && <SumCard key={opened.amount.id} drawn={opened} view={view} close={close} />}
    </li>
  )
}
