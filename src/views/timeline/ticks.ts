import { stretchesOf, type Unit, unitLasting } from '../../corpus/time/ticks.ts'
import type { Scale } from './scale.ts'

/** A stretch of the axis between two lines. `period` is what its name says: `2021`, `2021-09` or `2021-09-26`. */
export type Tick = {
  readonly period: string
  readonly x0: number
  readonly x1: number
  /** Is there room for its name? */
  readonly named: boolean
}

export type Ticks = { readonly upper: readonly Tick[]; readonly lower: readonly Tick[] }

/** Two rows of stretches: months over days, years over months. `room`: px that a name of the lower row needs. */
export function ticksOf(scale: Scale, room: { readonly lower: number; readonly upper: number }): Ticks {
  const unit = unitLasting(room.lower / scale.perDay)
  const above: Unit | null = unit.by === 'year' ? null : { by: unit.by === 'day' ? 'month' : 'year', step: 1 }
  return {
    lower: placed(scale, unit, room.lower),
    upper: above === null ? [] : placed(scale, above, room.upper),
  }
}

function placed(scale: Scale, unit: Unit, room: number): readonly Tick[] {
  const { axis } = scale
  return stretchesOf(axis, unit).map(({ period, first, next }) => {
    const x0 = scale.x(Math.max(first, axis.first))
    const x1 = scale.x(Math.min(next, axis.last + 1))
    return { period, x0, x1, named: x1 - x0 >= room - 1e-6 }
  })
}
