import type { CSSProperties } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Account, Telling } from '../../corpus/events/account.ts'
import type { Event, Evidence } from '../../corpus/types.ts'
import { dateText } from '../date/dateText.ts'
import { Quotation } from '../quotation/Quotation.tsx'
import { colourClass } from '../quotation/Siglum.tsx'
import { SourceLink } from '../quotation/SourceLink.tsx'

const Words = ({ passages }: { readonly passages: readonly Evidence[] }) =>
  passages.map((passage) => <Quotation key={`${passage.start}-${passage.end}`} passage={passage} />)

const Said = ({ telling }: { readonly telling: Telling }) => {
  const intl = useIntl()
  switch (telling.kind) {
    case 'tells':
      return <Words passages={telling.passages} />
    case 'appears':
      return (
        <>
          <p className="text-note/row text-ink2">
            <FormattedMessage id="event.appears" />
          </p>
          <Words passages={telling.passages} />
        </>
      )
    case 'earlier':
      return (
        <p className="text-note/row text-ink2">
          <FormattedMessage id="event.earlier" values={{ date: dateText(telling.document.published.date, intl) }} />
        </p>
      )
    case 'untold':
      return (
        <p className="text-note/row text-ink2">
          <FormattedMessage id="event.untold" />
        </p>
      )
  }
}

// a column for each text that tells it, so far as they stay wide enough to read; React's type knows no custom property
const columnsOf = (count: number): CSSProperties => ({ '--columns': Math.max(1, Math.min(3, count)) }) as CSSProperties

const told = (telling: Telling): boolean => telling.kind === 'tells' || telling.kind === 'appears'

// on a page of its own what is told stands in columns under the source's colour, and what is not in lines between them
const column = 'page:block page:border-t-3 page:border-t-(color:--source) page:pt-2 page:pb-0'
const line = 'page:col-span-full page:[[data-untold]+&]:-mt-6'

/** Each source in corpus order with its own words, or why it has none. */
export const EventTellings = ({ event, account, as }: { event: Event; account: Account; as: 'panel' | 'page' }) => {
  const columns = account.tellings.filter(told).length
  const Heading = as === 'page' ? 'h2' : 'h3'
  return (
    <section aria-labelledby={`tellings-${event.id}`}>
      <Heading
        id={`tellings-${event.id}`}
        className="pt-3 pb-2 font-sans text-body font-semibold in-data-[as=page]:mt-[2px]"
      >
        <FormattedMessage id="event.tellings" values={{ count: columns }} />
      </Heading>
      <ul
        className="page:grid page:grid-cols-[repeat(var(--columns),minmax(0,1fr))] page:gap-x-7 page:gap-y-6 page:pt-2"
        style={columnsOf(columns)}
      >
        {account.tellings.map((telling) => (
          <li
            key={telling.document.id}
            data-untold={told(telling) ? undefined : true}
            className={`grid grid-cols-[36px_minmax(0,1fr)] border-t border-rule ${told(telling) ? `py-3 ${column} head-${colourClass(telling.document.colour)}` : `py-2 ${line}`}`}
          >
            <SourceLink
              to={telling.document}
              className={`min-w-0 justify-self-start ${told(telling) ? 'text-section/[1.75rem]' : 'text-deck/row'}`}
            />
            <div className="page:pt-1">
              <Said telling={telling} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
