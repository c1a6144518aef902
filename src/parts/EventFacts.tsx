import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { type Account, documentById } from '../corpus/account.ts'
import type { CorpusIndex, Entity, Event, Evidence } from '../corpus/types.ts'
import { useWords } from '../messages/language.ts'
import { useCorpus } from '../queries/corpus.ts'
import { Bilingual } from '../ui/Mixed.tsx'
import { dateText } from './dateText.ts'
import { Outsides } from './Outsides.tsx'
import { Quotation } from './Quotation.tsx'
import { SourceLink } from './SourceLink.tsx'

const Fact = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const DatingWords = ({ passage, index }: { readonly passage: Evidence; readonly index: CorpusIndex }) => {
  const source = documentById(index, passage.document)
  return (
    <span className="dating">
      <Quotation passage={passage} form="inline" /> {source && <SourceLink to={source} />}
    </span>
  )
}

/** When it was, how that is known, and the words it is known by. */
const When = ({ event, account }: { readonly event: Event; readonly account: Account }) => {
  const index = useCorpus()
  const basis = index.codebook.dateBasis.find((term) => term.id === event.basis)
  return (
    <Fact name={<FormattedMessage id="event.date" />}>
      {basis && <Bilingual of={basis.label} />}
      {account.dating.map((passage) => (
        <DatingWords key={`${passage.document}:${passage.start}`} passage={passage} index={index} />
      ))}
      {event.dateNote && (
        <span className="fact-note">
          <Bilingual of={event.dateNote} />
        </span>
      )}
    </Fact>
  )
}

/** A name in the interface's language, and in the other where that differs. */
const Name = ({ of }: { readonly of: Entity }) => {
  const words = useWords()
  const [own, also] = words(of.name) === of.name.en ? [of.name.en, of.name.zh] : [of.name.zh, of.name.en]
  const lang = own === of.name.en ? 'zh-Hans' : 'en'
  return (
    <li>
      {own}
      {own !== also && (
        <>
          {' '}
          <span className="also" lang={lang}>
            {also}
          </span>
        </>
      )}
    </li>
  )
}

type Props = { readonly event: Event; readonly account: Account; readonly hrefOf: (id: string) => string }

const Others = ({ events, hrefOf }: { readonly events: readonly Event[]; readonly hrefOf: Props['hrefOf'] }) => {
  const intl = useIntl()
  return (
    <ul className={events.length > 6 ? 'many' : undefined}>
      {events.map((event) => (
        <li key={event.id}>
          <Link to={hrefOf(event.id)} preventScrollReset>
            <Bilingual of={event.title} />
          </Link>{' '}
          <span className="also">{dateText(event.date, intl)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What is known of an event beside its tellings: date, actors, what it is part of, what is doubtful. */
export const EventFacts = ({ event, account, hrefOf }: Props) => {
  const index = useCorpus()
  const type = index.codebook.eventType.find((term) => term.id === event.type)
  const actors = event.actors.flatMap((id) => index.entities.filter((entity) => entity.id === id))
  return (
    <>
      <dl className="facts">
        <When event={event} account={account} />
        {type && (
          <Fact name={<FormattedMessage id="event.type" />}>
            <Bilingual of={type.label} />
          </Fact>
        )}
        {actors.length > 0 && (
          <Fact name={<FormattedMessage id="event.who" />}>
            <ul>
              {actors.map((actor) => (
                <Name key={actor.id} of={actor} />
              ))}
            </ul>
          </Fact>
        )}
        {account.parent && (
          <Fact name={<FormattedMessage id="event.partOf" />}>
            <Others events={[account.parent]} hrefOf={hrefOf} />
          </Fact>
        )}
        {account.parts.length > 0 && (
          <Fact name={<FormattedMessage id="event.parts" />}>
            <Others events={account.parts} hrefOf={hrefOf} />
          </Fact>
        )}
        {event.outside.length > 0 && (
          <Fact name={<FormattedMessage id="event.outside" />}>
            <Outsides of={event.outside} />
          </Fact>
        )}
      </dl>
      {event.doubt && (
        <p className="apparatus">
          †{' '}
          <strong>
            <FormattedMessage id="event.doubt" />
          </strong>
          <Bilingual of={event.doubt} />
        </p>
      )}
      {event.corrupt && (
        <p className="apparatus">
          †{' '}
          <strong>
            <FormattedMessage id="event.corrupt" />
          </strong>
          <Bilingual of={event.corrupt} />
        </p>
      )}
    </>
  )
}
