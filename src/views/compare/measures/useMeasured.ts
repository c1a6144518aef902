import { useMemo } from 'react'
import { frameCounts, topicShares, voiceShares } from '../../../corpus/framing/profile.ts'
import { useCodingBook, useFrames, useSentences, useTopics } from '../../../queries/coding.ts'
import { useCorpus } from '../../../queries/corpus.ts'
import { useRows } from '../shared/useRows.ts'
import type { Comparison } from '../useCompare.ts'

/** All that is measured of the sources compared. */
export const useMeasured = (comparison: Comparison) => {
  const index = useCorpus()
  const book = useCodingBook()
  const sentences = useSentences()
  const topics = useTopics()
  const frames = useFrames()
  const { sources } = comparison
  const ordered = useRows(comparison)
  const counted = useMemo(() => {
    const chosen = sources.map(({ id }) => id)
    return {
      shares: topicShares({ index, sentences, topics }, chosen),
      voices: voiceShares({ index, sentences, book }, chosen),
      frames: frameCounts({ index, sentences, frames, book }, chosen),
    }
  }, [index, sentences, topics, frames, book, sources])
  return { ...counted, ordered, book, comparison }
}

export type Measured = ReturnType<typeof useMeasured>
