/** Search, in the browser: each question with all that is drawn for it, kept so that Back finds it at once. */
import { keepPreviousData, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Answer, answer, isAsked, type Question } from '../corpus/search/answer.ts'
import { ownScript } from './ownScript.ts'
import { makeSearcher } from './searcher.ts'

const ask = makeSearcher(
  () => new Worker(ownScript('search'), { type: 'module' }),
  async () => (await import('./searchHere.ts')).answerHere,
)

const answerTo = (question: Question) =>
  queryOptions({
    queryKey: ['search', question],
    queryFn: ({ signal }) => {
      if (isAsked(question.q)) return ask(question, signal)
      // nothing asked is answered at once; meanwhile the texts are read, and a fault in that is told to who asks
      ask(question, signal).catch(() => {})
      return answer([], question)
    },
    // answers are many, and soon made again
    gcTime: 5 * 60_000,
    // an answer never changes: there is nothing to compare
    structuralSharing: false,
  })

/**
 * What a question finds. The view arrives with its answer, as every view does with what it draws; from then on the last
 * answer stays until the next is there: `late`.
 */
export function useAnswer(question: Question): { readonly answer: Answer; readonly late: boolean } {
  const [first] = useState(question)
  const { data: arrived } = useSuspenseQuery(answerTo(first))
  const { data, isPlaceholderData } = useQuery({
    ...answerTo(question),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  return { answer: data ?? arrived, late: data === undefined || isPlaceholderData }
}
