/** Read with the others: the questions that a place in a text answers. */
import { type FileRange, overlap } from '../text/overlap.ts'
import type { DocumentId } from '../types.ts'
import type { AnswerWords, Question } from './question.ts'
import { type Standing, standingOf } from './standing.ts'

/** How another source stands beside one that answers. Only `different` is a difference. */
export type Beside =
  | (Extract<Standing, { kind: 'answers' }> & { readonly than: 'equal' | 'different' })
  | Exclude<Standing, { kind: 'answers' }>

/** A question that words of a place answer. */
export type Read = Extract<Standing, { kind: 'answers' }> & {
  readonly question: Question
  /** Of the source’s words those that lie at the place. */
  readonly here: readonly AnswerWords[]
  /** The others, in the order in which they are given. */
  readonly others: readonly Beside[]
}

const besideOf = (question: Question, own: string, document: DocumentId): Beside => {
  const standing = standingOf(question, document)
  return standing.kind === 'answers'
    ? { ...standing, than: standing.answer.id === own ? 'equal' : 'different' }
    : standing
}

/**
 * The questions that words at `place` answer, in the file’s order, each with how every other of `documents` stands on it.
 * `place`: code points of the raw file; a sentence, a block or a whole document.
 */
export const questionsAt = (
  questions: readonly Question[],
  place: FileRange,
  documents: readonly DocumentId[],
): readonly Read[] =>
  questions.flatMap((question): readonly Read[] => {
    const standing = standingOf(question, place.document)
    if (standing.kind !== 'answers') return []
    const here = standing.answering.words.filter(({ passage }) => overlap(passage, place))
    if (here.length === 0) return []
    const others = documents
      .filter((document) => document !== place.document)
      .map((document) => besideOf(question, standing.answer.id, document))
    return [{ ...standing, question, here, others }]
  })
