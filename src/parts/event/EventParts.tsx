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
  readonly event: Event
  readonly parts: readonly Event[]
  readonly as: 'panel' | 'page'
  readonly hrefOf: (id: string) => string
}

/** What an event consists of, after what the texts say of the whole. */
export const EventParts = ({ event, parts, as, hrefOf }: Props) => {
  const intl = useIntl()
  const Heading = as === 'page' ? 'h2' : 'h3'
  return (
    <section className="border-t border-rule text-note/note" aria-labelledby={`parts-${event.id}`}>
      <Heading
        id={`parts-${event.id}`}
        className="pt-3 pb-2 font-sans text-body font-semibold in-data-[as=page]:mt-[2px]"
      >
        <FormattedMessage id="event.parts" />
      </Heading>
      <ul className="page:columns-3 page:gap-x-7">
        {byDate(parts, ({ date }) => dateText(date, intl)).map(([said, events]) => (
          <li key={said} className="break-inside-avoid pb-2 page:has-[li:nth-child(7)]:break-inside-auto">
            <span className="also block break-after-avoid">{said}</span>
            <ul>
              {events.map((event) => (
                <li key={event.id} className="break-inside-avoid">
                  <Link to={hrefOf(event.id)} className="inline-block py-[2px]">
                    <Bilingual text={event.title} />
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
