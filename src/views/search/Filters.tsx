import { FormattedList, FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { choiceCount, type SearchFacet } from '../../corpus/search/find.ts'
import { KINDS } from '../../corpus/search/kinds.ts'
import { useWords } from '../../messages/language.ts'
import { Picker } from '../../ui/Picker.tsx'
import { useGroupTitle } from './useGroupTitle.ts'
import type { Search } from './useSearch.ts'

const FacetPicker = ({ facet, search }: { readonly facet: SearchFacet; readonly search: Search }) => {
  const [intl, words] = [useIntl(), useWords()]
  const { corpus, answer, state, go } = search
  const ids: readonly { readonly id: string; readonly label: string }[] =
    facet === 'kind'
      ? KINDS.map((kind) => ({ id: kind, label: intl.formatMessage({ id: 'search.kind' }, { kind }) }))
      : corpus.documents.map(({ id, siglum, outlet }) => ({ id, label: `${siglum} ${words(outlet)}` }))
  return (
    <Picker
      name={intl.formatMessage({ id: 'search.facet' }, { facet })}
      every={intl.formatMessage({ id: 'search.every' }, { facet, count: ids.length })}
      choices={ids.map((one) => ({ ...one, count: choiceCount(answer.choices[facet], one.id) }))}
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
      <Link key={group.kind} to={href({ kind: [group.kind] })} preventScrollReset>
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
        kind: <FacetPicker key="kind" facet="kind" search={search} />,
        source: <FacetPicker key="source" facet="source" search={search} />,
      }}
    />{' '}
    <span role="status" className="search-status num">
      <Status search={search} />
    </span>
  </div>
)
