import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { type Entry, type Group, listed } from '../../corpus/time/timeline.ts'
import { DateGlyph } from '../../parts/date/DateGlyph.tsx'
import { type DateForm, dateText, monthText } from '../../parts/date/dateText.ts'
import { Sigla } from '../../parts/quotation/Siglum.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import type { Timeline } from './useTimeline.ts'

type Props = {
  readonly timeline: Timeline
  /** `column` where the heading above does not say the year. */
  readonly form: DateForm
  /** What stands under the row of the open event, where it does not stand beside the chart. */
  readonly under: ReactNode
}

const Row = ({ entry, timeline, form, under }: Props & { readonly entry: Entry }) => {
  const intl = useIntl()
  const { event, parts } = entry
  const open = timeline.state.event === event.id
  const tellers = timeline.corpus.documents.filter(({ id }) => event.documents.includes(id))
  return (
    <li>
      <div className={open ? 'event-row event-row-open' : 'event-row'}>
        <DateGlyph precision={event.date.precision} />
        <span className="event-date">{dateText(event.date, intl, form)}</span>
        <Link
          to={timeline.href({ event: event.id })}
          className="event-title"
          data-open={event.id}
          data-row=""
          aria-current={open ? 'true' : undefined}
        >
          {event.corrupt && (
            <span className="obelus" role="img" aria-label={intl.formatMessage({ id: 'timeline.corrupt' })}>
              †
            </span>
          )}
          <Bilingual text={event.title} />
        </Link>
        <Sigla documents={tellers} className="event-sigla" />
      </div>
      {open && under}
      {parts.length > 0 && (
        <ol className="event-parts">
          {parts.map((part) => (
            <Row key={part.event.id} entry={part} timeline={timeline} form={form} under={under} />
          ))}
        </ol>
      )}
    </li>
  )
}

type Part = Group & { readonly form: DateForm }

/** The few and scattered events of the years before the corpus's own stand together, each with its whole date. */
function grouped(groups: readonly Group[], window: string): readonly Part[] {
  const first = window.slice(0, 4)
  const early = groups.filter(({ period }) => period !== null && period.slice(0, 4) < first)
  const rest = groups.filter((group) => !early.includes(group)).map((group) => ({ ...group, form: 'short' as const }))
  if (early.length < 2) return [...early.map((group) => ({ ...group, form: 'short' as const })), ...rest]
  return [{ period: BEFORE, entries: early.flatMap(({ entries }) => entries), form: 'column' }, ...rest]
}

const BEFORE = 'before'

const Period = ({ period, window }: { readonly period: string | null; readonly window: string }) => {
  const intl = useIntl()
  const year = (of: string) => intl.formatDate(`${of}-01-01T00:00:00Z`, { year: 'numeric', timeZone: 'UTC' })
  if (period === null) return <FormattedMessage id="timeline.undated" />
  if (period === BEFORE)
    return <FormattedMessage id="timeline.beforeYear" values={{ year: year(window.slice(0, 4)) }} />
  return period.length === 4 ? year(period) : monthText(period, intl)
}

/** Every event that is shown, in date order by month: what the chart says, in words. */
export const EventList = ({ timeline, under }: Omit<Props, 'form'>) => {
  const window = timeline.corpus.about.window.from
  return (
    <section className="event-list" aria-labelledby="events">
      <h2 id="events" className="sr-only">
        <FormattedMessage id="timeline.events" />
      </h2>
      {grouped(listed(timeline.shown), window).map(({ period, entries, form }) => (
        <div key={period ?? ''} className="event-group">
          <h3>
            <Period period={period} window={window} />
          </h3>
          <ol>
            {entries.map((entry) => (
              <Row key={entry.event.id} entry={entry} timeline={timeline} form={form} under={under} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
