/** Where an axis of dates is ruled: its stretches of days, months or years, whatever a day is wide. */
import { addMonths, type Day, type Days, isoOf, monthOf } from './dates.ts'

export type Unit = { readonly by: 'day' | 'month' | 'year'; readonly step: number }

/** `period` is what a stretch is called: `2021`, `2021-09` or `2021-09-26`. `next`: the first day after it. */
export type Stretch = { readonly period: string; readonly first: Day; readonly next: Day }

/** Days that a stretch has at least. */
const DAYS_PER = { day: 1, month: 28, year: 365 } as const

/** Finest first. Steps of days begin anew with each month. */
const UNITS: readonly Unit[] = [
  ...[1, 2, 5, 10].map((step) => ({ by: 'day', step }) as const),
  ...[1, 2, 3, 6].map((step) => ({ by: 'month', step }) as const),
  ...[1, 2, 5, 10, 20, 50, 100].map((step) => ({ by: 'year', step }) as const),
]

/** The finest unit whose stretches last so many days. */
export const unitLasting = (days: number): Unit =>
  UNITS.find(({ by, step }) => DAYS_PER[by] * step >= days) ?? { by: 'year', step: 500 }

/** The stretches that have a day on the axis, in order; the first and the last may reach beyond it. */
export function stretchesOf(axis: Days, unit: Unit): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (let first = floor(axis.first, unit); first <= axis.last; ) {
    const next = following(first, unit)
    stretches.push({ period: periodOf(first, unit.by), first, next })
    first = next
  }
  return stretches
}

const MOST_TICKS = 6

/** The stretches at whose beginnings a strip is ruled: at most six, of whole months at the least. */
export const ticksOf = (axis: Days): readonly Stretch[] =>
  stretchesOf(axis, unitLasting(Math.max(DAYS_PER.month, (axis.last + 1 - axis.first) / MOST_TICKS))).filter(
    ({ first }) => first >= axis.first,
  )

function floor(day: Day, { by, step }: Unit): Day {
  const [year, month, date] = calendar(day)
  switch (by) {
    case 'day':
      return addMonths(day, 0) + Math.min(Math.floor((date - 1) / step), lastStep(step)) * step
    case 'month':
      return addMonths(day, -((month - 1) % step))
    case 'year':
      return addMonths(day, -(year % step) * 12 - (month - 1))
  }
}

function following(first: Day, { by, step }: Unit): Day {
  switch (by) {
    case 'day': {
      const next = floor(first + step, { by, step })
      return next > first ? next : addMonths(first, 1)
    }
    case 'month':
      return addMonths(first, step)
    case 'year':
      return addMonths(first, step * 12)
  }
}

// with steps of 5 the month's last stretch runs from the 26th to its end: no stub of one day
function lastStep(step: number): number {
  return step === 1 ? 30 : Math.floor(29 / step)
}

function calendar(day: Day): readonly [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = isoOf(day).split('-').map(Number)
  return [year, month, date]
}

function periodOf(day: Day, by: Unit['by']): string {
  const iso = isoOf(day)
  return by === 'year' ? iso.slice(0, 4) : by === 'month' ? monthOf(day) : iso
}
