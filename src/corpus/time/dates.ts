import type { FuzzyDate } from '../types.ts'

/** Whole days since 1970-01-01, UTC; the timeline counts in nothing smaller. */
export type Day = number

/** First and last day, inclusive; an open end is ±Infinity. */
export type Days = { readonly first: Day; readonly last: Day }

const MS = 86_400_000

/** `2021-09-02` → 18872. A string that is no calendar day gives NaN. */
export function dayOf(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / MS
}

/** 18872 → `2021-09-02`. */
export function isoOf(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10)
}

/** `2021-09` or `2021-09-02` → its first day. */
export function firstDay(period: string): Day {
  return dayOf(period.length === 7 ? `${period}-01` : period)
}

/** `2021-09` or `2021-09-02` → its last day. */
export function lastDay(period: string): Day {
  return period.length === 7 ? addMonths(firstDay(period), 1) - 1 : dayOf(period)
}

/** The first day of the month that lies `count` months from the month of `day`. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(Math.floor(day) * MS)
  // not Date.UTC, which takes the years 0 to 99 for 1900 to 1999
  date.setUTCMonth(date.getUTCMonth() + count, 1)
  return date.getTime() / MS
}

/** `2021-09`: the month that holds the day. */
export function monthOf(day: Day): string {
  return isoOf(day).slice(0, 7)
}

/** Every day the date can mean. */
export function daysOf(date: FuzzyDate): Days {
  return {
    first: date.start === null ? Number.NEGATIVE_INFINITY : dayOf(date.start),
    last: date.end === null ? Number.POSITIVE_INFINITY : dayOf(date.end),
  }
}

/** Whether two spans have a day in common. */
export function overlaps(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last
}

/**
 * The one day at which a date stands in a list: its first day; if that is open, its last; null if both are.
 */
export function anchorOf(date: FuzzyDate): Day | null {
  const day = date.start ?? date.end
  return day === null ? null : dayOf(day)
}

/** Order of lists: by anchor; of the same anchor what ends there first ("before 2 September" before "2 September"). */
export function byDate(a: FuzzyDate, b: FuzzyDate): number {
  return (
    compare(a.start ?? a.end ?? NEVER, b.start ?? b.end ?? NEVER) ||
    Number(a.start !== null) - Number(b.start !== null) ||
    compare(a.end ?? NEVER, b.end ?? NEVER)
  )
}

// sorts after every day
const NEVER = '~'

// ISO days sort as they are written
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
