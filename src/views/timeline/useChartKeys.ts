import { type KeyboardEvent, useEffect } from 'react'
import { useIntl } from 'react-intl'
import { listKey } from '../../parts/keys/store.ts'
import { useKeys } from '../../parts/keys/useKey.ts'
import { type Step, stepsOf } from './RangeControls.tsx'
import type { Timeline } from './useTimeline.ts'

const KEYS: Readonly<Record<string, Step>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '−': 'out',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  '0': 'all',
}

/** Keys that work while the focus is in the chart; they are listed with the others. */
export function useChartKeys(timeline: Timeline) {
  const intl = useIntl()
  const { on } = useKeys()
  const does = intl.formatMessage({ id: 'timeline.keys.chart' })
  useEffect(() => listKey({ key: '+ − ← → 0', does }), [does])
  return (event: KeyboardEvent) => {
    const step = KEYS[event.key]
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing
    if (!on || step === undefined || modified) return
    const to = stepsOf(timeline)[step]
    event.preventDefault()
    if (to !== null) timeline.go(to)
  }
}
