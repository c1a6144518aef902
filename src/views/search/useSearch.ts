import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { type Answer, isAsked } from '../../corpus/search/answer.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { useViewAddress, type ViewAddress } from '../../parts/page/useViewAddress.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { useAnswer } from '../../queries/searching.ts'
import { addresses } from '../../url/addresses.ts'
import type { SearchState } from '../../url/search.ts'
import { knownSearch } from './known.ts'

/** What the address asks, and what was found. */
export type Search = ViewAddress<SearchState> & {
  readonly corpus: CorpusIndex
  /** Whether the address asks for anything. */
  readonly asked: boolean
  /** To what the address asks; `late`: to what it asked before. */
  readonly answer: Answer
  readonly late: boolean
}

export function useSearch(): Search {
  const corpus = useCorpus()
  // where the reader came from, for Esc: see useKeys
  const { state: carry } = useLocation()
  const known = useMemo(() => knownSearch(corpus), [corpus])
  const address = useViewAddress(addresses.search, known)
  const { q, kind, source, open } = address.state
  const found = useAnswer({ q, kind, source, open })
  const go: Search['go'] = (change, gesture) => address.go(change, { ...gesture, carry })
  return { ...address, ...found, corpus, asked: isAsked(q), go }
}
