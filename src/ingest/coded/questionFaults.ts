/** What a question owes beside sound words: every document once, ids that exist, answers that are not one another’s. */
import type { AnswerWords } from '../../corpus/questions/question.ts'
import { fold } from '../../corpus/text/fold.ts'
import { languages } from '../../corpus/text/languages.ts'
import { overlap } from '../../corpus/text/overlap.ts'
import type { Known } from '../join/check.ts'
import type { Path } from '../schema/yaml.ts'
import type { CodedContext } from './context.ts'
import { loadedIn } from './labels.ts'
import type { CodedQuestion } from './unanswered.ts'

/** Every document that a question accounts for, and where it says so. */
export const accounted = ({ value: { answers, unanswered } }: CodedQuestion) => [
  ...answers.flatMap(({ documents }, i) =>
    documents.map(({ document }, j) => ({ document, path: ['answers', i, 'documents', j, 'document'] })),
  ),
  ...unanswered.map(({ document }, i) => ({ document, path: ['unanswered', i, 'document'] })),
]

/** Blames a document that is unknown, accounted for twice, or not at all. */
export function blameAccount(record: CodedQuestion, { check, known, documents }: CodedContext) {
  const { id } = record.value
  const seen = new Set<string>()
  for (const { document, path } of accounted(record)) {
    if (check.reference(record, path, known.document, document) && seen.has(document))
      check.blame(record, path, {
        message: `question “${id}” accounts for “${document}” twice`,
        expected: 'each document in one answer, or without one',
      })
    seen.add(document)
  }
  for (const document of documents)
    if (!seen.has(document.id))
      check.blame(record, ['id'], {
        message: `question “${id}” does not account for document “${document.id}”`,
        expected: 'its answer, or a status with the reason',
      })
}

/** Blames ids of the codebook and of records that there are not. */
export function blameReferences(record: CodedQuestion, { check, known }: CodedContext) {
  const { aspect, topics, event, referents, frames } = record.value
  const all = (field: string, of: Known, ids: readonly string[]) => {
    ids.forEach((id, i) => {
      check.reference(record, [field, i], of, id)
    })
  }
  check.reference(record, ['aspect'], known.aspect, aspect)
  if (event !== undefined) check.reference(record, ['event'], known.event, event)
  all('topics', known.topic, topics)
  all('referents', known.referent, referents)
  all('frames', known.frame, frames)
}

/** Blames one answer that does not say it is told alike, and several that do. */
export function blameAlike(record: CodedQuestion, { check }: CodedContext) {
  const { answers, alike } = record.value
  if (alike === (answers.length === 1)) return
  check.blame(record, alike ? ['alike'] : ['id'], {
    message: alike ? `told alike, with ${answers.length} answers` : 'a question with one answer',
    expected: alike ? 'one answer, or no `alike`' : '`alike: true`, or the answers that differ',
  })
}

/** Blames a label, in either language, that says one of the `loaded` words outside quotation marks. */
export function blameLabels(record: CodedQuestion, loaded: readonly string[], { check }: CodedContext) {
  record.value.answers.forEach(({ label }, i) => {
    for (const language of languages) {
      const words = loadedIn(label[language], loaded)
      if (words !== undefined)
        check.blame(record, ['answers', i, 'label', language], {
          message: `a label repeats a loaded word of the sources: “${words}”`,
          expected: 'neutral words of ours, or the word in quotation marks',
        })
    }
  })
}

/** Words of an answer, by its number, and where they stand in the record. */
export type ReadWords = { readonly answer: number; readonly path: Path; readonly words: AnswerWords }

/** What two passages have in common that stand in two answers: the place, or as the words that lead, words and voice. */
const isSame = (a: AnswerWords, b: AnswerWords) =>
  overlap(a.passage, b.passage) || (a.lead && b.lead && a.voice === b.voice && wordsIn(a) === wordsIn(b))
const wordsIn = ({ passage }: AnswerWords) => fold(passage.clean ?? passage.quote)

/** Blames words that another answer has: sharing a place, or leading both in the same voice. */
export function blameSame(record: CodedQuestion, all: readonly ReadWords[], { check }: CodedContext) {
  all.forEach((one, at) => {
    const before = all.slice(0, at).find((other) => other.answer !== one.answer && isSame(other.words, one.words))
    if (before)
      check.blame(record, [...one.path, 'quote'], {
        message: `the same words stand in two answers of “${record.value.id}”: “${one.words.passage.quote}”`,
        expected: 'words that one answer has alone; equal answers are one',
        suggestion: before.words.passage.quote,
      })
  })
}
