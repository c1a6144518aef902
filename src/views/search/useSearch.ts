import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type Answer, isAsked } from '../../corpus/search/answer.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { useAnswer } from '../../queries/searching.ts'
import { type Dropped, keepKnown } from '../../url/readAddress.ts'
import { readSearch, type SearchState, searchHref } from '../../url/search.ts'

/** What the address asks, what was found, and the ways to other addresses. */
export type Search = {
  readonly corpus: CorpusIndex
  readonly state: SearchState
  readonly dropped: readonly Dropped[]
  /** Whether the address asks for anything. */
  readonly asked: boolean
  /** To what the address asks; `late`: to what it asked before. */
  readonly answer: Answer
  readonly late: boolean
  readonly href: (change: Partial<SearchState>) => string
  /** Goes there; one history entry, or with `replace` the present one. */
  readonly go: (change: Partial<SearchState>, replace?: boolean) => void
}

export function useSearch(): Search {
  const corpus = useCorpus()
  const { search, state: from } = useLocation()
  const navigate = useNavigate()
  const { state, dropped } = useMemo(() => {
    const sources = new Set<string>(corpus.documents.map(({ id }) => id))
    return keepKnown(readSearch(search), 'source', (id) => sources.has(id))
  }, [corpus, search])
  const { q, kind, source, open } = state
  const found = useAnswer({ q, kind, source, open })
  const href = (change: Partial<SearchState>) => searchHref({ ...state, ...change })
  const go: Search['go'] = (change, replace = false) =>
    navigate(href(change), { replace, state: from, preventScrollReset: true })
  return { corpus, state, dropped, asked: isAsked(q), ...found, href, go }
}
