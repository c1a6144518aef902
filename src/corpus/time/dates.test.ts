import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDate, aDay, dates } from '../testing/invented.fixture.ts'
import { addMonths, byDate, dayOf, daysOf, firstDay, isoOf, lastDay, monthOf, overlaps } from './dates.ts'

test('a day and its number are two names for one thing', () => {
  fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => dayOf(isoOf(day)) === day))
})

test.each([
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['0044-03', '0044-03-01', '0044-03-31'],
  ['2021-09-02', '2021-09-02', '2021-09-02'],
])('%s goes from %s to %s', (period, first, last) => {
  expect([isoOf(firstDay(period)), isoOf(lastDay(period))]).toEqual([first, last])
})

test('months are counted across years', () => {
  expect(isoOf(addMonths(dayOf('2021-11-30'), 3))).toBe('2022-02-01')
  expect(isoOf(addMonths(dayOf('2021-01-31'), -1))).toBe('2020-12-01')
  expect(monthOf(dayOf('2021-09-30'))).toBe('2021-09')
})

test('an open end reaches every day on its side', () => {
  const before = daysOf(aDate(null, '2021-09-02', 'before'))
  const on = (iso: string) => ({ first: dayOf(iso), last: dayOf(iso) })
  expect(overlaps(before, on('1900-01-01'))).toBe(true)
  expect(overlaps(before, on('2021-09-02'))).toBe(true)
  expect(overlaps(before, on('2021-09-03'))).toBe(false)
})

test('"before the 2nd" stands just before the 2nd, a day before the month that begins with it', () => {
  const day = aDay('2021-09-02')
  const before = aDate(null, '2021-09-02', 'before')
  const from = aDate('2021-09-02', '2021-09-30', 'range')
  const unknown = aDate(null, null, 'unknown')
  expect([unknown, from, day, before].sort(byDate)).toEqual([before, day, from, unknown])
})

test('the order of dates is an order', () => {
  fc.assert(
    fc.property(dates, dates, dates, (a, b, c) => {
      expect(Math.sign(byDate(a, b)) + Math.sign(byDate(b, a))).toBe(0)
      if (byDate(a, b) <= 0 && byDate(b, c) <= 0) expect(byDate(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})
