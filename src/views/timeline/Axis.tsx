import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import { dayOf, firstDay, lastDay } from '../../corpus/time/dates.ts'
import type { ChartFrame } from './chartFrame.ts'
import type { Tick, Ticks } from './ticks.ts'
import type { Timeline } from './useTimeline.ts'
import { endsOf } from './zoom.ts'

type Form = { readonly short: Intl.DateTimeFormatOptions; readonly long: Intl.DateTimeFormatOptions }

/** How a stretch is named, on the axis and by ear. A month over days says its year too. */
function formOf(period: string, over: boolean): Form {
  const year = { year: 'numeric' } as const
  if (period.length === 4) return { short: year, long: year }
  if (period.length === 10) return { short: { day: 'numeric' }, long: { day: 'numeric', month: 'long', ...year } }
  const long = { month: 'long', ...year } as const
  return { short: over ? long : { month: 'short' }, long }
}

function daysOfPeriod(period: string) {
  if (period.length === 4) return { first: dayOf(`${period}-01-01`), last: dayOf(`${period}-12-31`) }
  return { first: firstDay(period), last: lastDay(period) }
}

const Name = ({
  tick,
  over,
  timeline,
}: {
  readonly tick: Tick
  readonly over: boolean
  readonly timeline: Timeline
}) => {
  const intl = useIntl()
  const { short, long } = formOf(tick.period, over)
  const date = daysOfPeriod(tick.period).first * 86_400_000
  const say = (form: Intl.DateTimeFormatOptions) => intl.formatDate(date, { ...form, timeZone: 'UTC' })
  const place = { left: tick.x0, width: tick.x1 - tick.x0 }
  // a day is as near as it gets
  if (tick.period.length === 10)
    return (
      <span className="tick" style={place}>
        {say(short)}
      </span>
    )
  return (
    <Link
      to={timeline.href(endsOf(daysOfPeriod(tick.period)))}
      draggable={false}
      className={over ? 'tick tick-over' : 'tick'}
      style={place}
      aria-label={say(long)}
    >
      {say(short)}
    </Link>
  )
}

/** The axis in words: years over months, or months over days. Each name but a day's leads to what it names. */
export const Axis = ({ ticks, timeline }: { readonly ticks: Ticks; readonly timeline: Timeline }) => {
  const intl = useIntl()
  const names = (row: readonly Tick[], over: boolean) =>
    row
      .filter(({ named }) => named)
      .map((tick) => <Name key={tick.period} tick={tick} over={over} timeline={timeline} />)
  return (
    <nav className="axis-names" aria-label={intl.formatMessage({ id: 'timeline.axis' })}>
      {names(ticks.upper, true)}
      {names(ticks.lower, false)}
    </nav>
  )
}

/** Lines where stretches begin, and those between the axis and its gutters. Behind everything. */
export const Grid = ({ ticks, frame }: { readonly ticks: Ticks; readonly frame: ChartFrame }) => {
  const { left, right } = frame.scale
  const at = (x: number, kind: string) => <line key={`${kind}${x}`} x1={x} x2={x} y1="0" y2="100%" className={kind} />
  return (
    <svg className="grid-lines" aria-hidden="true">
      {ticks.lower.slice(1).map(({ x0 }) => at(x0, 'grid-fine'))}
      {ticks.upper.slice(1).map(({ x0 }) => at(x0, 'grid-strong'))}
      {at(left, 'grid-strong')}
      {at(right, 'grid-strong')}
    </svg>
  )
}
