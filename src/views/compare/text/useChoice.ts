import { useMemo } from 'react'
import { useAmounts, useTopics } from '../../../queries/coding.ts'
import { useCorpus, useDocumentTexts } from '../../../queries/corpus.ts'
import type { Comparison } from '../useCompare.ts'
import { type Choice, choiceOf } from './choice.ts'
import type { Article } from './shape.ts'

/** What the address chooses; null where it chooses nothing, or no sentence of these texts. */
export const useChoice = ({ state }: Comparison, articles: readonly Article[]): Choice | null => {
  const index = useCorpus()
  const texts = useDocumentTexts()
  const topics = useTopics()
  const amounts = useAmounts()
  const [document, start] = [state.at?.document, state.at?.start]
  return useMemo(
    () =>
      document === undefined || start === undefined
        ? null
        : choiceOf({ index, texts, topics, amounts }, articles, { document, start }),
    [index, texts, topics, amounts, articles, document, start],
  )
}
