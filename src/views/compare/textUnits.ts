/** The sentences, headings, captions and notices of the sources compared, and where each is found. */
import type { Sentence } from '../../corpus/coded.ts'
import type { FileRange } from '../../corpus/text/overlap.ts'
import { type TextUnit, textUnitsOf } from '../../corpus/text/units.ts'
import type { DocumentId, DocumentText } from '../../corpus/types.ts'

type Start = Pick<FileRange, 'document' | 'start'>

export type TextUnits = {
  /** Source by source in the order of `documents`, each in that of its file. */
  readonly all: readonly TextUnit[]
  /** The stretch that begins where a passage of a topic does. */
  readonly at: (place: Start) => TextUnit | undefined
  /** The stretch in which a place begins. */
  readonly around: (place: Start) => TextUnit | undefined
}

/** `texts`, `sentences`: of any documents. Offsets are code points of the raw files. */
export const textUnitsIn = (
  documents: readonly DocumentId[],
  texts: readonly Pick<DocumentText, 'document' | 'blocks'>[],
  sentences: readonly Sentence[],
): TextUnits => {
  const by = new Map(
    documents.flatMap((id) =>
      texts.filter(({ document }) => document === id).map((text) => [id, textUnitsOf(text, sentences)] as const),
    ),
  )
  const all = [...by.values()].flat()
  const begins = new Map(all.map((one) => [`${one.document} ${one.start}`, one]))
  return {
    all,
    at: ({ document, start }) => begins.get(`${document} ${start}`),
    around: ({ document, start }) => by.get(document)?.find((one) => one.start <= start && start < one.end),
  }
}
