/** Sources without an answer: why, and by what that is shown. */
import type { CodingBook, Topic } from '../../corpus/coded.ts'
import { publishedBefore } from '../../corpus/events/account.ts'
import type { ShownBy, Unanswered } from '../../corpus/questions/question.ts'
import type { DocumentId, TermId } from '../../corpus/types.ts'
import type { questionsSchema } from '../schema/questions.ts'
import type { Shaped } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { Words } from './answerWords.ts'
import type { CodedContext } from './context.ts'
import { blameOccurring } from './searched.ts'

export type CodedQuestion = Shaped<typeof questionsSchema>['questions'][number]
type Coded = CodedQuestion['value']['unanswered'][number]

export type UnansweredGiven = {
  readonly book: CodingBook
  readonly topics: readonly Topic[]
  readonly words: Words
  readonly context: CodedContext
}

/** Why a source could not answer; null where it could. */
function excuseOf({ value }: CodedQuestion, document: string, { book, topics, context }: UnansweredGiven) {
  const source = context.documents.find(({ id }) => id === document)
  const event = context.events.find(({ id }) => id === value.event)
  if (source && event && publishedBefore(source, event))
    return `“${document}” (${source.published.date.edtf}) could not know of “${event.id}” (${event.date.edtf}): it came later`
  const couldKnow = new Map(book.topicStatus.map((status) => [status.id, status.couldKnow]))
  const told = topics
    .filter(({ id }) => value.topics.includes(id))
    .flatMap(({ documents }) => documents.filter((one) => one.document === document))
  const statuses = told.flatMap((one) => (one.kind === 'untold' && !couldKnow.get(one.status) ? [one.status] : []))
  return statuses.length > 0 && statuses.length === told.length
    ? `“${document}” could not tell ${value.topics.map((id) => `“${id}”`).join(', ')} (${statuses.join(', ')})`
    : null
}

type Unfit = { readonly path: Path; readonly message: string; readonly expected: string }

/** What a status is shown by must be there, and what shows another must not. */
function unfitIn({ status, terms, words }: Coded, shownBy: ShownBy): Unfit | null {
  const lacks = (expected: string): Unfit => ({ path: [], message: `“${status}” is shown by ${shownBy}`, expected })
  if (shownBy === 'terms' && !terms?.length) return lacks('terms that do not occur in the document')
  if (shownBy === 'words' && !words?.length) return lacks('words of the document')
  if (shownBy !== 'words' && words) return { ...lacks('no words; those of an answer stand there'), path: ['words'] }
  if (shownBy === 'words' && terms) return { ...lacks('no terms'), path: ['terms'] }
  return null
}

/**
 * A source without an answer. Faults: an unknown status; a silence of a source that could not know; terms that occur; terms
 * or words that are missing, or by which its status is not shown; those of its words.
 */
export function unansweredOf(
  record: CodedQuestion,
  at: number,
  coded: Coded,
  given: UnansweredGiven,
): Unanswered | null {
  const { check, known } = given.context
  const path: Path = ['unanswered', at]
  if (!check.reference(record, [...path, 'status'], known.answerStatus, coded.status)) return null
  const rules = given.book.answerStatus.find(({ id }) => id === coded.status)
  // an entry of the codebook that could not be read has that fault alone
  if (!rules) return null
  const unfit = unfitIn(coded, rules.shownBy)
  if (unfit) {
    check.blame(record, [...path, ...unfit.path], unfit)
    return null
  }
  const excuse = rules.couldKnow ? excuseOf(record, coded.document, given) : null
  if (excuse)
    check.blame(record, [...path, 'status'], {
      message: excuse,
      expected: 'a status for sources that could not know, or that were not asked',
    })
  const { document, why, terms = [], words = [] } = coded
  const areAbsent = blameOccurring(record, [...path, 'terms'], { document, terms }, given.context)
  const read = words.length > 0 ? given.words.read(record, { document, words, path }) : null
  if (excuse || !areAbsent || (rules.shownBy === 'words' && !read)) return null
  // looked up here and by who calls
  const without = { document: document as DocumentId, status: coded.status as TermId, why }
  if (read) return { ...without, shownBy: 'words', words: read }
  const [term, ...more] = terms
  if (rules.shownBy === 'terms' && term !== undefined) return { ...without, shownBy: 'terms', terms: [term, ...more] }
  return { ...without, shownBy: 'reason', terms }
}
