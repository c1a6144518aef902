import { useMemo } from 'react'
import { corruptPlaces } from '../../../corpus/questions/differing.ts'
import { useCodingBook, useDefects } from '../../../queries/coding.ts'
import type { Comparison } from '../useCompare.ts'
import { Empty } from './Empty.tsx'
import { QuestionEntry } from './QuestionEntry.tsx'
import { useListed } from './useListed.ts'

/** Questions put to the sources, one below the other, each with its answers. */
export const QuestionsMode = ({ comparison }: { readonly comparison: Comparison }) => {
  const listed = useListed(comparison)
  const defects = useDefects()
  const book = useCodingBook()
  const corrupt = useMemo(() => corruptPlaces(defects, book), [defects, book])
  if (listed.shown.length === 0) return <Empty listed={listed} comparison={comparison} />
  return (
    <div className="questions">
      {listed.shown.map((standings) => (
        <QuestionEntry
          key={standings.question.id}
          standings={standings}
          sources={comparison.sources}
          corrupt={corrupt}
        />
      ))}
    </div>
  )
}
