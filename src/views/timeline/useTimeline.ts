import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { choosable, FACETS } from '../../corpus/events/facets.ts'
import { matching, type Wording, wordingOf } from '../../corpus/events/filter.ts'
import { partsOf } from '../../corpus/time/timeline.ts'
import type { CorpusIndex, Event } from '../../corpus/types.ts'
import { evidence, useCorpus } from '../../queries/corpus.ts'
import { type Dropped, keepKnown, keepKnownOne, type Read } from '../../url/readAddress.ts'
import { readTimeline, type TimelineState, timelineHref } from '../../url/timeline.ts'

/** What the address says of the timeline, what follows from it, and the ways to other addresses. */
export type Timeline = {
  readonly corpus: CorpusIndex
  readonly state: TimelineState
  readonly dropped: readonly Dropped[]
  readonly wording: Wording
  /** Whether quotations are searched yet; titles always are. */
  readonly quotations: 'here' | 'coming' | 'unread'
  /** The events that match, in the corpus's order. */
  readonly shown: readonly Event[]
  /** The present address with something changed. */
  readonly href: (change: Partial<TimelineState>) => string
  /** Goes there; one history entry, or with `replace` the present one. */
  readonly go: (change: Partial<TimelineState>, replace?: boolean) => void
}

function known(corpus: CorpusIndex, read: Read<TimelineState>): Read<TimelineState> {
  const wholes = partsOf(corpus.events)
  const events = new Set<string>(corpus.events.map(({ id }) => id))
  let kept = read
  for (const facet of FACETS) {
    if (read.state[facet].length === 0) continue
    const ids = new Set(choosable(corpus, facet))
    kept = keepKnown(kept, facet, (id) => ids.has(id))
  }
  kept = keepKnown(kept, 'open', (id) => wholes.has(id))
  return keepKnownOne(kept, 'event', (id) => events.has(id))
}

function useWording(corpus: CorpusIndex): Pick<Timeline, 'wording' | 'quotations'> {
  const { data, isError } = useQuery(evidence)
  const wording = useMemo(() => wordingOf(corpus.events, data ?? []), [corpus, data])
  return { wording, quotations: data !== undefined ? 'here' : isError ? 'unread' : 'coming' }
}

export function useTimeline(): Timeline {
  const corpus = useCorpus()
  const { search } = useLocation()
  const navigate = useNavigate()
  const { state, dropped } = useMemo(() => known(corpus, readTimeline(search)), [corpus, search])
  const { wording, quotations } = useWording(corpus)
  // opening an event or turning the language does not filter anew
  const filters = timelineHref({ ...state, open: [], event: null, lang: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` is the part of `state` that matters here
  const shown = useMemo(() => matching(corpus, state, wording), [corpus, filters, wording])
  const href = (change: Partial<TimelineState>) => timelineHref({ ...state, ...change })
  const go: Timeline['go'] = (change, replace = false) => navigate(href(change), { replace })
  return { corpus, state, dropped, wording, quotations, shown, href, go }
}
