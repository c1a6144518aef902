import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { Event } from '../../corpus/types.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { dateText } from '../date/dateText.ts'

/** Each date once, over all that fell on it; in the order of the parts. */
function byDate(parts: readonly Event[], say: (event: Event) => string): readonly (readonly [string, Event[]])[] {
  const days = new Map<string, Event[]>()
  for (const part of parts) {
    const said = say(part)
    const day = days.get(said)
    if (day) day.push(part)
    else days.set(said, [part])
  }
  return [...days]
}

type Props = {
  readonly of: Event
  readonly parts: readonly Event[]
  readonly as: 'panel' | 'page'
  readonly hrefOf: (id: string) => string
}

/** What an event consists of, after what the texts say of the whole. */
export const EventParts = ({ of, parts, as, hrefOf }: Props) => {
  const intl = useIntl()
  const Heading = as === 'page' ? 'h2' : 'h3'
  return (
    <section className="event-of-parts" aria-labelledby={`parts-${of.id}`}>
      <Heading id={`parts-${of.id}`}>
        <FormattedMessage id="event.parts" />
      </Heading>
      <ul className="part-days">
        {byDate(parts, ({ date }) => dateText(date, intl)).map(([said, events]) => (
          <li key={said}>
            <span className="also">{said}</span>
            <ul>
              {events.map((event) => (
                <li key={event.id}>
                  <Link to={hrefOf(event.id)}>
                    <Bilingual of={event.title} />
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
