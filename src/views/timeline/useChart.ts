import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { axisOf } from '../../corpus/time/timeline.ts'
import type { Codebook, Event } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { dateText } from '../../parts/date/dateText.ts'
import type { Form } from './draft.ts'
import type { Words } from './labels.ts'
import { type Chart, chartOf } from './layout.ts'
import { canvasMeasure } from './measure.ts'
import type { Timeline } from './useTimeline.ts'

/** What chart events are called: in the reader's language. */
function useChartWords({ eventType }: Codebook): Words {
  const intl = useIntl()
  const words = useWords()
  // parts of one type are counted by its name, if the codebook says how
  const partsText = (parts: readonly Event[]): string => {
    const counted = eventType.find(({ id }) => parts.every(({ type }) => type === id))?.counted
    if (!counted) return intl.formatMessage({ id: 'timeline.parts' }, { count: parts.length })
    const form = intl.formatPlural(parts.length) === 'one' ? counted.one : counted.other
    return words(form).replace('#', intl.formatNumber(parts.length))
  }
  return {
    label: ({ label }) => words(label),
    date: ({ date }) => dateText(date, intl, 'short'),
    fullDate: ({ date }) => dateText(date, intl, 'long'),
    toggle: (parts, open) => `${open ? '▾' : '▸'} ${partsText(parts)}`,
  }
}

const PAD = 14
/** From this width on there is room for labels. */
const FULL = 600

export function formFor(width: number): Form {
  return width < FULL ? 'strip' : 'full'
}

/** The chart's places: made anew only when what is shown, its width or the language changes. */
export function useChart(timeline: Timeline, width: number, headings: { before: string; after: string }): Chart {
  const { corpus, shown, state } = timeline
  const { locale } = useIntl()
  const words = useChartWords(corpus.codebook)
  // biome-ignore lint/correctness/useExhaustiveDependencies: fonts change with the language
  const measure = useMemo(canvasMeasure, [locale])
  const { before, after } = headings
  const opened = state.open.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `words` follows `locale`, `state.open` is in `opened`
  return useMemo(
    () =>
      chartOf({
        events: shown,
        lanes: corpus.about.lanes,
        documents: corpus.documents,
        axis: axisOf(corpus.about, { from: state.from, to: state.to }),
        width,
        form: formFor(width),
        open: new Set(state.open),
        gutters: { before: measure(before, 'note') + PAD, after: measure(after, 'note') + PAD },
        words,
        measure,
      }),
    [corpus, shown, state.from, state.to, opened, width, locale, before, after],
  )
}
