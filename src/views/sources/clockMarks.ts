import { type Days, daysOf } from '../../corpus/time/dates.ts'
import { shareOf, spotOf } from '../../corpus/time/spotOnAxis.ts'
import type { Event, FuzzyDate, Precision } from '../../corpus/types.ts'

/** A date on the strip. `from`, `to`: shares of the axis, the same where it is a point; lanes count from 0, the uppermost. */
export type ClockMark = {
  readonly date: FuzzyDate
  readonly from: number
  readonly to: number
  /** How many events bear this date. */
  readonly count: number
  /** Where the strip is as wide as on a desk, and where it is as narrow as on a telephone. */
  readonly lane: number
  readonly narrowLane: number
}

/** Widths for which the lanes are laid out, px: the strip is never narrower than the second. */
const STRIP = { wide: 560, narrow: 220 }
/** What a mark takes beside its days, px: a shape on either side of its point, its count, and air. */
const SHAPE: Readonly<Record<Precision, { readonly left: number; readonly right: number }>> = {
  day: { left: 5, right: 5 },
  range: { left: 5, right: 5 },
  within: { left: 5, right: 5 },
  month: { left: 5, right: 5 },
  approximate: { left: 5, right: 5 },
  year: { left: 5, right: 5 },
  before: { left: 24, right: 1 },
  after: { left: 1, right: 24 },
  unknown: { left: 24, right: 0 },
}
const COUNT = 16
const AIR = 5

type UnlanedMark = Omit<ClockMark, 'lane' | 'narrowLane'>

/** First fit: each mark in the first lane whose marks have all ended. Two marks of a lane never meet. */
const packed = (marks: readonly UnlanedMark[], width: number): readonly number[] => {
  const ends: number[] = []
  return marks.map(({ date, from, to, count }) => {
    const { left, right } = SHAPE[date.precision]
    const [begins, stops] = [from * width - left, to * width + right + (count > 1 ? COUNT : 0) + AIR]
    const free = ends.findIndex((end) => end <= begins)
    const lane = free === -1 ? ends.length : free
    ends[lane] = stops
    return lane
  })
}

/** One mark for each date that has a place on the axis, however many events bear it; what begins first stands above. */
export const clockMarks = (tells: readonly Event[], axis: Days): readonly ClockMark[] => {
  const keyOf = ({ precision, start, end }: FuzzyDate) => `${precision} ${start} ${end}`
  const dates = new Map(tells.map(({ date }) => [keyOf(date), date]))
  const placed = [...dates].flatMap(([key, date]): readonly UnlanedMark[] => {
    const spot = spotOf(date, axis)
    if (spot.kind !== 'within') return []
    const { first, last } = daysOf(date)
    const isPoint = date.start === null || date.end === null || date.precision === 'year'
    const [from, to] = isPoint ? [spot.share, spot.share] : [shareOf(first, axis), shareOf(last + 1, axis)]
    return [{ date, from, to, count: tells.filter((event) => keyOf(event.date) === key).length }]
  })
  const sorted = placed.sort((a, b) => a.from - b.from || b.to - a.to)
  const [lanes, narrow] = [packed(sorted, STRIP.wide), packed(sorted, STRIP.narrow)]
  return sorted.map((mark, at) => ({ ...mark, lane: lanes[at] ?? 0, narrowLane: narrow[at] ?? 0 }))
}
