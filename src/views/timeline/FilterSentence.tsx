import { FormattedMessage, useIntl } from 'react-intl'
import { EndPicker } from './EndPicker.tsx'
import { EventFacet } from './EventFacet.tsx'
import type { Timeline } from './useTimeline.ts'
import { WordsField } from './WordsField.tsx'

/** What is shown, as a sentence; each underlined word can be another. */
export const FilterSentence = ({ timeline }: { readonly timeline: Timeline }) => {
  const intl = useIntl()
  const { corpus, shown, quotations, state } = timeline
  const searching = state.words.trim() !== ''
  return (
    <search className="filters" aria-label={intl.formatMessage({ id: 'timeline.filters' })}>
      <FormattedMessage
        id="timeline.sentence"
        values={{
          what: (said) => <span className="filters-part">{said}</span>,
          when: (said) => <span className="filters-part">{said}</span>,
          company: <EventFacet key="company" facet="company" timeline={timeline} />,
          person: <EventFacet key="person" facet="person" timeline={timeline} />,
          type: <EventFacet key="type" facet="type" timeline={timeline} />,
          source: <EventFacet key="source" facet="source" timeline={timeline} />,
          language: <EventFacet key="language" facet="language" timeline={timeline} />,
          from: <EndPicker key="from" end="from" timeline={timeline} />,
          to: <EndPicker key="to" end="to" timeline={timeline} />,
          words: <WordsField key="words" timeline={timeline} />,
        }}
      />{' '}
      <span role="status" className="filter-count">
        <FormattedMessage id="timeline.status" values={{ shown: shown.length, total: corpus.events.length }} />
        {searching && quotations !== 'here' && (
          <span className="filter-note">
            {' '}
            <FormattedMessage id="timeline.quotations" values={{ state: quotations }} />
          </span>
        )}
      </span>
    </search>
  )
}
