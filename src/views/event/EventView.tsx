import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { eventById } from '../../corpus/events/account.ts'
import type { Event } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { LazyEventAccount } from '../../parts/event/LazyEventAccount.tsx'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { NotFound } from '../../parts/page/NotFound.tsx'
import { useTitle } from '../../parts/page/useTitle.ts'
import { useViewAddress } from '../../parts/page/useViewAddress.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { addresses } from '../../url/addresses.ts'

const Known = ({ event }: { readonly event: Event }) => {
  useTitle(useWords()(event.title))
  return <LazyEventAccount event={event} as="page" />
}

export const EventView = () => {
  const { id = '' } = useParams()
  const event = eventById(useCorpus(), id)
  return (
    <>
      <DroppedNotice dropped={useViewAddress(addresses.event).dropped} />
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
