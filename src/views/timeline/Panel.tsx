import { Suspense, useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Event } from '../../corpus/types.ts'
import { LazyEventAccount } from '../../parts/event/LazyEventAccount.tsx'
import type { Timeline } from './useTimeline.ts'

type Props = {
  readonly event: Event
  readonly timeline: Timeline
  readonly beside: boolean
  readonly close: () => void
}

/** The open event: beside the timeline, or under its row. */
export const Panel = ({ event, timeline, beside, close }: Props) => {
  const intl = useIntl()
  const panel = useRef<HTMLElement>(null)
  const follows = useRef(beside)
  useEffect(() => {
    // an address that opens with an event leaves the focus where the page begins
    if (document.activeElement !== document.body) panel.current?.focus({ preventScroll: follows.current })
  }, [])
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={beside ? 'event-panel event-panel-beside' : 'event-panel event-panel-under'}
      aria-label={intl.formatMessage({ id: 'timeline.panel' })}
    >
      <button type="button" className="panel-close" onClick={close} aria-keyshortcuts="Escape">
        <span aria-hidden="true">×</span>
        <span className="sr-only">
          <FormattedMessage id="timeline.close" />
        </span>
      </button>
      <Suspense
        fallback={
          <p className="animate-late py-3 text-ink2">
            <FormattedMessage id="app.loading" />
          </p>
        }
      >
        <LazyEventAccount event={event} as="panel" hrefOf={(id) => timeline.href({ event: id })} />
      </Suspense>
    </aside>
  )
}
