import { FormattedList, FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { choiceCount } from '../../corpus/faceted.ts'
import type { SearchFacet } from '../../corpus/search/find.ts'
import { KINDS } from '../../corpus/search/kinds.ts'
import { useNaming } from '../../parts/quotation/useNaming.ts'
import { FacetPicker } from '../../ui/FacetPicker.tsx'
import { useGroupTitle } from './useGroupTitle.ts'
import type { Search } from './useSearch.ts'

const SearchFacetPicker = ({ facet, search }: { readonly facet: SearchFacet; readonly search: Search }) => {
  const { corpus, answer, state, go } = search
  const intl = useIntl()
  const name = useNaming(corpus)
  const ids: readonly string[] = facet === 'kind' ? KINDS : corpus.documents.map(({ id }) => id)
  return (
    <FacetPicker
      name={intl.formatMessage({ id: 'search.facet' }, { facet })}
      every={(count) => intl.formatMessage({ id: 'search.every' }, { facet, count })}
      choices={ids.map((id) => ({ id, count: choiceCount(answer.choices[facet], id) }))}
      nameOf={(id) => (facet === 'kind' ? intl.formatMessage({ id: 'search.kind' }, { kind: id }) : name.document(id))}
      chosen={state[facet]}
      onChange={(chosen) => go({ [facet]: chosen })}
    />
  )
}

/** What was found, in one sentence, each kind the way to it alone; said aloud when it changes. */
const Status = ({ search }: { readonly search: Search }) => {
  const title = useGroupTitle()
  const { asked, answer, href } = search
  const { groups, total } = answer
  if (!asked || !answer.asked) return null
  if (groups.length === 0) return <FormattedMessage id="search.status.none" />
  const parts = groups.map((group) =>
    groups.length === 1 ? (
      title(group)
    ) : (
      <Link key={group.kind} to={href({ kind: [group.kind] })}>
        {title(group)}
      </Link>
    ),
  )
  return (
    <FormattedMessage
      id="search.status"
      values={{ count: total, groups: <FormattedList value={parts} type="conjunction" /> }}
    />
  )
}

/** Where is searched, as a sentence; each underlined word can be another. */
export const Filters = ({ search }: { readonly search: Search }) => (
  <div className="search-filters">
    <FormattedMessage
      id="search.sentence"
      values={{
        kind: <SearchFacetPicker key="kind" facet="kind" search={search} />,
        source: <SearchFacetPicker key="source" facet="source" search={search} />,
      }}
    />{' '}
    <span role="status" className="search-status num">
      <Status search={search} />
    </span>
  </div>
)
