import { type EventFilter, spanOf } from '../events/filter.ts'
import type { CorpusIndex, Event } from '../types.ts'
import { addMonths, anchorOf, byDate, type Days, daysOf, firstDay, lastDay, monthOf } from './dates.ts'

/** What the axis shows: the chosen range, and where an end is not chosen the window's. Always at least a day. */
export function axisOf(about: CorpusIndex['about'], filter: Pick<EventFilter, 'from' | 'to'>): Days {
  const span = spanOf(filter)
  const window = { first: firstDay(about.window.from), last: lastDay(about.window.to) }
  const first = Number.isFinite(span.first) ? span.first : window.first
  const last = Number.isFinite(span.last) ? span.last : window.last
  if (first <= last) return { first, last }
  // one end was chosen beyond the window's other end: a year from there
  return Number.isFinite(span.first) ? { first, last: addMonths(first, 12) - 1 } : { first: addMonths(last, -11), last }
}

export type AxisPlace = 'before' | 'within' | 'after'

/** Where a date stands to the axis; any overlap is `within`. */
export function placeOf(event: Event, axis: Days): AxisPlace {
  const { first, last } = daysOf(event.date)
  if (last < axis.first) return 'before'
  return first > axis.last ? 'after' : 'within'
}

/** For each event that has any, its parts among `events`, in date order. */
export function partsOf(events: readonly Event[]): ReadonlyMap<string, readonly Event[]> {
  const ids = new Set<string>(events.map(({ id }) => id))
  const parts = new Map<string, Event[]>()
  for (const event of inDateOrder(events)) {
    if (event.parent === undefined || !ids.has(event.parent)) continue
    const siblings = parts.get(event.parent)
    if (siblings) siblings.push(event)
    else parts.set(event.parent, [event])
  }
  return parts
}

/** By date (see `byDate`), then by id. */
export function inDateOrder(events: readonly Event[]): readonly Event[] {
  return [...events].sort((a, b) => byDate(a.date, b.date) || compare(a.id, b.id))
}

/** Most telling first: told by most documents, then what has parts, then the earlier, then by id. */
export function mostTelling(events: readonly Event[]): readonly Event[] {
  const parts = partsOf(events)
  const hasParts = (event: Event) => Number(parts.has(event.id))
  return [...events].sort(
    (a, b) =>
      b.documents.length - a.documents.length ||
      hasParts(b) - hasParts(a) ||
      byDate(a.date, b.date) ||
      compare(a.id, b.id),
  )
}

/** An event and its parts, and theirs. */
export type Entry = { readonly event: Event; readonly parts: readonly Entry[] }

/** `period`: `2021-09`, `2014` for what is known by year only, null for what has no date. */
export type Group = { readonly period: string | null; readonly entries: readonly Entry[] }

// sorts after every year
const UNDATED = '~'

/** The list that says what the chart says: in date order, by month, parts under what they are part of. */
export function listed(events: readonly Event[]): readonly Group[] {
  const parts = partsOf(events)
  const ids = new Set<string>(events.map(({ id }) => id))
  const entry = (event: Event): Entry => ({ event, parts: (parts.get(event.id) ?? []).map(entry) })
  const groups: { period: string | null; entries: Entry[] }[] = []
  const tops = inDateOrder(events).filter(({ parent }) => parent === undefined || !ids.has(parent))
  // a year's own heading comes before those of its months, what has no date at the end
  const dated = tops.map((event) => ({ event, period: periodOf(event) }))
  for (const { event, period } of dated.sort((a, b) => compare(a.period ?? UNDATED, b.period ?? UNDATED))) {
    const group = groups.at(-1)
    if (group !== undefined && group.period === period) group.entries.push(entry(event))
    else groups.push({ period, entries: [entry(event)] })
  }
  return groups
}

function periodOf({ date }: Event): string | null {
  const day = anchorOf(date)
  if (day === null) return null
  return date.precision === 'year' ? monthOf(day).slice(0, 4) : monthOf(day)
}

// code-unit order: the same on every machine
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
