import { useIntl } from 'react-intl'
import { choices, type Facet } from '../../corpus/events/facets.ts'
import { FacetPicker } from '../../ui/FacetPicker.tsx'
import { useNames } from './useNames.ts'
import type { Timeline } from './useTimeline.ts'

/** One list of the filter sentence. */
export const EventFacet = ({ facet, timeline }: { readonly facet: Facet; readonly timeline: Timeline }) => {
  const { corpus, state, wording, go } = timeline
  const intl = useIntl()
  const name = useNames(corpus)
  return (
    <FacetPicker
      name={intl.formatMessage({ id: 'timeline.facet' }, { facet })}
      every={(count) => intl.formatMessage({ id: 'timeline.every' }, { facet, count })}
      choices={choices(corpus, state, wording, facet)}
      nameOf={(id) => name(facet, id)}
      isSorted={facet === 'company' || facet === 'person'}
      chosen={state[facet]}
      onChange={(chosen) => go({ [facet]: chosen })}
    />
  )
}
