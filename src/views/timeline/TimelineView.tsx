import './index.css'
import { useIntl } from 'react-intl'
import { eventById } from '../../corpus/events/account.ts'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { useTitle } from '../../parts/page/useTitle.ts'
import { useGiveBackFocus } from '../../ui/useGiveBackFocus.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { Chart } from './Chart.tsx'
import { CountSentence } from './CountSentence.tsx'
import { DownloadEvents } from './DownloadEvents.tsx'
import { Empty } from './Empty.tsx'
import { EventList } from './EventList.tsx'
import { FilterSentence } from './FilterSentence.tsx'
import { Finding } from './Finding.tsx'
import { MostTold } from './MostTold.tsx'
import { Panel } from './Panel.tsx'
import { useListKeys } from './useListKeys.ts'
import { useTimeline } from './useTimeline.ts'

export const TimelineView = () => {
  useTitle(useIntl().formatMessage({ id: 'app.timeline' }))
  useListKeys()
  const timeline = useTimeline()
  const { corpus, state, go } = timeline
  const close = useGiveBackFocus(state.event, () => go({ event: null }))
  const event = state.event === null ? undefined : eventById(corpus, state.event)
  const beside = useMedia('(min-width: 1024px)')
  const panel = event && <Panel key={event.id} event={event} timeline={timeline} beside={beside} close={close} />
  return (
    <>
      <DroppedNotice dropped={timeline.dropped} />
      <header className="timeline-head">
        <Finding corpus={timeline.corpus} />
        <CountSentence />
      </header>
      <FilterSentence timeline={timeline} />
      <div className="timeline">
        <div className="timeline-main">
          <Chart timeline={timeline} />
          {timeline.shown.length === 0 && <Empty timeline={timeline} />}
          <EventList timeline={timeline} under={beside ? null : panel} />
          <DownloadEvents timeline={timeline} />
        </div>
        {beside && (panel ?? <MostTold timeline={timeline} />)}
      </div>
    </>
  )
}
