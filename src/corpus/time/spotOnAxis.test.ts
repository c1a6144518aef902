import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDate, aDay, dates } from '../testing/invented.fixture.ts'
import { dayOf } from './dates.ts'
import { spotOf } from './spotOnAxis.ts'

const axis = { first: dayOf('2021-01-01'), last: dayOf('2021-12-31') }

test.each([
  ['the first day', aDay('2021-01-01'), 'within'],
  ['the last day', aDay('2021-12-31'), 'within'],
  ['the day before', aDay('2020-12-31'), 'before'],
  ['the day after', aDay('2022-01-01'), 'after'],
  ['a span that reaches in', aDate('2020-01-01', '2021-01-01', 'range'), 'within'],
  ['no date', aDate(null, null, 'unknown'), 'undated'],
  ['undated, by a day within', aDate(null, '2021-05-01', 'before'), 'within'],
  ['undated, by a day before', aDate(null, '2019-05-01', 'before'), 'before'],
  ['undated, from a day after', aDate('2022-05-01', null, 'after'), 'after'],
])('%s', (_, date, kind) => expect(spotOf(date, axis).kind).toBe(kind))

test('a wall stands at the day that is named, its tail on the open side', () => {
  expect(spotOf(aDate(null, '2021-12-31', 'before'), axis)).toEqual({ kind: 'within', share: 1, edge: 'end' })
  expect(spotOf(aDate('2021-01-01', null, 'after'), axis)).toEqual({ kind: 'within', share: 0, edge: 'start' })
})

test('a whole year stands at its middle', () => {
  expect(spotOf(aDate('2021-01-01', '2021-12-31', 'year'), axis)).toMatchObject({ share: 0.5, edge: 'middle' })
})

test('nothing is placed outside the axis, and a later day never before an earlier one', () => {
  const shareOf = (date: Parameters<typeof spotOf>[0]) => {
    const spot = spotOf(date, axis)
    return spot.kind === 'within' ? spot.share : null
  }
  fc.assert(
    fc.property(dates, (date) => {
      const share = shareOf(date)
      if (share !== null) expect(share >= 0 && share <= 1).toBe(true)
    }),
  )
  expect(Number(shareOf(aDay('2021-03-01')))).toBeLessThan(Number(shareOf(aDay('2021-03-02'))))
})
