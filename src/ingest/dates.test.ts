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
  ['2021-21', '2021-01-01', '2021-03-31', 'within'],
  ['XXXX', null, null, 'unknown'],
])('%s keeps its ends and its precision', (edtf, start, end, precision) => {
  expect(readDate(edtf)).toEqual({ edtf, start, end, precision })
})

test.each(['', '2021-9', '2021-13', '2021-02-30', '26 September 2021', 'last October'])('%o is not EDTF', (text) => {
  expect(readDate(text)).toBeNull()
})
