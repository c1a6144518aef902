import { FormattedMessage, useIntl } from 'react-intl'
import type { PledgeFacet } from '../../corpus/pledges/filter.ts'
import { Picker } from '../../ui/Picker.tsx'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** Lists that have no order of their own are sorted as the reader's language sorts. */
const isSorted = (facet: PledgeFacet): boolean => facet === 'company' || facet === 'speaker'

const FacetPicker = ({ facet, view }: { readonly facet: PledgeFacet; readonly view: PledgesShown }) => {
  const intl = useIntl()
  const { choices, state, go } = view
  const name = useNames(view)
  const labelled = choices[facet].map((choice) => ({ ...choice, label: name(facet, choice.id) }))
  const collator = new Intl.Collator(intl.locale)
  const ordered = isSorted(facet) ? labelled.sort((a, b) => collator.compare(a.label, b.label)) : labelled
  return (
    <Picker
      name={intl.formatMessage({ id: 'pledges.facet' }, { facet })}
      every={intl.formatMessage({ id: 'pledges.every' }, { facet, count: ordered.length })}
      choices={ordered}
      chosen={state[facet]}
      onChange={(chosen) => go({ [facet]: chosen, open: null })}
    />
  )
}

/** What is shown, as a sentence; each underlined word can be another. */
export const FilterSentence = ({ view }: { readonly view: PledgesShown }) => {
  const intl = useIntl()
  const picker = (facet: PledgeFacet) => <FacetPicker key={facet} facet={facet} view={view} />
  return (
    <search className="pledge-filters" aria-label={intl.formatMessage({ id: 'pledges.filters' })}>
      <FormattedMessage
        id="pledges.sentence"
        values={{
          what: (said) => <span className="pledge-filters-part">{said}</span>,
          who: (said) => <span className="pledge-filters-part">{said}</span>,
          company: picker('company'),
          theme: picker('theme'),
          kind: picker('kind'),
          occasion: picker('occasion'),
          source: picker('source'),
          speaker: picker('speaker'),
        }}
      />{' '}
      <span role="status" className="pledge-count num">
        <FormattedMessage
          id="pledges.status"
          values={{ shown: view.shown.length, total: view.pledged.pledges.length }}
        />
      </span>
    </search>
  )
}
