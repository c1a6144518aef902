import { FormattedMessage, type IntlShape, useIntl } from 'react-intl'
import { reachOf, type TwoClocks, twoClocks } from '../../corpus/sources/family.ts'
import { type Days, isoOf } from '../../corpus/time/dates.ts'
import { spotOf } from '../../corpus/time/spotOnAxis.ts'
import { axisOf } from '../../corpus/time/timeline.ts'
import type { Event, FuzzyDate } from '../../corpus/types.ts'
import { DateGlyph } from '../../parts/date/DateGlyph.tsx'
import { at, DateRules, DateTicks, own } from '../../parts/date/DateStrip.tsx'
import { dateText } from '../../parts/date/dateText.ts'
import { colourClass, Siglum } from '../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { ClocksTable } from './ClocksTable.tsx'
import { type ClockMark, clockMarks } from './clockMarks.ts'

/** Days in words, from the first to the last of some dates. */
const reachText = (dates: readonly FuzzyDate[], intl: IntlShape): string => {
  const reach = reachOf(dates)
  if (reach === null) return dateText({ edtf: '', start: null, end: null, precision: 'unknown' }, intl)
  const { first, last } = reach
  return dateText({ edtf: '', start: isoOf(first), end: isoOf(last), precision: 'range' }, intl)
}

const Axis = ({ axis }: { readonly axis: Days }) => (
  <div className="clock-row clock-axis" aria-hidden="true">
    <span />
    <span className="clock-strip">
      <span className="clock-gutter">
        <FormattedMessage id="source.clocks.gutter" values={{ side: 'before' }} />
      </span>
      <span className="clock-track">
        <DateTicks axis={axis} className="clock-tick" yearClass="clock-year" />
      </span>
      <span className="clock-gutter">
        <FormattedMessage id="source.clocks.gutter" values={{ side: 'after' }} />
      </span>
    </span>
  </div>
)

/** Each date once, in its lane, at its true length; a number where several events bear it. */
const Happened = ({ marks }: { readonly marks: readonly ClockMark[] }) => (
  <span className="clock-happened">
    {marks.map(({ date, from, to, count, lane, narrowLane }) => (
      <span
        key={date.edtf}
        className={`clock-mark clock-mark-${date.precision}`}
        style={own({ '--from': from, '--to': to, '--lane-wide': lane, '--lane-narrow': narrowLane })}
      >
        {count > 1 && <span className="clock-count">{count}</span>}
      </span>
    ))}
  </span>
)

const Outside = ({ tells, axis, side }: { tells: readonly Event[]; axis: Days; side: 'before' | 'after' }) => {
  const count = tells.filter(({ date }) => spotOf(date, axis).kind === side).length
  return <span className="clock-gutter">{count > 0 && <span className="clock-outside">{count}</span>}</span>
}

const Row = ({ clock: { document, tells }, axis }: { readonly clock: TwoClocks; readonly axis: Days }) => {
  const intl = useIntl()
  const { date } = document.published
  const told = spotOf(date, axis)
  const marks = clockMarks(tells, axis)
  const lanes = (of: 'lane' | 'narrowLane') => Math.max(0, ...marks.map((mark) => mark[of])) + 1
  return (
    <li
      className={`clock-row head-${colourClass(document.colour)}`}
      style={own({ '--lanes-wide': lanes('lane'), '--lanes-narrow': lanes('narrowLane') })}
    >
      <SourceLink to={document} className="clock-siglum" />
      <span className="clock-strip" aria-hidden="true">
        <Outside tells={tells} axis={axis} side="before" />
        <span className="clock-track">
          <DateRules axis={axis} className="clock-rule" />
          {told.kind === 'within' && (
            <span
              className={date.precision === 'day' ? 'clock-when' : 'clock-when clock-when-open'}
              style={at(told.share)}
            />
          )}
          <Happened marks={marks} />
          {told.kind === 'within' && (
            <span className={`clock-told clock-${told.edge}`} style={at(told.share)}>
              {date.precision !== 'day' && <DateGlyph precision={date.precision} />}
              <Siglum document={document} />
            </span>
          )}
        </span>
        <Outside tells={tells} axis={axis} side="after" />
      </span>
      <span className="clock-words">
        <FormattedMessage
          id="source.clocks.row"
          values={{
            events: tells.length,
            happened: reachText(
              tells.map((event) => event.date),
              intl,
            ),
            told: dateText(date, intl),
            when: (words) => <strong className="clock-date">{words}</strong>,
          }}
        />
      </span>
    </li>
  )
}

/** What each document tells of against when it was told, on one axis. */
export const Clocks = () => {
  const index = useCorpus()
  const intl = useIntl()
  const axis = axisOf(index.about, { from: null, to: null })
  const clocks = twoClocks(index)
  const published = index.documents.map((document) => document.published.date)
  // an open side bounds the day and does not name it
  const known = published.filter(({ start, end }) => start !== null && end !== null)
  const bounded = published.filter(({ start, end }) => (start === null) !== (end === null)).length
  return (
    <section aria-labelledby="clocks" className="sources-section">
      <h2 id="clocks">
        <FormattedMessage
          id="source.clocks.title"
          values={{
            happened: reachText(
              clocks.flatMap(({ tells }) => tells.map(({ date }) => date)),
              intl,
            ),
            all: known.length === published.length ? 'yes' : known.length === 0 ? 'none' : 'no',
            told: reachText(known, intl),
          }}
        />
      </h2>
      <p className="small sources-measured">
        <FormattedMessage id="source.clocks.key" values={{ bounded }} />
      </p>
      <Axis axis={axis} />
      <ol className="clocks">
        {clocks.map((clock) => (
          <Row key={clock.document.id} clock={clock} axis={axis} />
        ))}
      </ol>
      <ClocksTable clocks={clocks} />
    </section>
  )
}
