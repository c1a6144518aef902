/** What documents tell, and which others could have told it. */

import { byId } from '../byId.ts'
import type { Amount, CodingBook, Pledge, Topic } from '../coded.ts'
import { couldTell } from '../events/account.ts'
import { sumsOf } from '../money/sums.ts'
import { isIn } from '../text/overlap.ts'
import type {
  CorpusIndex,
  Document,
  DocumentId,
  DocumentText,
  EntityId,
  Event,
  EventId,
  Evidence,
  NonEmpty,
  Passage,
  TermId,
} from '../types.ts'
import { passagesOf } from './compared.ts'

export type AskedOnlyHere = {
  readonly index: Pick<CorpusIndex, 'documents' | 'events'>
  readonly book: Pick<CodingBook, 'topicStatus'>
  readonly texts: readonly Pick<DocumentText, 'document' | 'mentions'>[]
  readonly evidence: readonly Evidence[]
  readonly topics: readonly Topic[]
  readonly amounts: readonly Amount[]
  readonly pledges: readonly Pick<Pledge, 'id' | 'event'>[]
}

/** Ids. Of an amount that of the sum: the amount that its other tellings are the same as. */
export type What =
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'amount'; readonly amount: string }
  | { readonly kind: 'entity'; readonly entity: EntityId }

/**
 * Why a source's not telling it says nothing. `status`: what the coding says of every topic around it, in the
 * codebook's order. `before`: it was out before the event. `unsure`: the dates, or the coding, leave it open.
 */
export type Excuse =
  | { readonly why: 'status'; readonly statuses: NonEmpty<TermId> }
  | { readonly why: 'before' }
  | { readonly why: 'unsure' }

type Could = { readonly why: 'could' } | Excuse

/** Something that sources tell: by which, where, and whether one that does not could have. */
export type Thing = {
  readonly what: What
  readonly by: readonly DocumentId[]
  readonly places: readonly { readonly passage: Passage; readonly could: (other: Document) => Could }[]
}

/** As the topics around a passage say: one that is told there, or whose status says that it could have been, is enough. */
const byTopics =
  ({ topicStatus }: AskedOnlyHere['book'], topics: readonly Topic[]) =>
  ({ id }: Document): Could => {
    const stands = topics.flatMap(({ documents }) => documents.filter(({ document }) => document === id))
    const found = topicStatus.filter((one) => stands.some((told) => told.kind === 'untold' && told.status === one.id))
    if (stands.some(({ kind }) => kind === 'told') || found.some(({ couldKnow }) => couldKnow)) return { why: 'could' }
    const [first, ...rest] = found.map((status) => status.id)
    return first === undefined ? { why: 'unsure' } : { why: 'status', statuses: [first, ...rest] }
  }

const byDate =
  (event: Event | undefined) =>
  (document: Document): Could =>
    event ? { why: couldTell(document, event) } : { why: 'unsure' }

/** Of a passage in no topic nothing says what others could have known: it leaves all of them unsure, and so is no finding. */
const around = ({ book, topics }: AskedOnlyHere, passages: readonly Passage[]): Thing['places'] =>
  passages.map((passage) => {
    const own = topics.filter((topic) => passagesOf(topic, passage.document).some((whole) => isIn(passage, whole)))
    return { passage, could: byTopics(book, own) }
  })

/** Only what a passage has of its record. */
const passageOf = ({ document, start, end, quote, clean }: Passage): Passage => ({
  document,
  start,
  end,
  quote,
  ...(clean === undefined ? {} : { clean }),
})

const topicsTold = ({ book, topics }: AskedOnlyHere): readonly Thing[] =>
  topics.map((topic) => {
    const by = topic.documents.filter(({ kind }) => kind === 'told').map(({ document }) => document)
    const could = byTopics(book, [topic])
    const places = by.flatMap((document) => passagesOf(topic, document)).map((passage) => ({ passage, could }))
    return { what: { kind: 'topic', topic: topic.id }, by, places }
  })

const eventsTold = ({ index, evidence }: AskedOnlyHere): readonly Thing[] =>
  index.events
    .filter(({ publishes }) => publishes === undefined)
    .map((event) => {
      const places = evidence
        .filter(
          ({ recordType, recordId, supports }) =>
            recordType === 'event' && recordId === event.id && supports === 'telling',
        )
        .map((one) => ({ passage: passageOf(one), could: byDate(event) }))
      return { what: { kind: 'event', event: event.id }, by: event.documents, places }
    })

const amountsTold = (asked: AskedOnlyHere): readonly Thing[] =>
  sumsOf(asked.amounts).map(({ head, tellings, pledge: id }) => {
    const passages = tellings.map(({ passage }) => passage)
    const pledge = byId(asked.pledges, id)
    const could = byDate(byId(asked.index.events, pledge?.event))
    return {
      what: { kind: 'amount', amount: head.id },
      by: passages.map(({ document }) => document),
      places: id === undefined ? around(asked, passages) : passages.map((passage) => ({ passage, could })),
    }
  })

const entitiesNamed = (asked: AskedOnlyHere): readonly Thing[] => {
  const mentions = asked.texts.flatMap((text) => text.mentions)
  return [...new Set(mentions.map(({ entity }) => entity))].map((entity) => {
    const own = mentions.filter((mention) => mention.entity === entity)
    return {
      what: { kind: 'entity', entity },
      by: own.map(({ document }) => document),
      places: around(asked, own.map(passageOf)),
    }
  })
}

/** Every topic, event, sum and entity that some document tells, in this order. What appears as a document is no event here. */
export const things = (asked: AskedOnlyHere): readonly Thing[] => [
  ...topicsTold(asked),
  ...eventsTold(asked),
  ...amountsTold(asked),
  ...entitiesNamed(asked),
]
