import { daysOf } from '../../corpus/time/dates.ts'
import type { AxisPlace } from '../../corpus/time/timeline.ts'
import type { FuzzyDate, Precision } from '../../corpus/types.ts'
import type { Scale } from './scale.ts'

/**
 * Where a date is drawn, in px from the chart's left edge, and as what. `cut`: the date goes on beyond what the axis
 * shows, so that side has neither edge nor wall.
 */
export type Shape = {
  readonly draw: Precision
  readonly x0: number
  readonly x1: number
  readonly cut: { readonly left: boolean; readonly right: boolean }
}

const DOT = 9
const TAIL = 34
/** Length in a gutter, where px mean nothing. */
const SPECIMEN = 22
/** What a span is never drawn shorter than, or its drawing could not be told from a dot. */
const LEAST: { readonly [P in 'range' | 'within' | 'month' | 'year' | 'approximate']: number } = {
  range: 5,
  within: 8,
  month: 8,
  year: 8,
  approximate: 9,
}

const WHOLE = { left: false, right: false }

/** The true extent of a date that overlaps the axis. */
export function shapeOnAxis(date: FuzzyDate, scale: Scale): Shape {
  const { first, last } = daysOf(date)
  const { axis, left, right } = scale
  const cut = { left: first < axis.first, right: last > axis.last }
  const x0 = cut.left ? left : scale.x(first)
  const x1 = cut.right ? right : scale.x(last + 1)
  switch (date.precision) {
    case 'day':
      return { draw: 'day', x0: (x0 + x1 - DOT) / 2, x1: (x0 + x1 + DOT) / 2, cut: WHOLE }
    case 'range':
    case 'within':
    case 'month':
    case 'approximate':
      return atLeast({ draw: date.precision, x0, x1, cut }, LEAST[date.precision], scale)
    case 'year':
      // on the axis a year has an extent, like a month; a ring in its middle would be a claim
      return atLeast({ draw: 'month', x0, x1, cut }, LEAST.year, scale)
    case 'before':
      return { draw: 'before', x0: Math.max(left, x1 - TAIL), x1, cut: { left: false, right: cut.right } }
    case 'after':
      return { draw: 'after', x0, x1: Math.min(right, x0 + TAIL), cut: { left: cut.left, right: false } }
    case 'unknown':
      return { draw: 'unknown', x0: left, x1: Math.min(right, left + TAIL), cut: WHOLE }
  }
}

function atLeast(shape: Shape, least: number, { left, right }: Scale): Shape {
  const missing = least - (shape.x1 - shape.x0)
  if (missing <= 0) return shape
  const x0 = Math.min(right - least, Math.max(left, shape.x0 - missing / 2))
  return { ...shape, x0, x1: x0 + least }
}

/** A place in a gutter, `share` of the way through it (0 to 1): only the order means something there. */
export function shapeInGutter(
  date: FuzzyDate,
  gutter: { readonly x0: number; readonly x1: number },
  share: number,
): Shape {
  const dot = date.precision === 'day' || date.precision === 'year'
  const length = dot ? DOT : SPECIMEN
  const x0 = gutter.x0 + (gutter.x1 - gutter.x0 - SPECIMEN) * share + (SPECIMEN - length) / 2
  return { draw: date.precision, x0, x1: x0 + length, cut: WHOLE }
}

/** For each event outside the axis its share of the way through its gutter; events of one date share a place. */
export function shares(dates: readonly FuzzyDate[], place: Exclude<AxisPlace, 'within'>): ReadonlyMap<string, number> {
  const ordered = [...new Set(dates.map(({ edtf }) => edtf))]
  const last = ordered.length - 1
  // a single one stands near the axis
  return new Map(ordered.map((edtf, i) => [edtf, last === 0 ? (place === 'before' ? 1 : 0) : i / last]))
}
