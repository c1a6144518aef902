/** How long the chart's layout takes as a corpus grows. `npm run bench` prints the figures; nothing here can fail. */
import { bench, describe } from 'vitest'
import { NO_FILTER } from '../../corpus/events/filter.ts'
import { aCorpus, aDay, anEvent } from '../../corpus/testing/invented.fixture.ts'
import { axisOf } from '../../corpus/time/timeline.ts'
import { chartOf } from './layout.ts'

describe.each([100, 1_000, 10_000])('%i events', (count) => {
  const events = Array.from({ length: count }, (_, i) =>
    anEvent(`event-${i}`, { date: aDay(`2021-0${(i % 9) + 1}-${10 + (i % 18)}`) }),
  )
  const corpus = aCorpus(events)
  bench('place every glyph and label', () => {
    chartOf({
      events: corpus.events,
      lanes: corpus.about.lanes,
      documents: corpus.documents,
      axis: axisOf(corpus.about, NO_FILTER),
      width: 780,
      form: 'full',
      open: new Set(),
      gutters: { before: 40, after: 40 },
      measure: (text) => text.length * 7,
      words: {
        label: ({ label }) => label.en,
        date: ({ date }) => date.edtf,
        fullDate: ({ date }) => date.edtf,
        toggle: (parts) => `${parts.length} parts`,
      },
    })
  })
})
