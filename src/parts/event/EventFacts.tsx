import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import { type Account, documentById } from '../../corpus/events/account.ts'
import type { CorpusIndex, Entity, Event, Evidence } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { dateText } from '../date/dateText.ts'
import { Quotation } from '../quotation/Quotation.tsx'
import { SourceLink } from '../quotation/SourceLink.tsx'
import { Doubts } from './Doubts.tsx'
import { Outsides } from './Outsides.tsx'

const Fact = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div className="grid grid-cols-[74px_minmax(0,1fr)] gap-3 py-[2px] page:break-inside-avoid">
    <dt className="text-ink3">{name}</dt>
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

/** The words by which the date is known, each with its source: after the tellings, as an apparatus. */
export const EventDating = ({ event, account }: { readonly event: Event; readonly account: Account }) => {
  const index = useCorpus()
  if (account.dating.length === 0 && event.dateNote === undefined) return null
  return (
    <dl className="mb-3 max-w-deck border-t border-rule pt-3 text-note/note page:max-w-page page:border-t-0">
      <Fact name={<FormattedMessage id="event.date" />}>
        {account.dating.map((passage) => (
          <DatingWords key={`${passage.document}:${passage.start}`} passage={passage} index={index} />
        ))}
        {event.dateNote && (
          <span className="block text-ink3">
            <Bilingual text={event.dateNote} />
          </span>
        )}
      </Fact>
    </dl>
  )
}

/** A name in the interface's language, and in the other where that differs. */
const Name = ({ entity }: { readonly entity: Entity }) => {
  const words = useWords()
  const [own, also] =
    words(entity.name) === entity.name.en ? [entity.name.en, entity.name.zh] : [entity.name.zh, entity.name.en]
  const lang = own === entity.name.en ? 'zh-Hans' : 'en'
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

/** What is known of an event beside its tellings: actors, what it is part of, what is doubtful. */
export const EventFacts = ({ event, account, hrefOf }: Props) => {
  const index = useCorpus()
  const intl = useIntl()
  const type = byId(index.codebook.eventType, event.type)
  const actors = event.actors.flatMap((id) => index.entities.filter((entity) => entity.id === id))
  return (
    <>
      <dl className="my-4 max-w-deck text-note/note page:max-w-none page:columns-2 page:gap-x-7">
        {type && (
          <Fact name={<FormattedMessage id="event.type" />}>
            <Bilingual text={type.label} />
          </Fact>
        )}
        {actors.length > 0 && (
          <Fact name={<FormattedMessage id="event.who" />}>
            <ul>
              {actors.map((actor) => (
                <Name key={actor.id} entity={actor} />
              ))}
            </ul>
          </Fact>
        )}
        {account.parent && (
          <Fact name={<FormattedMessage id="event.partOf" />}>
            <Link to={hrefOf(account.parent.id)}>
              <Bilingual text={account.parent.title} />
            </Link>{' '}
            <span className="also">{dateText(account.parent.date, intl)}</span>
          </Fact>
        )}
        {event.outside.length > 0 && (
          <Fact name={<FormattedMessage id="event.outside" />}>
            <div className="text-ink3">
              <Outsides outsides={event.outside} />
            </div>
          </Fact>
        )}
      </dl>
      <Doubts unsure={event} />
    </>
  )
}
