import { FormattedMessage, useIntl } from 'react-intl'
import { reach } from '../../corpus/time/bounds.ts'
import { axisOf } from '../../corpus/time/timeline.ts'
import type { Timeline } from './useTimeline.ts'
import { ALL, type Ends, moved, nearer, wider } from './zoom.ts'

export type Step = 'in' | 'out' | 'earlier' | 'later' | 'all'

/** Where each step leads from here; null where there is nowhere to go. */
export function stepsOf({ corpus, state }: Timeline): Readonly<Record<Step, Ends | null>> {
  const axis = axisOf(corpus.about, state)
  const whole = state.from === null && state.to === null
  return {
    in: nearer(axis),
    out: wider(axis, corpus.about, state),
    earlier: moved(axis, reach(corpus), state, -1),
    later: moved(axis, reach(corpus), state, 1),
    all: whole ? null : ALL,
  }
}

const SIGNS: Readonly<Record<Step, string>> = { in: '+', out: '−', earlier: '←', later: '→', all: '0' }
const ORDER: readonly Step[] = ['in', 'out', 'earlier', 'later', 'all']

/** Zoom and range by button. A button that leads nowhere stays where it is, so that focus does too. */
export const RangeControls = ({ timeline }: { readonly timeline: Timeline }) => {
  const intl = useIntl()
  const steps = stepsOf(timeline)
  return (
    <fieldset className="range-controls">
      <legend className="sr-only">
        <FormattedMessage id="timeline.range" />
      </legend>
      {ORDER.map((step) => {
        const to = steps[step]
        return (
          <button
            key={step}
            type="button"
            className="text-button"
            aria-disabled={to === null}
            aria-keyshortcuts={SIGNS[step] === '−' ? '-' : SIGNS[step]}
            onClick={() => to !== null && timeline.go(to)}
          >
            {intl.formatMessage({ id: 'timeline.step' }, { step })}
          </button>
        )
      })}
      <span className="range-hint">
        <FormattedMessage id="timeline.range.hint" />
      </span>
    </fieldset>
  )
}
