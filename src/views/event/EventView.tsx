import { FormattedMessage } from 'react-intl'
import { useLocation, useParams } from 'react-router'
import { eventById } from '../../corpus/account.ts'
import type { Event } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { DroppedNotice } from '../../parts/DroppedNotice.tsx'
import { EventAccount } from '../../parts/EventAccount.tsx'
import { NotFound } from '../../parts/NotFound.tsx'
import { useTitle } from '../../parts/useTitle.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { readEvent } from '../../url/event.ts'

const Known = ({ event }: { readonly event: Event }) => {
  useTitle(useWords()(event.title))
  return <EventAccount event={event} as="page" />
}

export const EventView = () => {
  const { id = '' } = useParams()
  const event = eventById(useCorpus(), id)
  return (
    <>
      <DroppedNotice dropped={readEvent(useLocation().search).dropped} />
      {event === undefined ? (
        <NotFound meant={id}>
          <FormattedMessage id="event.unknown" values={{ id: <strong>{id}</strong> }} />
        </NotFound>
      ) : (
        <Known event={event} />
      )}
    </>
  )
}
