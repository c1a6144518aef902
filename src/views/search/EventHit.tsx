import { useIntl } from 'react-intl'
import type { Words } from '../../corpus/search/answer.ts'
import type { CorpusIndex, Event } from '../../corpus/types.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { eventHref } from '../../url/event.ts'
import { useLang } from '../../url/useLang.ts'
import { Name, Others, Quoted, useOurs } from './parts.tsx'

type Props = { readonly event: Event; readonly words: readonly Words[]; readonly corpus: CorpusIndex }

export const EventHit = ({ event, words, corpus }: Props) => {
  const intl = useIntl()
  const lang = useLang()
  const ours = useOurs(words)
  return (
    <>
      <Name to={eventHref(event.id, { lang })}>
        {event.corrupt && <span className="obelus">†</span>}
        {ours('name')}
      </Name>
      <p className="small">{dateText(event.date, intl)}</p>
      <Others words={words} but={['label']} />
      <Quoted words={words} corpus={corpus} />
    </>
  )
}
