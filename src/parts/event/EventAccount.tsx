import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import { accountOf } from '../../corpus/events/account.ts'
import type { Event } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { useCorpus, useEvidence } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { eventHref } from '../../url/event.ts'
import { timelineHref } from '../../url/timeline.ts'
import { useLang } from '../../url/useLang.ts'
import { CopyLink } from '../cite/CopyLink.tsx'
import { dateText } from '../date/dateText.ts'
import { useAbsolute } from '../page/useAbsolute.ts'
import { EventDating, EventFacts } from './EventFacts.tsx'
import { EventParts } from './EventParts.tsx'
import { EventTellings } from './EventTellings.tsx'

type Props = {
  readonly event: Event
  /** `panel`: under an h2, tellings below each other. `page`: under the h1, tellings in columns. */
  readonly as: 'panel' | 'page'
  /** Where a link to another event leads; its own page if left out. */
  readonly hrefOf?: (id: string) => string
}

const Actions = ({ event, as }: Props) => {
  const words = useWords()
  const lang = useLang()
  const absolute = useAbsolute()
  const own = eventHref(event.id, { lang })
  return (
    <div className="actions">
      <CopyLink address={absolute(own)} title={words(event.title)} />
      {as === 'panel' ? (
        <Link to={own}>
          <FormattedMessage id="event.ownPage" />
        </Link>
      ) : (
        <Link to={timelineHref({ event: event.id, lang })}>
          <FormattedMessage id="event.onTimeline" />
        </Link>
      )}
    </div>
  )
}

/** One event, whole: when and how that is known, who, and what each source says of it in its own words. */
export const EventAccount = ({ event, as, hrefOf }: Props) => {
  const index = useCorpus()
  const passages = useEvidence()
  const lang = useLang()
  const intl = useIntl()
  const account = accountOf(index, passages, event)
  const to = hrefOf ?? ((id: string) => eventHref(id, { lang }))
  const basis = byId(index.codebook.dateBasis, event.basis)
  const Title = as === 'page' ? 'h1' : 'h2'
  return (
    <article data-as={as}>
      <header>
        <p className="text-fine/body text-ink2">
          {dateText(event.date, intl)}
          {basis && (
            <>
              {' · '}
              <Bilingual text={basis.label} />
            </>
          )}
        </p>
        <Title tabIndex={-1} className="mt-[2px]">
          <Bilingual text={event.title} />
        </Title>
      </header>
      <EventFacts event={event} account={account} hrefOf={to} />
      <EventTellings event={event} account={account} as={as} />
      <EventDating event={event} account={account} />
      {account.parts.length > 0 && <EventParts event={event} parts={account.parts} as={as} hrefOf={to} />}
      <Actions event={event} as={as} />
    </article>
  )
}
