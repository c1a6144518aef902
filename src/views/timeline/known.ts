import { choosable, FACETS } from '../../corpus/events/facets.ts'
import { partsOf } from '../../corpus/time/timeline.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { type Keep, keepKnown, keepKnownOne } from '../../url/readAddress.ts'
import type { TimelineState } from '../../url/timeline.ts'

/** What the address of a timeline can say of this corpus. */
export const knownTimeline = (corpus: CorpusIndex): Keep<TimelineState> => {
  const wholes = partsOf(corpus.events)
  const events = new Set<string>(corpus.events.map(({ id }) => id))
  return (read) => {
    let kept = read
    for (const facet of FACETS) {
      if (read.state[facet].length === 0) continue
      const ids = new Set(choosable(corpus, facet))
      kept = keepKnown(kept, facet, (id) => ids.has(id))
    }
    kept = keepKnown(kept, 'open', (id) => wholes.has(id))
    return keepKnownOne(kept, 'event', (id) => events.has(id))
  }
}
