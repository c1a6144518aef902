import type { Day, Days } from '../../corpus/time/dates.ts'

/**
 * Days on the axis. Linear; d3-scale would be 9 kB for this one multiplication.
 * `x(day)` is where the day begins, in px; it ends at `x(day + 1)`.
 */
export type Scale = {
  readonly axis: Days
  readonly left: number
  readonly right: number
  readonly perDay: number
  readonly x: (day: Day) => number
  /** The day under a point, never outside the axis. */
  readonly dayAt: (x: number) => Day
}

export function scaleOf(axis: Days, left: number, right: number): Scale {
  const perDay = (right - left) / (axis.last - axis.first + 1)
  return {
    axis,
    left,
    right,
    perDay,
    x: (day) => left + (day - axis.first) * perDay,
    dayAt: (x) => Math.min(axis.last, Math.max(axis.first, axis.first + Math.floor((x - left) / perDay))),
  }
}
