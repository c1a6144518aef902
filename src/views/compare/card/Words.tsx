import { documentById } from '../../../corpus/events/account.ts'
import { overlap } from '../../../corpus/text/overlap.ts'
import { printedAs } from '../../../corpus/text/printedAs.ts'
import type { Passage } from '../../../corpus/types.ts'
import { placeOf } from '../../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { useCodingBook, useDefects } from '../../../queries/coding.ts'
import { useCorpus } from '../../../queries/corpus.ts'

type Props = {
  readonly passage: Passage
  /** These are the words that were opened. */
  readonly isOpened?: boolean
}

/** Whether something that corrupts words lies on these: they carry the obelus wherever they stand. */
const useGarbled = (passage: Passage): boolean => {
  const defects = useDefects()
  const { defectKind } = useCodingBook()
  return defects.some(
    (defect) =>
      overlap(defect.passage, passage) && defectKind.some(({ id, corrupts }) => corrupts && id === defect.kind),
  )
}

/** A source's words in the card, with the way to where they stand; those that were opened stand out. */
export const Words = ({ passage, isOpened = false }: Props) => {
  const source = documentById(useCorpus(), passage.document)
  const garbled = useGarbled(passage)
  return (
    source && (
      <blockquote className="source-words card-words" lang={source.language}>
        <SourceLink to={source} place={placeOf(passage)} className="to-words">
          {garbled && <span className="obelus">†</span>}
          <span className={isOpened ? 'card-opened' : undefined}>{printedAs(passage)}</span>
        </SourceLink>
      </blockquote>
    )
  )
}
