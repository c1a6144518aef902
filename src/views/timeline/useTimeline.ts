import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { matching, type Wording, wordingOf } from '../../corpus/events/filter.ts'
import type { CorpusIndex, Event } from '../../corpus/types.ts'
import { useViewAddress, type ViewAddress } from '../../parts/page/useViewAddress.ts'
import { evidence, useCorpus } from '../../queries/corpus.ts'
import { addresses } from '../../url/addresses.ts'
import { type TimelineState, timelineHref } from '../../url/timeline.ts'
import { knownTimeline } from './known.ts'

/** What the address says of the timeline, and what follows from it. */
export type Timeline = ViewAddress<TimelineState> & {
  readonly corpus: CorpusIndex
  readonly wording: Wording
  /** Whether quotations are searched yet; titles always are. */
  readonly quotations: 'here' | 'coming' | 'unread'
  /** The events that match, in the corpus's order. */
  readonly shown: readonly Event[]
}

function useWording(corpus: CorpusIndex): Pick<Timeline, 'wording' | 'quotations'> {
  const { data, isError } = useQuery(evidence)
  const wording = useMemo(() => wordingOf(corpus.events, data ?? []), [corpus, data])
  return { wording, quotations: data !== undefined ? 'here' : isError ? 'unread' : 'coming' }
}

export function useTimeline(): Timeline {
  const corpus = useCorpus()
  const known = useMemo(() => knownTimeline(corpus), [corpus])
  const address = useViewAddress(addresses.timeline, known)
  const { wording, quotations } = useWording(corpus)
  const { state } = address
  // opening an event or turning the language does not filter anew
  const filters = timelineHref({ ...state, open: [], event: null, lang: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` is the part of `state` that matters here
  const shown = useMemo(() => matching(corpus, state, wording), [corpus, filters, wording])
  return { ...address, corpus, wording, quotations, shown }
}
