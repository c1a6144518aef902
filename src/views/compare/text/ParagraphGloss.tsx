import { useIntl } from 'react-intl'
import type { Frame } from '../../../corpus/coded.ts'
import type { DocumentId, Language } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { Specimen } from '../../../parts/marks/Specimen.tsx'
import { useCodingBook, useGlosses } from '../../../queries/coding.ts'
import { OurTranslation } from '../card/OurTranslation.tsx'

type Props = {
  readonly document: DocumentId
  readonly block: number
  readonly language: Language
  /** Those on the paragraph's words. */
  readonly frames: readonly Frame[]
}

const Codes = ({ frames }: Pick<Props, 'frames'>) => {
  const book = useCodingBook()
  const words = useWords()
  const intl = useIntl()
  const coded = book.dimension.flatMap((dimension) => {
    const carried = dimension.values.filter(({ id }) =>
      frames.some((frame) => frame.dimension === dimension.id && frame.value === id),
    )
    return carried.length === 0 ? [] : [{ dimension: dimension.id, values: carried.map(({ label }) => words(label)) }]
  })
  if (coded.length === 0) return null
  return (
    <ul className="gloss-codes">
      {coded.map(({ dimension, values }) => (
        <li key={dimension}>
          <Specimen dimension={dimension} /> {intl.formatList(values, { type: 'conjunction' })}
        </li>
      ))}
    </ul>
  )
}

/** Our translation of a paragraph, and the codes on its words as a list: they are the source's words, not these. */
export const ParagraphGloss = ({ document, block, language, frames }: Props) => {
  const gloss = useGlosses().find(
    (one) => one.document === document && one.block === block && one.language === language,
  )
  if (gloss === undefined) return null
  return (
    <div className="gloss text-gloss">
      <p>
        <OurTranslation gloss={{ text: gloss.sentences.join(language === 'zh' ? '' : ' '), language }} />
      </p>
      <Codes frames={frames} />
    </div>
  )
}
