/** Questions as a table: a row for each quotation of each source, and one for each source that none is of. */
import type { Document, DocumentId, Language, Passage, TermId } from '../types.ts'
import type { AnswerWords, Question } from './question.ts'

/** How one source stands, and by which words: `answer` where it has one, else `status`. `words`: none for a bare status. */
export type AnswerRow = {
  readonly question: string
  readonly document: DocumentId
  readonly answer?: Pick<Question['answers'][number], 'id' | 'label'>
  readonly status?: TermId
  readonly words?: AnswerWords
}

const rowsOf = ({ id: question, answers, unanswered }: Question): readonly AnswerRow[] => [
  ...answers.flatMap(({ id, label, documents }) =>
    documents.flatMap(({ document, words }) =>
      words.map((one): AnswerRow => ({ question, document, answer: { id, label }, words: one })),
    ),
  ),
  ...unanswered.flatMap((one): readonly AnswerRow[] => {
    const row = { question, document: one.document, status: one.status }
    return one.shownBy === 'words' ? one.words.map((words) => ({ ...row, words })) : [row]
  }),
]

/** Every row, question by question, each in the order of `documents`. */
export const answerRows = (
  questions: readonly Question[],
  documents: readonly Pick<Document, 'id'>[],
): readonly AnswerRow[] => {
  const order = documents.map(({ id }) => id)
  return questions.flatMap((question) =>
    rowsOf(question).toSorted((a, b) => order.indexOf(a.document) - order.indexOf(b.document)),
  )
}

/** Every passage that a question quotes. */
export const passagesOf = (question: Question): readonly Passage[] =>
  rowsOf(question).flatMap(({ words }) => (words ? [words.passage] : []))

/** The words in a language of the interface: the source’s own (`clean` where it differs from the file), or our rendering. */
export const wordsIn = ({ passage, rendering }: AnswerWords, language: Language): string =>
  rendering[language] ?? passage.clean ?? passage.quote
