import { useIntl } from 'react-intl'
import { choices, type Facet } from '../../corpus/events/facets.ts'
import { Picker } from '../../ui/Picker.tsx'
import { useNames } from './useNames.ts'
import type { Timeline } from './useTimeline.ts'

/** Lists that have no order of their own are sorted as the reader's language sorts. */
const sorted = (facet: Facet): boolean => facet === 'company' || facet === 'person'

/** One list of the filter sentence. */
export const FacetPicker = ({ facet, timeline }: { readonly facet: Facet; readonly timeline: Timeline }) => {
  const intl = useIntl()
  const { corpus, state, wording, go } = timeline
  const name = useNames(corpus)
  const labelled = choices(corpus, state, wording, facet).map(({ id, count }) => ({
    id,
    count,
    label: name(facet, id),
  }))
  const collator = new Intl.Collator(intl.locale)
  const ordered = sorted(facet) ? labelled.sort((a, b) => collator.compare(a.label, b.label)) : labelled
  return (
    <Picker
      name={intl.formatMessage({ id: 'timeline.facet' }, { facet })}
      every={intl.formatMessage({ id: 'timeline.every' }, { facet, count: ordered.length })}
      choices={ordered}
      chosen={state[facet]}
      onChange={(chosen) => go({ [facet]: chosen })}
    />
  )
}
