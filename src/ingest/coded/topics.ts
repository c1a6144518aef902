/** Things that several sources could tell: what each tells of them, and how each silence was looked for. */

import type { CodingBook, Topic, TopicInDocument, Uncovered } from '../../corpus/coded.ts'
import { publishedBefore } from '../../corpus/events/account.ts'
import type { DocumentId, EventId, TermId } from '../../corpus/types.ts'
import type { topicsSchema } from '../schema/coded.ts'
import type { Shaped } from '../schema/shape.ts'
import type { CodedContext } from './context.ts'
import { blameOccurring } from './searched.ts'
import { joinUncovered } from './uncovered.ts'

type Coded = Shaped<typeof topicsSchema>
type CodedTopic = Coded['topics'][number]
type Telling = CodedTopic['value']['documents'][number]
type Untelling = Exclude<Telling, { told: unknown }>
type Given = { readonly book: CodingBook; readonly context: CodedContext }

/** A source that could have known of what came after its last possible day: no source could. */
function blameForeknowledge(record: CodedTopic, at: number, untold: Untelling, { book, context }: Given) {
  const { check, documents, events } = context
  const couldKnow = book.topicStatus.some(({ id, couldKnow }) => id === untold.status && couldKnow)
  const document = documents.find(({ id }) => id === untold.document)
  const event = events.find(({ id }) => id === record.value.event)
  if (!couldKnow || !document || !event || !publishedBefore(document, event)) return
  check.blame(record, ['documents', at, 'status'], {
    message: `“${untold.document}” (${document.published.date.edtf}) could not know of “${event.id}” (${event.date.edtf}): it came later`,
    expected: 'a status for sources that could not know',
  })
}

function untoldOf(record: CodedTopic, at: number, untold: Untelling, given: Given): TopicInDocument | null {
  const { check, known } = given.context
  const isStatus = check.reference(record, ['documents', at, 'status'], known.topicStatus, untold.status)
  const isAbsent = blameOccurring(record, ['documents', at, 'terms'], untold, given.context)
  blameForeknowledge(record, at, untold, given)
  if (!isStatus || !isAbsent) return null
  const { document, status, why, terms } = untold
  // checked above and by who calls
  return { kind: 'untold', document: document as DocumentId, status: status as TermId, why, terms }
}

function toldOf(record: CodedTopic, at: number, telling: Telling, given: Given): TopicInDocument | null {
  if (!('told' in telling)) return untoldOf(record, at, telling, given)
  const { document, told } = telling
  const quotations = told.map((quotation) => ({ document, ...quotation }))
  const passages = given.context.check.passages(record, ['documents', at, 'told'], quotations)
  // checked by who calls
  return passages.length > 0 ? { kind: 'told', document: document as DocumentId, passages } : null
}

function topicOf(record: CodedTopic, given: Given): Topic {
  const { check, known, documents } = given.context
  const { id, title, definition, coded_as, event, documents: tellings } = record.value
  if (coded_as !== undefined) check.reference(record, ['coded_as'], known.topic, coded_as)
  if (event !== undefined) check.reference(record, ['event'], known.event, event)
  const seen = new Set<string>()
  const told = tellings.flatMap((telling, at) => {
    const { document } = telling
    if (!check.reference(record, ['documents', at, 'document'], known.document, document)) return []
    if (seen.has(document)) {
      check.blame(record, ['documents', at, 'document'], {
        message: `topic “${id}” tells of “${document}” twice`,
        expected: 'each document once, with all its passages or an omission',
      })
      return []
    }
    seen.add(document)
    return toldOf(record, at, telling, given) ?? []
  })
  for (const document of documents) {
    if (!seen.has(document.id))
      check.blame(record, ['documents'], {
        message: `topic “${id}” is silent about document “${document.id}”`,
        expected: 'its passages, or an omission with status, reason and search terms',
      })
  }
  return {
    id,
    title,
    definition,
    ...(coded_as === undefined ? {} : { codedAs: coded_as }),
    // a reference to no event stops the build
    ...(event === undefined ? {} : { event: event as EventId }),
    documents: documents.flatMap((document) => told.find((one) => one.document === document.id) ?? []),
  }
}

/**
 * Joins topics.yaml; each topic's documents in corpus order. Faults: a topic that tells of a document twice or not at all; a
 * passage not found or quoted twice; search terms that occur in the document; an unknown document, event or status; a source that
 * could know of what came later; and those of `joinUncovered`.
 */
export function joinTopics(
  coded: Coded,
  book: CodingBook,
  context: CodedContext,
): { readonly topics: readonly Topic[]; readonly uncovered: readonly Uncovered[] } {
  const topics = coded.topics.map((record) => topicOf(record, { book, context }))
  return { topics, uncovered: joinUncovered(coded.uncovered, topics, context) }
}
