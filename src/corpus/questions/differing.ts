/** Which words of the sources shown are drawn as differing. */
import type { CodingBook, Defect } from '../coded.ts'
import { type FileRange, overlap } from '../text/overlap.ts'
import type { DocumentId, Passage } from '../types.ts'
import type { Question } from './question.ts'
import { answerOf, differs, standingOf } from './standing.ts'

/** The places of all defects that corrupt the words they lie on. */
export function corruptPlaces(defects: readonly Defect[], { defectKind }: Pick<CodingBook, 'defectKind'>) {
  const corrupting = new Set(defectKind.filter(({ corrupts }) => corrupts).map(({ id }) => id))
  return defects.filter(({ kind }) => corrupting.has(kind)).map(({ passage }): FileRange => passage)
}

/** What is left of a range without another: code points. */
const without = (range: FileRange, hole: FileRange): readonly FileRange[] =>
  overlap(range, hole)
    ? [
        { ...range, end: Math.max(range.start, hole.start) },
        { ...range, start: Math.min(range.end, hole.end) },
      ].filter(({ start, end }) => start < end)
    : [range]

/** The parts of a passage, in order, that lie on none of `corrupt` and hold a letter or a digit. */
export function soundParts(passage: Passage, corrupt: readonly FileRange[]): readonly FileRange[] {
  const { document, start, end } = passage
  const points = [...passage.quote]
  return corrupt
    .reduce<readonly FileRange[]>(
      (parts, hole) => parts.flatMap((part) => without(part, hole)),
      [{ document, start, end }],
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(points.slice(part.start - start, part.end - start).join('')))
}

/**
 * The words drawn as differing while the sources `chosen` are shown: those of every answer that another of them, which
 * answers too, does not give. What lies on `corrupt` (see `corruptPlaces`) is no choice of words and is left out.
 */
export function differingPlaces(
  question: Question,
  chosen: readonly DocumentId[],
  corrupt: readonly FileRange[],
): readonly FileRange[] {
  return chosen
    .filter((document) => chosen.some((other) => differs(question, document, other)))
    .flatMap((document) => {
      const standing = standingOf(question, document)
      return standing.kind === 'answers' ? standing.answering.words : []
    })
    .flatMap(({ passage }) => soundParts(passage, corrupt))
}

/** Whether some of the sources `chosen` answers otherwise than `document`. */
export const isDiffering = (question: Question, document: DocumentId, chosen: readonly DocumentId[]): boolean =>
  answerOf(question, document) !== undefined && chosen.some((other) => differs(question, document, other))
