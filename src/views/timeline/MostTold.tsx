import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { mostTelling } from '../../corpus/time/timeline.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { Sigla } from '../../parts/quotation/Siglum.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import type { Timeline } from './useTimeline.ts'

const MOST = 5

/** While nothing is open: where to begin. What several texts tell can be compared; what one tells cannot. */
export const MostTold = ({ timeline }: { readonly timeline: Timeline }) => {
  const intl = useIntl()
  const { corpus, shown, href } = timeline
  const events = mostTelling(shown)
    .filter(({ documents }) => documents.length > 1)
    .slice(0, MOST)
  if (events.length === 0) return null
  return (
    <aside className="most-told" aria-labelledby="most-told">
      <h2 id="most-told">
        <FormattedMessage id="timeline.mostTold" />
      </h2>
      <p className="small">
        <FormattedMessage id="timeline.mostTold.invite" />
      </p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <Link to={href({ event: event.id })} data-open={event.id} className="event-title">
              <Bilingual text={event.title} />
            </Link>
            <span className="most-told-when">{dateText(event.date, intl)}</span>
            <Sigla documents={corpus.documents.filter(({ id }) => event.documents.includes(id))} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
