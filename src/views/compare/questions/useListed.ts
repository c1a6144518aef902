import { useMemo } from 'react'
import { useQuestions } from '../../../queries/coding.ts'
import type { Comparison } from '../useCompare.ts'
import { type Listed, listOf } from './shape.ts'

/** The questions that the address shows. */
export const useListed = ({ sources, state: { aspect, topic } }: Pick<Comparison, 'sources' | 'state'>): Listed => {
  const questions = useQuestions()
  return useMemo(
    () =>
      listOf(
        questions,
        sources.map(({ id }) => id),
        { aspect, topic },
      ),
    [questions, sources, aspect, topic],
  )
}
