import { useIntl } from 'react-intl'
import { isoOf } from '../../corpus/time/dates.ts'
import { dateText } from '../../parts/date/dateText.ts'
import type { Chart } from './layout.ts'
import type { Timeline } from './useTimeline.ts'

/** What the chart shows, in a sentence. */
export function useChartTitle({ corpus, shown }: Timeline, chart: Chart): string {
  const intl = useIntl()
  const { first, last } = chart.frame.scale.axis
  const span = { edtf: '', start: isoOf(first), end: isoOf(last), precision: 'range' } as const
  return intl.formatMessage(
    { id: 'timeline.chart' },
    { count: shown.length, lanes: corpus.about.lanes.length, span: dateText(span, intl) },
  )
}
