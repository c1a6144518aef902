import type { FuzzyDate } from '../types.ts'
import { type Days, daysOf } from './dates.ts'

/**
 * Where a date's glyph stands on a strip. `share`: of the axis, from 0 (its first day) to 1 (its last day's end);
 * `edge`: which side of the glyph stands there. What is wholly outside, or has no date at all, has no place on it.
 */
export type Spot =
  | { readonly kind: 'before' | 'after' | 'undated' }
  | { readonly kind: 'within'; readonly share: number; readonly edge: 'start' | 'middle' | 'end' }

/** How much of the axis lies before a day, 0 to 1; beyond an end, that end. */
export const shareOf = (day: number, { first, last }: Days): number =>
  Math.min(1, Math.max(0, (day - first) / (last + 1 - first)))

/** A span stands at the middle of what the axis shows of it; a date with an open side, at the day that it names. */
export function spotOf(date: FuzzyDate, axis: Days): Spot {
  const { first, last } = daysOf(date)
  if (date.start === null && date.end === null) return { kind: 'undated' }
  if (last < axis.first) return { kind: 'before' }
  if (first > axis.last) return { kind: 'after' }
  const share = (day: number) => shareOf(day, axis)
  if (date.start === null) return { kind: 'within', share: share(last + 1), edge: 'end' }
  if (date.end === null) return { kind: 'within', share: share(first), edge: 'start' }
  return { kind: 'within', share: (share(first) + share(last + 1)) / 2, edge: 'middle' }
}
