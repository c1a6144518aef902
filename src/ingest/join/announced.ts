/** What lies ahead of those who tell it, such as a term: it can be told from the day on which it was announced. */
import type { Document, Event, Evidence, Lane } from '../../corpus/types.ts'
import type { eventsSchema } from '../schema/index.ts'
import type { Shaped } from '../schema/shape.ts'
import type { Check, Known } from './check.ts'

type Coded = Shaped<typeof eventsSchema>['events'][number]
/** An event and the record it is made of. */
export type EventDraft = { readonly record: Coded; readonly event: Event; readonly evidence: readonly Evidence[] }
type Lists = {
  readonly document: Known
  readonly entity: Known
  readonly event: Known
  readonly eventType: Known
  readonly dateBasis: Known
}
export type EventContext = {
  readonly check: Check
  readonly known: Lists
  readonly documents: readonly Document[]
  readonly lanes: readonly Lane[]
}

/** Nobody says when it was announced, and a document told of it beforehand: by the last day on which that can have appeared. */
function foretold(event: Event, { documents }: EventContext): Event {
  const began = event.date.start
  const [first] = documents
    .flatMap(({ id, published: { date } }) => (event.documents.includes(id) && date.end !== null ? [date.end] : []))
    .filter((out) => began !== null && out < began)
    .sort()
  if (first === undefined) return event
  return { ...event, announced: { date: { edtf: `../${first}`, start: null, end: first, precision: 'before' } } }
}

/**
 * An event with the date of the one that announced it, or of the first document that told of it before it came. Faults: an
 * unknown one; one that was itself announced, or did not end earlier.
 */
export function announcedOf(
  { record, event }: EventDraft,
  drafts: readonly EventDraft[],
  context: EventContext,
): Event {
  const { check, known } = context
  const { announced_in } = record.value
  if (announced_in === undefined) return foretold(event, context)
  if (!check.reference(record, ['announced_in'], known.event, announced_in)) return event
  const by = drafts.find((draft) => draft.event.id === announced_in)
  // one that could not be read has a fault of its own
  if (!by) return event
  const [over, end] = [by.event.date.end, event.date.end]
  const isEarlier = over !== null && (end === null || over < end)
  if (!isEarlier || by.record.value.announced_in !== undefined)
    check.blame(record, ['announced_in'], {
      message: `“${announced_in}” (${by.event.date.edtf}) cannot have announced “${event.id}” (${event.date.edtf})`,
      expected: 'an event that ended earlier, and that no other announced',
    })
  return { ...event, announced: { event: by.event.id, date: by.event.date } }
}
