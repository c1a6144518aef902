/** Which questions the list shows, and which of an answer's words are drawn as differing. */
import type { Question } from '../../../corpus/questions/question.ts'
import { questionsFor } from '../../../corpus/questions/shown.ts'
import { isAlike, isApart, type Standings } from '../../../corpus/questions/standing.ts'
import type { FileRange } from '../../../corpus/text/overlap.ts'
import { printedAs } from '../../../corpus/text/printedAs.ts'
import type { DocumentId, Passage, Range } from '../../../corpus/types.ts'
import type { CompareState } from '../../../url/compare.ts'
import { touched } from '../shared/quoted.ts'

export type Listed = {
  /** Questions that two of the sources answer, of the aspects and topics asked for, in the file's order. */
  readonly shown: readonly Standings[]
  /** All that two of them answer. */
  readonly all: readonly Standings[]
  /** Of those shown: the sources that answer stand in several answers, or in one. */
  readonly apart: number
  readonly alike: number
}

const asked = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || has.some((id) => wanted.includes(id))

export const listOf = (
  questions: readonly Question[],
  sources: readonly DocumentId[],
  { aspect, topic }: Pick<CompareState, 'aspect' | 'topic'>,
): Listed => {
  const all = questionsFor(questions, sources)
  const shown = all.filter(({ question }) => asked(aspect, [question.aspect]) && asked(topic, question.topics))
  return { shown, all, apart: shown.filter(isApart).length, alike: shown.filter(isAlike).length }
}

/**
 * The parts of a passage's shown words (UTF-16 units) that lie in `places`. Where the clean text is not the file's own,
 * nothing says where in it a part lies: then all of them, if all of the passage does, or none.
 */
export const yellowIn = (passage: Passage, places: readonly FileRange[]): readonly Range[] => {
  if (passage.clean === undefined) return touched(passage, places)
  const isWhole = places.some(
    ({ document, start, end }) => document === passage.document && start <= passage.start && passage.end <= end,
  )
  return isWhole ? [{ start: 0, end: printedAs(passage).length }] : []
}
