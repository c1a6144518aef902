import { addMonths, type Day, isoOf, monthOf } from '../../corpus/time/dates.ts'
import type { Scale } from './scale.ts'

/** A stretch of the axis between two lines. `period` is what its name says: `2021`, `2021-09` or `2021-09-26`. */
export type Tick = {
  readonly period: string
  readonly first: Day
  readonly x0: number
  readonly x1: number
  /** Is there room for its name? */
  readonly named: boolean
}

export type Ticks = { readonly upper: readonly Tick[]; readonly lower: readonly Tick[] }

type Unit = { readonly by: 'day' | 'month' | 'year'; readonly step: number }
const DAYS_PER = { day: 1, month: 28, year: 365 } as const

/** Finest first; the first whose stretches have room for a name is taken. Steps of days begin anew with each month. */
const UNITS: readonly Unit[] = [
  ...[1, 2, 5, 10].map((step) => ({ by: 'day', step }) as const),
  ...[1, 2, 3, 6].map((step) => ({ by: 'month', step }) as const),
  ...[1, 2, 5, 10, 20, 50, 100].map((step) => ({ by: 'year', step }) as const),
]

/** Two rows of stretches: months over days, years over months. `room`: px that a name of the lower row needs. */
export function ticksOf(scale: Scale, room: { readonly lower: number; readonly upper: number }): Ticks {
  const unit = UNITS.find(({ by, step }) => DAYS_PER[by] * step * scale.perDay >= room.lower) ?? {
    by: 'year',
    step: 500,
  }
  const above: Unit | null = unit.by === 'year' ? null : { by: unit.by === 'day' ? 'month' : 'year', step: 1 }
  return {
    lower: stretches(scale, unit, room.lower),
    upper: above === null ? [] : stretches(scale, above, room.upper),
  }
}

function stretches(scale: Scale, unit: Unit, room: number): readonly Tick[] {
  const { axis } = scale
  const ticks: Tick[] = []
  for (let first = floor(axis.first, unit); first <= axis.last; ) {
    const next = following(first, unit)
    const x0 = scale.x(Math.max(first, axis.first))
    const x1 = scale.x(Math.min(next, axis.last + 1))
    ticks.push({ period: periodOf(first, unit.by), first, x0, x1, named: x1 - x0 >= room - 1e-6 })
    first = next
  }
  return ticks
}

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
