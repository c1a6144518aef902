import { FormattedMessage, useIntl } from 'react-intl'
import type { PledgeFacet } from '../../corpus/pledges/filter.ts'
import { FacetPicker } from '../../ui/FacetPicker.tsx'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

const PledgeFacetPicker = ({ facet, view }: { readonly facet: PledgeFacet; readonly view: PledgesShown }) => {
  const { choices, state, go } = view
  const intl = useIntl()
  const name = useNames(view)
  return (
    <FacetPicker
      name={intl.formatMessage({ id: 'pledges.facet' }, { facet })}
      every={(count) => intl.formatMessage({ id: 'pledges.every' }, { facet, count })}
      choices={choices[facet]}
      nameOf={(id) => name(facet, id)}
      isSorted={facet === 'company' || facet === 'speaker'}
      chosen={state[facet]}
      onChange={(chosen) => go({ [facet]: chosen, open: null })}
    />
  )
}

/** What is shown, as a sentence; each underlined word can be another. */
export const FilterSentence = ({ view }: { readonly view: PledgesShown }) => {
  const intl = useIntl()
  const picker = (facet: PledgeFacet) => <PledgeFacetPicker key={facet} facet={facet} view={view} />
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
