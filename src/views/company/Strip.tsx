import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { CompanyPage } from '../../corpus/companies/page.ts'
import { type Days, isoOf } from '../../corpus/time/dates.ts'
import { type Spot, spotOf } from '../../corpus/time/spotOnAxis.ts'
import { axisOf } from '../../corpus/time/timeline.ts'
import type { Event } from '../../corpus/types.ts'
import { DateGlyph } from '../../parts/date/DateGlyph.tsx'
import { at, DateTicks } from '../../parts/date/DateStrip.tsx'
import { dateText } from '../../parts/date/dateText.ts'
import { Sigla } from '../../parts/quotation/Siglum.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { eventHref } from '../../url/event.ts'
import { useLang } from '../../url/useLang.ts'
import { Section } from './Section.tsx'

const Axis = ({ axis }: { readonly axis: Days }) => (
  <div className="strip-axis" aria-hidden="true">
    <span className="strip-before">
      <FormattedMessage id="company.strip.gutter" values={{ side: 'before' }} />
    </span>
    <span className="strip-ticks">
      <DateTicks axis={axis} className="strip-tick" isShort />
    </span>
    <span className="strip-after">
      <FormattedMessage id="company.strip.gutter" values={{ side: 'after' }} />
    </span>
  </div>
)

const Glyph = ({ event, spot }: { readonly event: Event; readonly spot: Spot }) => {
  const glyph = <DateGlyph precision={event.date.precision} />
  if (spot.kind !== 'within')
    return <span className={`strip-${spot.kind === 'before' ? 'before' : 'after'}`}>{glyph}</span>
  return (
    <span className="strip-track">
      <span className={`strip-glyph strip-${spot.edge}`} style={at(spot.share)}>
        {glyph}
      </span>
    </span>
  )
}

const Row = ({ event, axis }: { readonly event: Event; readonly axis: Days }) => {
  const index = useCorpus()
  const intl = useIntl()
  const lang = useLang()
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
          <Bilingual text={event.title} />
        </Link>
      </span>
      <Sigla documents={tellers} className="strip-sigla" />
    </li>
  )
}

/** The events in which the company acts, one a line, each glyph at its date: picture and list in one. */
export const Strip = ({ page }: { readonly page: CompanyPage }) => {
  const intl = useIntl()
  const { about } = useCorpus()
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
