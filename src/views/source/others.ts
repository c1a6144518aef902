/** Which other sources answer what a place in this one answers. */
import type { Beside, Read } from '../../corpus/questions/at.ts'
import { type DocumentId, MOST_COMPARED } from '../../corpus/types.ts'

export type Answered = Extract<Beside, { readonly kind: 'answers' }>

export const answersOf = ({ others }: Pick<Read, 'others'>): readonly Answered[] =>
  others.flatMap((one) => (one.kind === 'answers' ? [one] : []))

/**
 * The sources that stand side by side where a link leads to the question: this one and the others that answer it, as many
 * as there is room for. Null where no other does: then there is nothing to put beside it.
 */
export function sideBySide(read: Pick<Read, 'answering' | 'others'>): readonly DocumentId[] | null {
  const others = answersOf(read).map(({ answering }) => answering.document)
  return others.length === 0 ? null : [read.answering.document, ...others].slice(0, MOST_COMPARED)
}
