import { type EventCorpus, type EventFilter, matcher, matching, spanOf, type Wording } from '../events/filter.ts'
import type { Choice } from '../faceted.ts'
import type { CorpusIndex } from '../types.ts'
import { addMonths, type Day, type Days, daysOf, firstDay, lastDay, monthOf } from './dates.ts'

export type End = 'from' | 'to'

type Dated = Pick<CorpusIndex, 'events' | 'about'>

const bounded = (days: Days): readonly Day[] => [days.first, days.last].filter(Number.isFinite)

/** From the first to the last day that the window or any event names: as far as one can go. */
export function reach({ events, about }: Dated): Days {
  const days = events.flatMap(({ date }) => bounded(daysOf(date)))
  return {
    first: days.reduce((a, b) => Math.min(a, b), firstDay(about.window.from)),
    last: days.reduce((a, b) => Math.max(a, b), lastDay(about.window.to)),
  }
}

/** Months at which an end can be put: those of the window, and those outside it in which an event begins, or ends. */
export function boundable({ events, about }: Dated, end: End): readonly string[] {
  const days = events.map(({ date }) => (end === 'from' ? daysOf(date).first : daysOf(date).last))
  const months = new Set(days.filter(Number.isFinite).map(monthOf))
  const last = firstDay(about.window.to)
  for (let day = firstDay(about.window.from); day <= last; day = addMonths(day, 1)) months.add(monthOf(day))
  return [...months].sort()
}

/** Choices for one end of the range; a month that would turn the range round is left out. */
export function endChoices(
  corpus: EventCorpus & Dated,
  filter: EventFilter,
  wording: Wording,
  end: End,
): readonly Choice[] {
  const span = spanOf(filter)
  const events = matching(corpus, { ...filter, [end]: null }, wording)
  return boundable(corpus, end)
    .filter((month) => (end === 'from' ? firstDay(month) <= span.last : lastDay(month) >= span.first))
    .map((id) => ({ id, count: events.filter(matcher(corpus, { ...filter, [end]: id }, wording)).length }))
}

/** How many events that match all else lie wholly before and wholly after the range. */
export function beyond(
  told: EventCorpus,
  filter: EventFilter,
  wording: Wording,
): { readonly before: number; readonly after: number } {
  const span = spanOf(filter)
  const all = matching(told, { ...filter, from: null, to: null }, wording).map(({ date }) => daysOf(date))
  return {
    before: all.filter(({ last }) => last < span.first).length,
    after: all.filter(({ first }) => first > span.last).length,
  }
}
