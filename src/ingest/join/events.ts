/** Events: their dates, who acts in them, what they belong to, and every passage that tells them. */

import { byDate } from '../../corpus/time/dates.ts'
import type {
  DocumentId,
  EntityId,
  Event,
  EventId,
  Evidence,
  FuzzyDate,
  LaneId,
  Passage,
  TermId,
} from '../../corpus/types.ts'
import { announcedOf, type EventContext, type EventDraft } from './announced.ts'
import type { Check } from './check.ts'
import { readDate } from './dates.ts'

type Coded = EventDraft['record']

/** What is said of a date that `readDate` does not read. */
export const notEdtf = (text: string) => ({
  message: `not a date in EDTF: “${text}”`,
  expected:
    'EDTF, such as 2021-09-26, 2021-09, 2021-09-26/2021-09-28, 2021-09~ or ../2021-09-02; of days that exist, in years of four digits, and no season or list',
})

/** An event that is a document's appearance has the document's date; any other states its own. */
function dateOf(record: Coded, { check, known, documents }: EventContext): { date: FuzzyDate; basis: string } | null {
  const { date, basis, publishes, id } = record.value
  if (publishes !== undefined) {
    for (const [field, own] of Object.entries({ date, basis }))
      if (own !== undefined)
        check.blame(record, [field], {
          message: `“${id}” publishes a document and also has a ${field}`,
          expected: 'one of them',
        })
    if (!check.reference(record, ['publishes'], known.document, publishes)) return null
    const published = documents.find((document) => document.id === publishes)?.published
    return published ? { date: published.date, basis: published.basis } : null
  }
  if (date === undefined || basis === undefined) {
    check.blame(record, ['id'], {
      message: `“${id}” has no ${date === undefined ? 'date' : 'basis for its date'}`,
      expected: 'date and basis, or publishes',
    })
    return null
  }
  const known_ = check.reference(record, ['basis'], known.dateBasis, basis)
  const read = readDate(date)
  if (!read) check.blame(record, ['date'], notEdtf(date))
  return read && known_ ? { date: read, basis } : null
}

function laneOf(record: Coded, { check, known, lanes }: EventContext): LaneId | null {
  const { type } = record.value
  if (!check.reference(record, ['type'], known.eventType, type)) return null
  const lane = lanes.find(({ types }) => types.some((one) => one === type))
  if (!lane && lanes.length > 0)
    check.blame(record, ['type'], {
      message: `no lane of corpus.yaml holds the type “${type}”`,
      expected: 'a type that a lane lists',
    })
  return lane?.id ?? null
}

function eventOf(record: Coded, context: EventContext): EventDraft | null {
  const { check, known, documents } = context
  const { value } = record
  const when = dateOf(record, context)
  const lane = laneOf(record, context)
  const told = check.passages(record, ['told_by'], value.told_by)
  const dated = check.passages(record, ['dated_by'], value.dated_by)
  const actors = value.actors.filter((actor, i) => check.reference(record, ['actors', i], known.entity, actor))
  if (value.parent !== undefined) check.reference(record, ['parent'], known.event, value.parent)
  if (value.told_by.length === 0 && value.outside.length === 0) {
    check.blame(record, ['id'], {
      message: `“${value.id}” has neither a quotation nor an outside address`,
      expected: 'told_by or outside',
    })
  }
  if (!when || !lane) return null
  const evidence = (passages: readonly Passage[], supports: 'telling' | 'date') =>
    passages.map((passage) => ({ ...passage, recordType: 'event' as const, recordId: value.id, supports }))
  return {
    record,
    event: {
      // every id was checked above; a bad one stops the build
      id: value.id as EventId,
      type: value.type as TermId,
      lane,
      title: value.title,
      label: value.label ?? value.title,
      date: when.date,
      basis: when.basis as TermId,
      ...(value.date_note ? { dateNote: value.date_note } : {}),
      ...(value.doubt ? { doubt: value.doubt } : {}),
      ...(value.corrupt ? { corrupt: value.corrupt } : {}),
      actors: actors as EntityId[],
      ...(value.parent ? { parent: value.parent as EventId } : {}),
      ...(value.publishes ? { publishes: value.publishes as DocumentId } : {}),
      documents: documents.filter(({ id }) => told.some((passage) => passage.document === id)).map(({ id }) => id),
      outside: value.outside,
    },
    evidence: [...evidence(told, 'telling'), ...evidence(dated, 'date')],
  }
}

/** A part of itself, through however many parents. */
function blameCycles(records: readonly Coded[], check: Check) {
  const parents = new Map(records.map(({ value }) => [value.id, value.parent]))
  for (const record of records) {
    const seen = new Set<string>()
    for (let at: string | undefined = record.value.id; at !== undefined && !seen.has(at); at = parents.get(at)) {
      seen.add(at)
      if (parents.get(at) === record.value.id) {
        check.blame(record, ['parent'], {
          message: `“${record.value.id}” is part of itself: ${[...seen, record.value.id].join(' → ')}`,
          expected: 'a parent that is no part of it',
        })
      }
    }
  }
}

/** A document appears once. */
function blamePublications(records: readonly Coded[], check: Check) {
  const appearances = new Map<string, string>()
  for (const record of records) {
    const { id, publishes } = record.value
    if (publishes === undefined) continue
    const other = appearances.get(publishes)
    if (other !== undefined)
      check.blame(record, ['publishes'], {
        message: `“${other}” is the appearance of “${publishes}” already`,
        expected: 'one event for each document',
      })
    appearances.set(publishes, id)
  }
}

/** Joins events.yaml with the rest; events in the order of their dates that every list has, then by id. */
export function joinEvents(
  records: readonly Coded[],
  context: EventContext,
): { events: readonly Event[]; evidence: readonly Evidence[] } {
  blameCycles(records, context.check)
  blamePublications(records, context.check)
  const drafts = records.map((record) => eventOf(record, context)).filter((one) => one !== null)
  const joined = drafts.map((draft) => ({ ...draft, event: announcedOf(draft, drafts, context) }))
  return {
    events: joined.map(({ event }) => event).sort((a, b) => byDate(a.date, b.date) || (a.id < b.id ? -1 : 1)),
    evidence: joined.flatMap(({ evidence }) => evidence),
  }
}
