import { fold, terms } from '../text/fold.ts'
import { printedAs } from '../text/printedAs.ts'
import { type Days, daysOf, firstDay, lastDay, overlaps } from '../time/dates.ts'
import type { CorpusIndex, Event, Evidence } from '../types.ts'

/** Empty lists, null bounds and no words: nothing is filtered. Bounds are `2021-09` or `2021-09-02`, inclusive. */
export type EventFilter = {
  readonly company: readonly string[]
  readonly person: readonly string[]
  readonly type: readonly string[]
  readonly source: readonly string[]
  readonly language: readonly string[]
  readonly from: string | null
  readonly to: string | null
  readonly words: string
}

/** Lets every event through. */
export const NO_FILTER: EventFilter = {
  company: [],
  person: [],
  type: [],
  source: [],
  language: [],
  from: null,
  to: null,
  words: '',
}

/** What is asked about: the events, and the documents that tell them. */
export type EventCorpus = Pick<CorpusIndex, 'events' | 'documents' | 'entities'>

/** For each event its titles and its quotations, folded. */
export type Wording = ReadonlyMap<string, string>

/** Quotations are joined by a line feed, which no term can contain: no match runs from one into the next. */
export function wordingOf(events: readonly Event[], evidence: readonly Evidence[]): Wording {
  const parts = new Map<string, string[]>(
    events.map((event) => [event.id, [event.title.en, event.title.zh, event.label.en, event.label.zh].map(fold)]),
  )
  for (const item of evidence) {
    if (item.recordType === 'event') parts.get(item.recordId)?.push(fold(printedAs(item)))
  }
  return new Map([...parts].map(([id, texts]) => [id, texts.join('\n')]))
}

/** The days that `from` and `to` allow; ±Infinity where a bound is missing. */
export function spanOf(filter: Pick<EventFilter, 'from' | 'to'>): Days {
  return {
    first: filter.from === null ? Number.NEGATIVE_INFINITY : firstDay(filter.from),
    last: filter.to === null ? Number.POSITIVE_INFINITY : lastDay(filter.to),
  }
}

/**
 * A question that any event answers. Within one list any choice will do; different lists must all agree. A source and a
 * language must be satisfied by one and the same document. A date is inside if any day it can mean is. Each of the words
 * must occur in the event's wording.
 */
export function matcher(told: EventCorpus, filter: EventFilter, wording: Wording): (event: Event) => boolean {
  const span = spanOf(filter)
  const companies = new Set<string>(filter.company)
  const persons = new Set<string>(filter.person)
  const types = new Set<string>(filter.type)
  const documents = new Set<string>(tellers(told, filter))
  const anyDocument = filter.source.length === 0 && filter.language.length === 0
  const wanted = terms(filter.words)
  return (event) =>
    (types.size === 0 || types.has(event.type)) &&
    (companies.size === 0 || event.actors.some((id) => companies.has(id))) &&
    (persons.size === 0 || event.actors.some((id) => persons.has(id))) &&
    (anyDocument || event.documents.some((id) => documents.has(id))) &&
    overlaps(daysOf(event.date), span) &&
    wanted.every((term) => wording.get(event.id)?.includes(term))
}

/** The events that a filter lets through, in the corpus's order. */
export function matching(told: EventCorpus, filter: EventFilter, wording: Wording): readonly Event[] {
  return told.events.filter(matcher(told, filter, wording))
}

function tellers(told: EventCorpus, { source, language }: EventFilter): readonly string[] {
  return told.documents
    .filter((document) => source.length === 0 || source.includes(document.id))
    .filter((document) => language.length === 0 || language.includes(document.language))
    .map((document) => document.id)
}
