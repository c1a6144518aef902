/** Invented questions put to four sources, for tests. A source’s words on its nth question begin at 20 n, its defects may lie there. */
import * as fc from 'fast-check'
import type { Answer, Answering, AnswerWords, Question, Unanswered } from '../questions/question.ts'
import type { FileRange } from '../text/overlap.ts'
import type { DocumentId, Passage } from '../types.ts'
import { DOCUMENTS, id } from './sideBySide.fixture.ts'

const both = (text: string) => ({ en: text, zh: `${text}甲` })

export const aPlace = (document: string, start: number, end: number): Passage => ({
  document: id<DocumentId>(document),
  start,
  end,
  quote: 'x'.repeat(end - start),
})

export const someWords = (document: string, start = 0, rest: Partial<AnswerWords> = {}): AnswerWords => ({
  passage: aPlace(document, start, start + 5),
  rendering: { zh: '甲' },
  voice: id('outlet'),
  lead: true,
  flagged: false,
  ...rest,
})

export const says = (document: string, ...words: readonly AnswerWords[]): Answering => {
  const [first = someWords(document), ...rest] = words
  return { document: id(document), words: [first, ...rest] }
}

/** Answers in order, each given by those named or by whole records of who answers. */
const anAnswer = (at: number, by: readonly (string | Answering)[]): Answer => {
  const [first, ...rest] = by.map((one) => (typeof one === 'string' ? says(one) : one))
  if (!first) throw new Error('an answer is somebody’s')
  return { id: String(at), label: both(`answer ${at}`), documents: [first, ...rest] }
}

const without = (document: string, status: string) => ({
  document: id<DocumentId>(document),
  status: id<Unanswered['status']>(status),
  why: both('why'),
})
export const silent = (document: string): Unanswered => ({
  ...without(document, 'silent'),
  shownBy: 'terms',
  terms: ['term'],
})
export const excused = (document: string, status: string): Unanswered => ({
  ...without(document, status),
  shownBy: 'reason',
  terms: [],
})
export const unreadable = (document: string, ...words: readonly AnswerWords[]): Unanswered => {
  const [first = someWords(document, 0, { flagged: true }), ...rest] = words
  return { ...without(document, 'unreadable'), shownBy: 'words', words: [first, ...rest] }
}

export const aQuestion = (
  answers: readonly (readonly (string | Answering)[])[],
  unanswered: readonly Unanswered[] = [],
  rest: Partial<Question> = {},
): Question => {
  const [first, ...more] = answers.map((by, at) => anAnswer(at + 1, by))
  if (!first) throw new Error('a question has answers')
  return {
    id: 'question',
    question: both('question'),
    aspect: id('wording'),
    found: [],
    topics: [],
    referents: [],
    answers: [first, ...more],
    unanswered,
    reason: both('reason'),
    counter: both('counter'),
    frames: [],
    ...rest,
  }
}

/** Where a source stands: at an answer by its number, or without one. */
type Draft = { readonly answer: number; readonly words: readonly Pick<AnswerWords, 'flagged' | 'lead'>[] }

const draft: fc.Arbitrary<Draft> = fc.record({
  answer: fc.integer({ min: -3, max: 3 }),
  words: fc.array(fc.record({ flagged: fc.boolean(), lead: fc.boolean() }), { minLength: 1, maxLength: 3 }),
})

const untold = [silent, (document: string) => excused(document, 'before'), unreadable] as const

function questionOf(drafts: readonly Draft[], at: number): Question {
  const stands = drafts.map((one, i) => ({ ...one, document: DOCUMENTS[i] ?? id<DocumentId>('') }))
  const answers = [0, 1, 2, 3].flatMap((number) => {
    const by = stands.filter(({ answer }) => answer === number)
    return by.length === 0
      ? []
      : [
          by.map(({ document, words }) =>
            says(document, ...words.map((one, i) => someWords(document, at * 20 + i * 5, one))),
          ),
        ]
  })
  // a question has an answer: where nobody was drawn to give one, the first source does
  const [first, ...rest] =
    answers.length > 0 ? answers : [[says(DOCUMENTS[0] ?? '', someWords(DOCUMENTS[0] ?? '', at * 20))]]
  const answering = new Set([first ?? [], ...rest].flat().map(({ document }) => document))
  return aQuestion(
    [first ?? [], ...rest],
    stands
      .filter(({ document }) => !answering.has(document))
      .map(({ document, answer }) => (untold[-answer - 1] ?? silent)(document)),
    { id: `question-${at}`, topics: at % 2 === 0 ? [`topic-${at % 3}`] : [], aspect: id(`aspect-${at % 3}`) },
  )
}

/** Any question that the four sources answer as they like. */
export const someQuestion: fc.Arbitrary<Question> = fc
  .tuple(draft, draft, draft, draft)
  .map((drafts) => questionOf(drafts, 0))

export const someQuestions: fc.Arbitrary<readonly Question[]> = fc
  .array(fc.tuple(draft, draft, draft, draft), { minLength: 1, maxLength: 5 })
  .map((all) => all.map(questionOf))

/** The places of the words that are flagged: what a corpus has of defects that corrupt. */
export const brokenIn = (question: Question): readonly FileRange[] =>
  question.answers
    .flatMap(({ documents }) => documents.flatMap(({ words }) => words))
    .flatMap(({ flagged, passage }) => (flagged ? [passage] : []))

/** The question once a source’s words at a place are gone: of a source that has none left nothing can be read. */
export function withoutWords(question: Question, place: FileRange): Question {
  const isGone = ({ passage }: AnswerWords) =>
    passage.document === place.document && passage.start === place.start && passage.end === place.end
  const lost: Unanswered[] = []
  const answers = question.answers.flatMap((answer): readonly Answer[] => {
    const [first, ...rest] = answer.documents.flatMap((one): readonly Answering[] => {
      const [head, ...more] = one.words.filter((words) => !isGone(words))
      if (head) return [{ ...one, words: [head, ...more] }]
      lost.push(unreadable(one.document, ...one.words))
      return []
    })
    return first ? [{ ...answer, documents: [first, ...rest] }] : []
  })
  const [first, ...rest] = answers
  const unanswered = [...question.unanswered, ...lost]
  // a question that nobody answers any more has no place to stand; its sources have one
  return first ? { ...question, answers: [first, ...rest], unanswered } : question
}
