import './search.css'
import { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { useTitle } from '../../parts/page/useTitle.ts'
import { WordsField } from '../../ui/WordsField.tsx'
import { Empty } from './Empty.tsx'
import { Filters } from './Filters.tsx'
import { Results } from './Results.tsx'
import { Start } from './Start.tsx'
import { useKeys } from './useKeys.ts'
import { type Search, useSearch } from './useSearch.ts'

const Field = ({ search }: { readonly search: Search }) => {
  const intl = useIntl()
  return (
    <div className="search-field">
      <WordsField
        words={search.state.q}
        name={intl.formatMessage({ id: 'app.search.field' })}
        onWords={(q, replace) => search.go({ q, open: [] }, { replace })}
        first
      />
      <p className="small">
        <FormattedMessage id="search.rule" />
      </p>
    </div>
  )
}

/** What was found; while an answer is late, the one before it. */
const Found = ({ search }: { readonly search: Search }) => {
  const { asked, answer } = search
  if (!asked) return <Start search={search} />
  if (!answer.asked)
    return (
      <p className="animate-late py-3 text-ink2">
        <FormattedMessage id="app.loading" />
      </p>
    )
  if (answer.instead !== null) return <Empty instead={answer.instead} search={search} />
  return answer.groups.map((group) => <Results key={group.kind} group={group} search={search} />)
}

/** Everything that holds certain words: the texts, and what was recorded of them. */
export const SearchView = () => {
  const intl = useIntl()
  const search = useSearch()
  const view = useRef<HTMLDivElement>(null)
  const { q } = search.state
  useTitle(
    q.trim() === ''
      ? intl.formatMessage({ id: 'app.search' })
      : intl.formatMessage({ id: 'search.title.words' }, { words: q.trim() }),
  )
  useKeys(view)
  return (
    <div ref={view} className="search-view">
      <DroppedNotice dropped={search.dropped} />
      <h1 tabIndex={-1}>
        <FormattedMessage id="app.search" />
      </h1>
      <search aria-label={intl.formatMessage({ id: 'app.search' })}>
        <Field search={search} />
        <Filters search={search} />
      </search>
      <div aria-busy={search.late}>
        <Found search={search} />
      </div>
    </div>
  )
}
