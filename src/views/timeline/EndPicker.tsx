import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import { type End, endChoices } from '../../corpus/time/bounds.ts'
import { dayOf } from '../../corpus/time/dates.ts'
import { monthText } from '../../parts/date/dateText.ts'
import { Popover } from '../../ui/Popover.tsx'
import { readBound } from '../../url/period.ts'
import type { Timeline } from './useTimeline.ts'

const close = (element: Element): void => {
  const popover = element.closest('[popover]')
  if (popover instanceof HTMLElement) popover.hidePopover()
}

/** One end of the range: a month to choose, the window's own if none is chosen. */
export const EndPicker = ({ end, timeline }: { readonly end: End; readonly timeline: Timeline }) => {
  const intl = useIntl()
  const { corpus, state, wording, href, go } = timeline
  const chosen = state[end]
  const shown = chosen ?? corpus.about.window[end]
  const say = (period: string) =>
    period.length === 7
      ? monthText(period, intl)
      : intl.formatDate(dayOf(period) * 86_400_000, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const name = intl.formatMessage({ id: 'timeline.end' }, { end })
  return (
    <span className="picker">
      <Popover
        trigger={say(shown)}
        name={intl.formatMessage({ id: 'app.picker.open' }, { name, visible: say(shown) })}
        label={name}
      >
        <ul className="choices" aria-label={name}>
          {endChoices(corpus, state, wording, end).map(({ id, count }) => (
            <li key={id}>
              <Link
                to={href({ [end]: readBound(id) })}
                className="end-choice"
                aria-current={id === chosen ? 'true' : undefined}
                onClick={(event) => close(event.currentTarget)}
              >
                <span>{say(id)}</span> <span className="choice-count">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Popover>
      {chosen !== null && (
        <button
          type="button"
          className="chosen"
          onClick={() => go({ [end]: null })}
          aria-label={intl.formatMessage({ id: 'app.picker.remove' }, { choice: `${name} ${say(chosen)}` })}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </span>
  )
}
