/** The units in which sources are read side by side. */
import type { Sentence } from '../coded.ts'
import type { Block, DocumentId, DocumentText, Range, TermId } from '../types.ts'
import { isAside } from './aside.ts'
import { cleanRange } from './place.ts'

/** A sentence of a body block, or a heading, caption or notice whole. What is set aside has none. */
export type TextUnit = {
  readonly document: DocumentId
  readonly block: Block
  /** Code points of the raw file. */
  readonly start: number
  readonly end: number
  /** UTF-16 units of the block's clean text, with the space up to the next sentence: a block's ranges joined are its text. */
  readonly range: Range
  /** Absent outside body blocks. */
  readonly voice?: TermId
  /** Counts from 1 in its block. */
  readonly sentence: number
}

const whole = (document: DocumentId, block: Block): TextUnit => ({
  document,
  block,
  start: block.start,
  end: block.end,
  range: { start: 0, end: block.text.length },
  sentence: 1,
})

/** Each sentence takes what stands between it and the next, so that no character is lost or doubled. */
const sentencesOf = (document: DocumentId, block: Block, sentences: readonly Sentence[]): readonly TextUnit[] => {
  const begins = sentences.map(({ passage }) => cleanRange(block, passage)?.start ?? 0)
  return sentences.map(({ passage, voice, sentence }, at) => ({
    document,
    block,
    start: passage.start,
    end: passage.end,
    range: { start: at === 0 ? 0 : (begins[at] ?? 0), end: begins[at + 1] ?? block.text.length },
    voice,
    sentence,
  }))
}

/** The stretches of one document in the order of its file. `sentences`: of any documents. */
export const textUnitsOf = (
  { document, blocks }: Pick<DocumentText, 'document' | 'blocks'>,
  sentences: readonly Sentence[],
): readonly TextUnit[] => {
  const own = sentences.filter(({ passage }) => passage.document === document)
  return blocks
    .filter(({ kind }) => !isAside(kind))
    .flatMap((block) => {
      const inside = own.filter((sentence) => sentence.block === block.index)
      return inside.length === 0 ? [whole(document, block)] : sentencesOf(document, block, inside)
    })
}
