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
          <p className="untold">
            <FormattedMessage id="event.appears" />
          </p>
          <Words passages={telling.passages} />
        </>
      )
    case 'earlier':
      return (
        <p className="untold">
          <FormattedMessage id="event.earlier" values={{ date: dateText(telling.document.published.date, intl) }} />
        </p>
      )
    case 'untold':
      return (
        <p className="untold">
          <FormattedMessage id="event.untold" />
        </p>
      )
  }
}

// a column for each text that tells it, so far as they stay wide enough to read; React's type knows no custom property
const columnsOf = (count: number): CSSProperties => ({ '--columns': Math.max(1, Math.min(3, count)) }) as CSSProperties

const told = (telling: Telling): boolean => telling.kind === 'tells' || telling.kind === 'appears'

/** Each source in corpus order with its own words, or why it has none. */
export const EventTellings = ({ event, account, as }: { event: Event; account: Account; as: 'panel' | 'page' }) => {
  const columns = account.tellings.filter(told).length
  const Heading = as === 'page' ? 'h2' : 'h3'
  return (
    <section className={`tellings tellings-${as}`} aria-labelledby={`tellings-${event.id}`}>
      <Heading id={`tellings-${event.id}`}>
        <FormattedMessage id="event.tellings" values={{ count: columns }} />
      </Heading>
      <ul style={columnsOf(columns)}>
        {account.tellings.map((telling) => (
          <li
            key={telling.document.id}
            className={told(telling) ? `telling head-${colourClass(telling.document.colour)}` : 'telling telling-none'}
          >
            <SourceLink to={telling.document} className="telling-siglum" />
            <div className="telling-words">
              <Said telling={telling} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
