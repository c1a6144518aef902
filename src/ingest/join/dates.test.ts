import { expect, test } from 'vitest'
import { readDate } from './dates.ts'

test.each([
  ['2021-09-26', '2021-09-26', '2021-09-26', 'day'],
  ['2021-09', '2021-09-01', '2021-09-30', 'month'],
  ['2014', '2014-01-01', '2014-12-31', 'year'],
  ['2020-10~', '2020-10-01', '2020-10-31', 'approximate'],
  ['2021?', '2021-01-01', '2021-12-31', 'approximate'],
  ['2021-09-26/2021-09-28', '2021-09-26', '2021-09-28', 'range'],
  ['2021-07~/2021-09~', '2021-07-01', '2021-09-30', 'approximate'],
  ['../2021-09-02', null, '2021-09-02', 'before'],
  ['/2021', null, '2021-12-31', 'before'],
  ['[..2021-09-02]', null, '2021-09-02', 'before'],
  ['2021-09-27/..', '2021-09-27', null, 'after'],
  ['[2021-09-26..2021-09-30]', '2021-09-26', '2021-09-30', 'within'],
  ['201X', '2010-01-01', '2019-12-31', 'within'],
  ['202X', '2020-01-01', '2029-12-31', 'within'],
  ['2021-XX', '2021-01-01', '2021-12-31', 'within'],
  ['2021-09-XX', '2021-09-01', '2021-09-30', 'within'],
  ['XXXX', null, null, 'unknown'],
  ['XXXX-XX-XX', null, null, 'unknown'],
  ['../..', null, null, 'unknown'],
  ['2020-02-29', '2020-02-29', '2020-02-29', 'day'],
])('%s keeps its ends and its precision', (edtf, start, end, precision) => {
  expect(readDate(edtf)).toEqual({ edtf, start, end, precision })
})

test.each(['', '2021-9', '2021-13', '2021-02-30', '26 September 2021', 'last October'])('%o is not EDTF', (text) => {
  expect(readDate(text)).toBeNull()
})

test.each([
  ['a day that its year does not have', '2021-02-29'],
  ['such a day in a range', '2021-02-29/2021-03-02'],
  ['a season, which has no agreed days', '2021-21'],
  ['seasons in a range', '2021-21/2021-23'],
  ['a list, which means each of its dates', '{2021-09-01,2021-09-05}'],
  ['a choice that goes backwards', '[2021-09-30..2021-09-26]'],
  ['a range that goes backwards', '2021-09-28/2021-09-26'],
  ['a year before year 0', '-0044-03-15'],
  ['a year of five digits', 'Y170000002'],
])('%s cannot be drawn truly', (_, text) => {
  expect(readDate(text)).toBeNull()
})
