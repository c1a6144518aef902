import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { type Entry, listed } from '../../corpus/timeline.ts'
import { DateGlyph } from '../../parts/DateGlyph.tsx'
import { dateText, monthText } from '../../parts/dateText.ts'
import { Sigla } from '../../parts/Siglum.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import type { Timeline } from './useTimeline.ts'

type Props = {
  readonly timeline: Timeline
  /** What stands under the row of the open event, where it does not stand beside the chart. */
  readonly under: ReactNode
}

const Row = ({ entry, timeline, under }: Props & { readonly entry: Entry }) => {
  const intl = useIntl()
  const { event, parts } = entry
  const open = timeline.state.event === event.id
  const tellers = timeline.corpus.documents.filter(({ id }) => event.documents.includes(id))
  return (
    <li>
      <div className={open ? 'event-row event-row-open' : 'event-row'}>
        <DateGlyph precision={event.date.precision} />
        <span className="event-date">{dateText(event.date, intl, 'short')}</span>
        <Link
          to={timeline.href({ event: event.id })}
          preventScrollReset
          className="event-title"
          data-event={event.id}
          data-row=""
          aria-current={open ? 'true' : undefined}
        >
          {event.corrupt && (
            <span role="img" aria-label={intl.formatMessage({ id: 'timeline.corrupt' })}>
              †
            </span>
          )}
          <Bilingual of={event.title} />
        </Link>
        <Sigla of={tellers} className="event-sigla" />
      </div>
      {open && under}
      {parts.length > 0 && (
        <ol className="event-parts">
          {parts.map((part) => (
            <Row key={part.event.id} entry={part} timeline={timeline} under={under} />
          ))}
        </ol>
      )}
    </li>
  )
}

const Period = ({ period }: { readonly period: string | null }) => {
  const intl = useIntl()
  if (period === null) return <FormattedMessage id="timeline.undated" />
  return period.length === 4
    ? intl.formatDate(`${period}-01-01T00:00:00Z`, { year: 'numeric', timeZone: 'UTC' })
    : monthText(period, intl)
}

/** Every event that is shown, in date order by month: what the chart says, in words. */
export const EventList = ({ timeline, under }: Props) => (
  <section className="event-list" aria-labelledby="events">
    <h2 id="events" className="sr-only">
      <FormattedMessage id="timeline.events" />
    </h2>
    {listed(timeline.shown).map(({ period, entries }) => (
      <div key={period ?? ''} className="event-group">
        <h3>
          <Period period={period} />
        </h3>
        <ol>
          {entries.map((entry) => (
            <Row key={entry.event.id} entry={entry} timeline={timeline} under={under} />
          ))}
        </ol>
      </div>
    ))}
  </section>
)
