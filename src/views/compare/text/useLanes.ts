import { useMemo } from 'react'
import type { Frame } from '../../../corpus/coded.ts'
import { passagesOf } from '../../../corpus/framing/compared.ts'
import type { DocumentId, Range } from '../../../corpus/types.ts'
import { useCodingBook, useQuotations } from '../../../queries/coding.ts'
import type { Choice } from './choice.ts'
import { type Scale, sharesOf } from './scale.ts'

/** `kind`: the topics of the chosen sentence, a dimension of the codebook by its place in it, or quotations. */
export type Lane = { readonly kind: 'topic' | 'quotation' | number; readonly spans: readonly Range[] }

/** Where things lie in one text, lane by lane. `frames`: of the layers that are on. */
export const useLanes = (
  document: DocumentId,
  scale: Scale,
  choice: Choice | null,
  frames: readonly Frame[],
): readonly Lane[] => {
  const book = useCodingBook()
  const quotations = useQuotations()
  return useMemo(() => {
    const spans = (places: readonly (Range & { readonly document: DocumentId })[]) =>
      places.filter((one) => one.document === document).flatMap((place) => sharesOf(scale, place))
    return [
      { kind: 'topic', spans: spans((choice?.topics ?? []).flatMap((topic) => passagesOf(topic, document))) },
      ...book.dimension.map(
        ({ id }, at): Lane => ({
          kind: at,
          spans: spans(frames.filter(({ dimension }) => dimension === id).map(({ passage }) => passage)),
        }),
      ),
      { kind: 'quotation', spans: spans(quotations.map(({ passage }) => passage)) },
    ]
  }, [document, scale, choice, frames, book, quotations])
}
