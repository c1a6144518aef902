/** The sentences, headings, captions and notices of the sources compared, and where each is found. */
import type { Sentence } from '../../corpus/coded.ts'
import type { Place } from '../../corpus/places.ts'
import { type Stretch, stretchesOf } from '../../corpus/stretches.ts'
import type { DocumentId, DocumentText } from '../../corpus/types.ts'

type Start = Pick<Place, 'document' | 'start'>

export type Stretches = {
  /** Source by source in the order of `documents`, each in that of its file. */
  readonly all: readonly Stretch[]
  /** The stretch that begins where a passage of a topic does. */
  readonly at: (place: Start) => Stretch | undefined
  /** The stretch in which a place begins. */
  readonly around: (place: Start) => Stretch | undefined
}

/** `texts`, `sentences`: of any documents. Offsets are code points of the raw files. */
export const stretchesIn = (
  documents: readonly DocumentId[],
  texts: readonly Pick<DocumentText, 'document' | 'blocks'>[],
  sentences: readonly Sentence[],
): Stretches => {
  const by = new Map(
    documents.flatMap((id) =>
      texts.filter(({ document }) => document === id).map((text) => [id, stretchesOf(text, sentences)] as const),
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
