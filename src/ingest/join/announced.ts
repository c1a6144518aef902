/** What lies ahead of those who tell it, such as a term: it can be told from the day on which it was announced. */
import type { Event } from '../../corpus/types.ts'
import type { EventContext, EventDraft } from './events.ts'

/**
 * An event with the date of the one that announced it, where one did. Faults: an unknown one; one that was itself announced,
 * or did not end earlier.
 */
export function announcedOf(
  { record, event }: EventDraft,
  drafts: readonly EventDraft[],
  { check, known }: EventContext,
): Event {
  const { announced_in } = record.value
  if (announced_in === undefined || !check.reference(record, ['announced_in'], known.event, announced_in)) return event
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

/** Faults: a document that tells of what was still to come, where nothing says since when it could be told. */
export function blameForetold({ record, event }: EventDraft, { check, documents }: EventContext) {
  if (event.announced) return
  const early = documents.find(({ id, published: { date } }) => {
    const began = event.date.start
    return event.documents.includes(id) && date.end !== null && began !== null && date.end < began
  })
  if (!early) return
  check.blame(record, ['id'], {
    message: `“${early.id}” (${early.published.date.edtf}) tells of “${event.id}” before it came (${event.date.edtf})`,
    expected: 'announced_in: the event by which it was announced',
  })
}
