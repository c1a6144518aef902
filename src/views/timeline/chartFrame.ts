import type { Days } from '../../corpus/time/dates.ts'
import { type AxisPlace, inDateOrder, placeOf } from '../../corpus/time/timeline.ts'
import type { Event } from '../../corpus/types.ts'
import { type Scale, scaleOf } from './scale.ts'
import { type Shape, shapeInGutter, shapeOnAxis, shares } from './shape.ts'

/** The chart's ground: the axis between two gutters for what lies outside it. */
export type ChartFrame = {
  readonly width: number
  readonly scale: Scale
  readonly shapeOf: (event: Event) => Shape
  readonly placeOf: (event: Event) => AxisPlace
}

const EDGE = 6
const APART = 9

/** `least`: px that each gutter's heading needs. */
export function chartFrameOf(
  events: readonly Event[],
  axis: Days,
  width: number,
  least: { readonly before: number; readonly after: number },
): ChartFrame {
  const ordered = inDateOrder(events)
  const at = (place: AxisPlace) => ordered.filter((event) => placeOf(event, axis) === place).map(({ date }) => date)
  const share = { before: shares(at('before'), 'before'), after: shares(at('after'), 'after') }
  const gutter = (place: 'before' | 'after') => {
    const wanted = EDGE * 2 + 22 + APART * Math.max(0, share[place].size - 1)
    return Math.round(Math.min(width * 0.18, Math.max(least[place], wanted)))
  }
  const [left, right] = [gutter('before'), width - gutter('after')]
  const scale = scaleOf(axis, left, right)
  const gutters = { before: { x0: EDGE, x1: left - EDGE }, after: { x0: right + EDGE, x1: width - EDGE } }
  return {
    width,
    scale,
    placeOf: (event) => placeOf(event, axis),
    shapeOf: (event) => {
      const place = placeOf(event, axis)
      if (place === 'within') return shapeOnAxis(event.date, scale)
      return shapeInGutter(event.date, gutters[place], share[place].get(event.date.edtf) ?? 0)
    },
  }
}
