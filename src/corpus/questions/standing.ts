/** How sources stand on a question. Two differ if they stand in different answers: nothing else is a difference. */
import type { DocumentId, NonEmpty } from '../types.ts'
import type { Answer, Answering, Question, Unanswered } from './question.ts'

/** How one source stands on a question. `uncoded`: nobody has said yet, which is not silence. */
export type Standing =
  | { readonly kind: 'answers'; readonly answer: Answer; readonly answering: Answering }
  | { readonly kind: 'unanswered'; readonly unanswered: Unanswered }
  | { readonly kind: 'uncoded'; readonly document: DocumentId }

/** How a source stands on a question, whoever else is shown. */
export function standingOf(question: Question, document: DocumentId): Standing {
  for (const answer of question.answers) {
    const answering = answer.documents.find((one) => one.document === document)
    if (answering) return { kind: 'answers', answer, answering }
  }
  const unanswered = question.unanswered.find((one) => one.document === document)
  return unanswered ? { kind: 'unanswered', unanswered } : { kind: 'uncoded', document }
}

/** The answer that a source gives; undefined where it gives none. */
export function answerOf(question: Question, document: DocumentId): Answer | undefined {
  const standing = standingOf(question, document)
  return standing.kind === 'answers' ? standing.answer : undefined
}

/** Whether two sources stand in different answers. A source without one differs from nobody. */
export function differs(question: Question, a: DocumentId, b: DocumentId): boolean {
  const [one, other] = [answerOf(question, a), answerOf(question, b)]
  return one !== undefined && other !== undefined && one.id !== other.id
}

/** Whether two sources stand in the same answer. */
export function equals(question: Question, a: DocumentId, b: DocumentId): boolean {
  const [one, other] = [answerOf(question, a), answerOf(question, b)]
  return one !== undefined && one.id === other?.id
}

/** An answer with those of the sources shown that give it. */
type Given = { readonly answer: Answer; readonly by: NonEmpty<Answering> }

/** The sources shown, as they stand on one question. */
export type Standings = {
  readonly question: Question
  /** The answers among them, in the question’s order; each with its sources in the order shown. */
  readonly given: readonly Given[]
  readonly unanswered: readonly Unanswered[]
  readonly uncoded: readonly DocumentId[]
}

/** How the sources `chosen` stand on a question. */
export function standingsOf(question: Question, chosen: readonly DocumentId[]): Standings {
  const standings = chosen.map((document) => standingOf(question, document))
  return {
    question,
    given: question.answers.flatMap((answer): readonly Given[] => {
      const [first, ...rest] = standings.flatMap((one) =>
        one.kind === 'answers' && one.answer === answer ? [one.answering] : [],
      )
      return first === undefined ? [] : [{ answer, by: [first, ...rest] }]
    }),
    unanswered: standings.flatMap((one) => (one.kind === 'unanswered' ? [one.unanswered] : [])),
    uncoded: standings.flatMap((one) => (one.kind === 'uncoded' ? [one.document] : [])),
  }
}

/** How many of the sources shown answer. */
export const countAnswering = ({ given }: Standings): number => given.reduce((sum, { by }) => sum + by.length, 0)

/** Whether at least two of the sources shown answer: with fewer there is nothing to compare. */
export const isComparable = (standings: Standings): boolean => countAnswering(standings) > 1

/** Whether several of the sources shown answer, and all of them alike. */
export const isAlike = (standings: Standings): boolean => isComparable(standings) && standings.given.length === 1

/** Whether some of the sources shown differ. */
export const isApart = ({ given }: Standings): boolean => given.length > 1
