import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { NO_FILTER } from '../../corpus/events/filter.ts'
import { type Droppable, waysOut } from '../../corpus/events/waysOut.ts'
import type { TimelineState } from '../../url/timeline.ts'
import type { Timeline } from './useTimeline.ts'

const MOST = 3

/** What the address says once a filter is dropped. */
function without(drop: Droppable): Partial<TimelineState> {
  switch (drop) {
    case 'range':
      return { from: null, to: null }
    case 'words':
      return { words: '' }
    case 'company':
    case 'person':
    case 'type':
    case 'source':
    case 'language':
      return { [drop]: [] }
  }
}

/** Nothing matches: which filter to drop, and what that gives. */
export const Empty = ({ timeline }: { readonly timeline: Timeline }) => {
  const { corpus, state, wording, href } = timeline
  const ways = waysOut(corpus, state, wording).slice(0, MOST)
  return (
    <div className="empty">
      <p className="empty-title">
        <FormattedMessage id="timeline.empty" />
      </p>
      <ul className="link-list">
        {ways.map(({ drop, count }) => (
          <li key={drop}>
            <Link to={href(without(drop))}>
              <FormattedMessage id="timeline.empty.drop" values={{ drop, count }} />
            </Link>
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <Link to={href({ ...NO_FILTER, from: null, to: null })}>
              <FormattedMessage id="timeline.empty.all" values={{ count: corpus.events.length }} />
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}
