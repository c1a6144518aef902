import type { CSSProperties } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { CompanyPage } from '../../corpus/companies/page.ts'
import { addMonths, type Days, isoOf } from '../../corpus/time/dates.ts'
import { type Spot, spotOf } from '../../corpus/time/spotOnAxis.ts'
import { axisOf } from '../../corpus/time/timeline.ts'
import type { Event } from '../../corpus/types.ts'
import { DateGlyph } from '../../parts/date/DateGlyph.tsx'
import { dateText } from '../../parts/date/dateText.ts'
import { Sigla } from '../../parts/quotation/Siglum.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { eventHref } from '../../url/event.ts'
import { useLang } from '../../url/useLang.ts'
import { Section } from './Section.tsx'
import './strip.css'

const most = 6

/** First days of the months at which the axis is ruled: as often as at most six ticks allow. */
function ticksOf({ first, last }: Days): readonly number[] {
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => addMonths(first, months * most) > last) ?? 240
  const ticks: number[] = []
  for (let day = addMonths(first, 0); day <= last; day = addMonths(day, every)) if (day >= first) ticks.push(day)
  return ticks
}

/** A January says its year; the first tick says it too. */
function fieldsOf(day: string, at: number): Intl.DateTimeFormatOptions {
  if (day.slice(5, 7) === '01') return { year: 'numeric' }
  return { month: 'short', ...(at === 0 ? { year: 'numeric' as const } : {}) }
}

const shareOf = (day: number, { first, last }: Days): string => `${((day - first) / (last + 1 - first)) * 100}%`

const Axis = ({ axis }: { readonly axis: Days }) => {
  const intl = useIntl()
  return (
    <div className="strip-axis" aria-hidden="true">
      <span className="strip-before">
        <FormattedMessage id="company.strip.gutter" values={{ side: 'before' }} />
      </span>
      <span className="strip-ticks">
        {ticksOf(axis).map((day, at) => (
          <span key={day} className="strip-tick" style={{ left: shareOf(day, axis) }}>
            {intl.formatDate(isoOf(day), { timeZone: 'UTC', ...fieldsOf(isoOf(day), at) })}
          </span>
        ))}
      </span>
      <span className="strip-after">
        <FormattedMessage id="company.strip.gutter" values={{ side: 'after' }} />
      </span>
    </div>
  )
}

const Glyph = ({ event, spot }: { readonly event: Event; readonly spot: Spot }) => {
  const glyph = <DateGlyph precision={event.date.precision} />
  if (spot.kind !== 'within')
    return <span className={`strip-${spot.kind === 'before' ? 'before' : 'after'}`}>{glyph}</span>
  // React's type knows no custom property
  const at = { '--share': spot.share } as CSSProperties
  return (
    <span className="strip-track">
      <span className={`strip-glyph strip-${spot.edge}`} style={at}>
        {glyph}
      </span>
    </span>
  )
}

const Row = ({ event, axis }: { readonly event: Event; readonly axis: Days }) => {
  const [index, intl, lang] = [useCorpus(), useIntl(), useLang()]
  const tellers = index.documents.filter(({ id }) => event.documents.includes(id))
  return (
    <li className="strip-row">
      <span className="strip-chart">
        <Glyph event={event} spot={spotOf(event.date, axis)} />
      </span>
      <span className="strip-date">{dateText(event.date, intl, 'column')}</span>
      <span className="strip-title">
        {event.corrupt && (
          <span className="obelus" role="img" aria-label={intl.formatMessage({ id: 'timeline.corrupt' })}>
            †{' '}
          </span>
        )}
        <Link to={eventHref(event.id, { lang })}>
          <Bilingual of={event.title} />
        </Link>
      </span>
      <Sigla of={tellers} className="strip-sigla" />
    </li>
  )
}

/** The events in which the company acts, one a line, each glyph at its date: picture and list in one. */
export const Strip = ({ page }: { readonly page: CompanyPage }) => {
  const [intl, { about }] = [useIntl(), useCorpus()]
  const axis = axisOf(about, { from: null, to: null })
  const span = dateText({ edtf: '', start: isoOf(axis.first), end: isoOf(axis.last), precision: 'range' }, intl)
  return (
    <Section
      id="strip"
      title={<FormattedMessage id="company.strip" values={{ count: page.acted.length, span }} />}
      {...(page.acted.length === 0 ? {} : { note: <FormattedMessage id="company.strip.note" /> })}
    >
      {page.acted.length > 0 && (
        <div className="strip-of-events">
          <Axis axis={axis} />
          <ol>
            {page.acted.map((event) => (
              <Row key={event.id} event={event} axis={axis} />
            ))}
          </ol>
        </div>
      )}
    </Section>
  )
}
