/** Questions put to every source: who answers, in which words, alike or apart; who does not, and why. */
import type { CodingBook, Defect, Topic } from '../../corpus/coded.ts'
import { isSameGrouping, standingGrouping } from '../../corpus/questions/agreement.ts'
import type { Answer, Answering, Question, Rejected } from '../../corpus/questions/question.ts'
import type { DocumentId, EventId, TermId } from '../../corpus/types.ts'
import type { Known } from '../join/check.ts'
import type { FileRead } from '../schema/codingFiles.ts'
import type { questionsSchema } from '../schema/questions.ts'
import { claimedIds, type Located } from '../schema/shape.ts'
import { wordsOf } from './answerWords.ts'
import type { CodedContext } from './context.ts'
import { type GroupingsOf, readGroupings } from './groupings.ts'
import { ifSound } from './parts.ts'
import {
  accounted,
  blameAccount,
  blameAlike,
  blameLabels,
  blameReferences,
  blameSame,
  type ReadWords,
} from './questionFaults.ts'
import { type CodedQuestion, type UnansweredGiven, unansweredOf } from './unanswered.ts'

type Given = UnansweredGiven & { readonly loaded: readonly string[]; readonly groupingsOf: GroupingsOf }
type File = FileRead<typeof questionsSchema>

function answersOf(record: CodedQuestion, { words, context }: Given): readonly Answer[] {
  const order = context.documents.map(({ id }): string => id)
  const all: ReadWords[] = []
  const answers = record.value.answers.flatMap(({ label, documents }, i): readonly Answer[] => {
    const answering = documents.flatMap((coded, j): readonly Answering[] => {
      const path = ['answers', i, 'documents', j]
      words.blameLeads(record, { ...coded, path })
      const read = words.read(record, { ...coded, path })
      if (!read) return []
      all.push(...read.map((one, k): ReadWords => ({ answer: i, path: [...path, 'words', k], words: one })))
      if (!words.isSound(read))
        context.check.blame(record, path, {
          message: `all words of “${coded.document}” in an answer lie on what is broken there: “${read[0].passage.quote}”`,
          expected: 'sound words, or a status that is shown by words',
        })
      // looked up by who calls
      return [{ document: coded.document as DocumentId, words: read }]
    })
    const [first, ...rest] = answering.toSorted((a, b) => order.indexOf(a.document) - order.indexOf(b.document))
    return first ? [{ id: String(i + 1), label, documents: [first, ...rest] }] : []
  })
  blameSame(record, all, context)
  return answers
}

/** The two groupings, where there are any, and a fault where they are not what stands and nothing says why. */
function settledOf(record: CodedQuestion, joined: Question, { groupingsOf, context }: Given): Question {
  const groupings = groupingsOf(joined.id)
  if (!groupings) return joined
  const [first, second] = groupings
  const differ = !isSameGrouping(first, second)
  if (!joined.settled && (differ || !isSameGrouping(first, standingGrouping(joined))))
    context.check.blame(record, ['id'], {
      message: differ
        ? `the two groupings of “${joined.id}” differ, and nothing settles it`
        : `both groupings of “${joined.id}” are alike, what stands is another, and nothing says why`,
      expected: '`settled`, in both languages',
    })
  return { ...joined, groupings }
}

function questionOf(record: CodedQuestion, given: Given): Question | null {
  const { context } = given
  const { id, question, aspect, found, event, topics, referents, reason, counter, doubt, settled, frames } =
    record.value
  const joined = ifSound(context.check, (): Question | null => {
    blameReferences(record, context)
    blameAccount(record, context)
    blameAlike(record, context)
    blameLabels(record, given.loaded, context)
    const [first, ...rest] = answersOf(record, given)
    const order = context.documents.map((document) => document.id)
    const unanswered = record.value.unanswered
      .flatMap((coded, i) => unansweredOf(record, i, coded, given) ?? [])
      .toSorted((a, b) => order.indexOf(a.document) - order.indexOf(b.document))
    const stand = [first, ...rest].flatMap((answer) => answer?.documents ?? []).length + unanswered.length
    // what is missing has a fault, here or where its document is described
    if (!first || stand < accounted(record).length) return null
    return {
      id,
      question,
      // looked up above
      aspect: aspect as TermId,
      found,
      topics,
      ...(event === undefined ? {} : { event: event as EventId }),
      referents,
      answers: [first, ...rest],
      unanswered,
      reason,
      counter,
      ...(doubt ? { doubt } : {}),
      ...(settled ? { settled } : {}),
      frames,
    }
  })
  return joined && settledOf(record, joined, given)
}

function rejectedOf(record: Located<File['shaped']['rejected'][number]['value']>, given: Given): readonly Rejected[] {
  const { check, known } = given.context
  const { id, question, aspect, found, why } = record.value
  if (!check.reference(record, ['aspect'], known.aspect, aspect)) return []
  const groupings = given.groupingsOf(id)
  // just looked up
  return [{ id, question, aspect: aspect as TermId, found, why, ...(groupings ? { groupings } : {}) }]
}

/** The questions that a grouping can be of; a file that there is not has none. */
function joinedList({ coding, sound }: File): Known {
  const [asked, rejected] = ['questions', 'rejected'].map((list) => claimedIds(coding, list))
  return {
    what: 'question',
    ids: new Set([...(asked?.ids ?? []), ...(rejected?.ids ?? [])]),
    whole: coding.data === undefined ? sound : asked?.whole === true,
  }
}

/**
 * Joins questions.yaml, and the two groupings of each question where there are any. Faults: an unknown id; a document accounted
 * for twice or not at all; one answer that does not say it is alike, several that do; a label that repeats a loaded word;
 * the same words in two answers; a document whose words lie only on defects that corrupt them; groupings that differ from
 * one another or from what stands without a word on it; those of words, of sources without an answer, and of groupings.
 */
export function joinQuestions(
  file: File,
  {
    defects,
    book,
    topics,
  }: { readonly defects: readonly Defect[]; readonly book: CodingBook; readonly topics: readonly Topic[] },
  context: CodedContext,
): { readonly questions: readonly Question[]; readonly rejected: readonly Rejected[] } {
  const given: Given = {
    book,
    topics,
    words: wordsOf(defects, book, context),
    context,
    loaded: file.shaped.loaded.map(({ value }) => value),
    groupingsOf: readGroupings(joinedList(file), context),
  }
  return {
    questions: file.shaped.questions.flatMap((record) => questionOf(record, given) ?? []),
    rejected: file.shaped.rejected.flatMap((record) => rejectedOf(record, given)),
  }
}
