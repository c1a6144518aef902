import { FormattedMessage } from 'react-intl'
import type { Passage } from '../../../corpus/types.ts'
import { Quoted } from '../shared/Quoted.tsx'
import { holding, type Lined } from '../shared/quoted.ts'
import type { Comparison } from '../useCompare.ts'

type Props = {
  readonly comparison: Comparison
  readonly passages: readonly Passage[]
  /** The code's line under the passages' words; without it they are whole sentences. */
  readonly code?: string
}

/** The sentences behind a figure, each with the way to its place. */
export const PassageList = ({ comparison, passages, code }: Props) => {
  const stretches = holding(comparison.stretches.all, passages)
  const lined: readonly Lined[] = code === undefined ? [] : passages.map((at) => ({ at, code }))
  if (stretches.length === 0) return <FormattedMessage id="compareWords.measures.noPassage" />
  return (
    <div className="measure-passages">
      {stretches.map((stretch) => (
        <Quoted key={`${stretch.document} ${stretch.start}`} stretch={stretch} lined={lined} />
      ))}
    </div>
  )
}
