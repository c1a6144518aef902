import type { Passage } from '../../../corpus/types.ts'
import { useLanguage } from '../../../messages/language.ts'
import type { Comparison } from '../useCompare.ts'
import { OurTranslation } from './OurTranslation.tsx'
import { type GlossText, useGlossOf } from './useGlossOf.ts'

type Props = { readonly passage: Passage; readonly comparison: Comparison }

/** Our translation of the sentence in which words stand, into the language asked for, else the interface's. */
export const useGlossAround = ({ passage, comparison }: Props): GlossText | undefined => {
  const language = useLanguage()
  const glossOf = useGlossOf()
  const stretch = comparison.stretches.around(passage)
  return stretch && glossOf(stretch, comparison.state.gloss ?? language)
}

export const GlossOfWords = (props: Props) => {
  const gloss = useGlossAround(props)
  return (
    gloss && (
      <p className="gloss">
        <OurTranslation gloss={gloss} />
      </p>
    )
  )
}
