/** Which sources can fairly stand beside those chosen. */
import { couldTell } from '../events/account.ts'
import type { CorpusIndex, Document, DocumentId, Event, EventId } from '../types.ts'

/** One source, against those of the chosen ones that are not itself. */
export type Comparable = {
  readonly document: Document
  /** Events that the others tell, in corpus order; what appears as a document is none. */
  readonly others: readonly EventId[]
  /** Those of them that it tells too. */
  readonly shared: readonly EventId[]
  /** How many of them it tells, or was certainly out late enough to tell: see `couldTell`. */
  readonly could: number
  /** Chosen sources that are copies of the same work: what differs between them is copying, not reporting. */
  readonly witnesses: readonly Document[]
}

const standing = (
  index: Pick<CorpusIndex, 'documents' | 'events'>,
  document: Document,
  chosen: readonly Document[],
) => {
  const besides = chosen.filter(({ id }) => id !== document.id)
  const tells = ({ documents }: Event) => documents.includes(document.id)
  const others = index.events.filter(
    ({ publishes, documents }) => publishes === undefined && besides.some(({ id }) => documents.includes(id)),
  )
  return {
    document,
    others: others.map(({ id }) => id),
    shared: others.filter(tells).map(({ id }) => id),
    could: others.filter((event) => tells(event) || couldTell(document, event) === 'could').length,
    witnesses: besides.filter(({ work }) => work === document.work),
  }
}

/**
 * Every source, those first that can most fairly be compared with the ones chosen, by this rule, our own: the more of
 * the events that the others chosen tell it tells too, the earlier it comes; of those that tell as many, the one that
 * was out late enough to know of more; else in corpus order. A chosen source is measured against the other chosen
 * ones. Ids of no document count for nothing, nor does the order of `chosen`.
 */
export const comparable = (
  index: Pick<CorpusIndex, 'documents' | 'events'>,
  chosen: readonly DocumentId[],
): readonly Comparable[] => {
  const picked = index.documents.filter(({ id }) => chosen.includes(id))
  return (
    index.documents
      .map((document) => standing(index, document, picked))
      // a stable sort: what is alike stays in corpus order
      .sort((a, b) => b.shared.length - a.shared.length || b.could - a.could)
  )
}
