import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dates } from '../../corpus/testing/invented.fixture.ts'
import type { FuzzyDate, Precision } from '../../corpus/types.ts'
import { dayOf, iso, momentOf } from './moment.ts'

const date = (start: string | null, end: string | null, precision: Precision): FuzzyDate => ({
  edtf: '',
  start,
  end,
  precision,
})

test.each([
  ['a day', date('2021-09-27', '2021-09-27', 'day'), '2021-09-27'],
  ['a month', date('2021-09-01', '2021-09-30', 'month'), '2021-09'],
  ['a year', date('2021-01-01', '2021-12-31', 'year'), '2021'],
  ['a day within a month', date('2021-09-03', '2021-09-20', 'within'), '2021-09'],
  ['a range over two months', date('2021-09-26', '2021-10-02', 'range'), '2021'],
  ['a range over two years', date('2021-12-26', '2022-01-02', 'range'), null],
  ['about a month', date('2021-09-01', '2021-09-30', 'approximate'), null],
  ['not before a day', date('2021-09-26', null, 'after'), null],
  ['not after a day', date(null, '2021-09-26', 'before'), null],
  ['unknown', date(null, null, 'unknown'), null],
] as const)('%s is printed as far as it is certain', (_, fuzzy, expected) => {
  const moment = momentOf(fuzzy)
  expect(moment === undefined ? null : iso(moment)).toBe(expected)
})

test('what is printed is true of every day that the date can mean', () =>
  fc.assert(
    fc.property(dates, (fuzzy) => {
      const moment = momentOf(fuzzy)
      if (moment === undefined) return
      expect(fuzzy.start?.startsWith(iso(moment))).toBe(true)
      expect(fuzzy.end?.startsWith(iso(moment))).toBe(true)
    }),
  ))

test('the day of access is the reader’s own', () =>
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toEqual({ year: 2026, month: 1, day: 5 }))
