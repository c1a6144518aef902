import { describe, expect, it } from 'vitest'
import { dayOf } from '../../corpus/time/dates.ts'
import type { Event, FuzzyDate, Precision } from '../../corpus/types.ts'
import { clockMarks } from './clockMarks.ts'

const axis = { first: dayOf('2020-01-01'), last: dayOf('2020-12-30') }
const dated = (precision: Precision, start: string | null, end: string | null): Event => {
  const date: FuzzyDate = { edtf: `${precision} ${start} ${end}`, start, end, precision }
  // an event with nothing but what is drawn of it
  return { date } as Event
}
const day = (iso: string) => dated('day', iso, iso)

describe('marks of what a text tells', () => {
  it('are one for each date, with the number of its events', () => {
    const marks = clockMarks([day('2020-03-01'), day('2020-03-01'), day('2020-09-01')], axis)
    expect(marks.map(({ count }) => count)).toEqual([2, 1])
  })

  it('leave out what lies outside the axis or has no date', () => {
    expect(clockMarks([day('2019-12-31'), day('2021-01-01'), dated('unknown', null, null)], axis)).toEqual([])
  })

  it('are as long as their dates, cut at the ends of the axis; an open side is a point', () => {
    const [long, open] = clockMarks(
      [dated('range', '2019-06-01', '2020-12-30'), dated('before', null, '2020-12-30')],
      axis,
    )
    expect(long).toMatchObject({ from: 0, to: 1 })
    expect(open).toMatchObject({ from: 1, to: 1 })
  })

  it('that would meet stand in lanes of their own, and need more lanes where there is less room', () => {
    const near = clockMarks([day('2020-03-01'), day('2020-03-03'), day('2020-03-05')], axis)
    expect(near.map(({ lane }) => lane)).toEqual([0, 1, 2])
    const far = clockMarks([day('2020-03-01'), day('2020-03-20'), day('2020-10-01')], axis)
    expect(far.map(({ lane }) => lane)).toEqual([0, 0, 0])
    expect(far.map(({ narrowLane }) => narrowLane)).toEqual([0, 1, 0])
  })
})
