/** What is known of one event, and what each document says of it. */
import { byId } from '../byId.ts'
import type { CorpusIndex, Document, Event, Evidence, FuzzyDate } from '../types.ts'

/** How a document stands to an event. `untold`: no passage is recorded; nothing was searched, so this is not yet silence. */
export type Telling =
  | { readonly kind: 'tells'; readonly document: Document; readonly passages: readonly Evidence[] }
  | { readonly kind: 'appears'; readonly document: Document; readonly passages: readonly Evidence[] }
  | { readonly kind: 'earlier'; readonly document: Document }
  | { readonly kind: 'untold'; readonly document: Document }

export type Account = {
  /** The words that date it. */
  readonly dating: readonly Evidence[]
  readonly parent: Event | undefined
  readonly parts: readonly Event[]
  /** One for each document, in corpus order. */
  readonly tellings: readonly Telling[]
}

/** When there was something to tell: what was announced could be told from then on. */
const toldFrom = ({ announced, date }: Event): FuzzyDate => announced?.date ?? date

/**
 * Whether a document was out before an event began, or before it was announced: only then can it not have told it. ISO days
 * compare as strings.
 */
export const publishedBefore = (document: Document, event: Event): boolean => {
  const [out, began] = [document.published.date.end, toldFrom(event).start]
  return out !== null && began !== null && out < began
}

/**
 * Whether a document that does not tell an event could have: `could` if it was certainly out when the event was over, or
 * announced, or on that day; `before` if it was certainly out before it began; else `unsure`. ISO days compare as strings.
 */
export const couldTell = (document: Document, event: Event): 'could' | 'before' | 'unsure' => {
  const [out, over] = [document.published.date.start, toldFrom(event).end]
  if (out !== null && over !== null && over <= out) return 'could'
  return publishedBefore(document, event) ? 'before' : 'unsure'
}

const tellingOf = (document: Document, event: Event, told: readonly Evidence[]): Telling => {
  const passages = told.filter((passage) => passage.document === document.id)
  if (event.publishes === document.id) return { kind: 'appears', document, passages }
  if (passages.length > 0) return { kind: 'tells', document, passages }
  return publishedBefore(document, event) ? { kind: 'earlier', document } : { kind: 'untold', document }
}

/** Everything the corpus has on one event: each document stands in it, also those that say nothing. */
export const accountOf = (index: CorpusIndex, evidence: readonly Evidence[], event: Event): Account => {
  const own = evidence.filter((passage) => passage.recordType === 'event' && passage.recordId === event.id)
  const told = own.filter((passage) => passage.supports === 'telling')
  return {
    dating: own.filter((passage) => passage.supports === 'date'),
    parent: byId(index.events, event.parent),
    parts: index.events.filter((other) => other.parent === event.id),
    tellings: index.documents.map((document) => tellingOf(document, event, told)),
  }
}

/** Undefined for an id that an address made up. */
export const eventById = (index: CorpusIndex, id: string): Event | undefined => byId(index.events, id)

/** Undefined for an id that an address made up. */
export const documentById = (index: CorpusIndex, id: string): Document | undefined => byId(index.documents, id)

/** Two words that begin alike by four letters or more, one of them cut short or lengthened by two at the most. */
const isLike = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.startsWith(short) && long.length - short.length <= 2
}

/** Ids that an address may have meant, nearest first, by shared parts (`acme-speaks` and `acme-spoke` share one); `globe` is like `globex`. */
export const nearestIds = <Id extends string>(ids: readonly Id[], meant: string, most = 5): readonly Id[] => {
  const parts = new Set(
    meant
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((part) => part !== ''),
  )
  const like = (part: string) => parts.has(part) || [...parts].some((other) => isLike(part, other))
  const shared = (id: Id): number => id.split('-').reduce((sum, part) => sum + (like(part) ? part.length : 0), 0)
  return ids
    .map((id) => ({ id, near: shared(id) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}
