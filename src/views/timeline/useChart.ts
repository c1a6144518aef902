import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { axisOf } from '../../corpus/time/timeline.ts'
import type { Event } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { dateText } from '../../parts/date/dateText.ts'
import type { Form } from './draft.ts'
import type { Words } from './labels.ts'
import { type Chart, chartOf } from './layout.ts'
import { canvasMeasure } from './measure.ts'
import type { Timeline } from './useTimeline.ts'

/** What chart events are called: in the reader's language. */
function useChartWords(): Words {
  const intl = useIntl()
  const words = useWords()
  return {
    label: ({ label }) => words(label),
    date: ({ date }) => dateText(date, intl, 'short'),
    fullDate: ({ date }) => dateText(date, intl, 'long'),
    toggle: (parts, open) => `${open ? '▾' : '▸'} ${partsText(parts, intl)}`,
  }
}

function partsText(parts: readonly Event[], intl: ReturnType<typeof useIntl>): string {
  const types = new Set<string>(parts.map(({ type }) => type))
  const type = types.size === 1 ? [...types].join('') : 'mixed'
  return intl.formatMessage({ id: 'timeline.parts' }, { count: parts.length, type })
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
  const words = useChartWords()
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
