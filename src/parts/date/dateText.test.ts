import fc from 'fast-check'
import { createIntl } from 'react-intl'
import { describe, expect, test } from 'vitest'
import type { FuzzyDate, Precision } from '../../corpus/types.ts'
import en from '../../messages/app.en.json' with { type: 'json' }
import zh from '../../messages/app.zh.json' with { type: 'json' }
import { locales } from '../../messages/language.ts'
import { dateText, monthText } from './dateText.ts'

const english = createIntl({ locale: locales.en, messages: en })
const chinese = createIntl({ locale: locales.zh, messages: zh })
const date = (start: string | null, end: string | null, precision: Precision): FuzzyDate => ({
  edtf: '',
  start,
  end,
  precision,
})

describe('a date in words', () => {
  test.each([
    ['2021-09-26', '2021-09-26', 'day', '26 September 2021', '2021年9月26日', '26 Sept'],
    ['2021-09-26', '2021-09-28', 'range', '26–28 September 2021', '2021年9月26日至28日', '26–28 Sept'],
    [
      '2021-09-26',
      '2021-09-28',
      'within',
      'a day within 26–28 September 2021',
      '2021年9月26日至28日中的某一天',
      'within 26–28 Sept',
    ],
    ['2021-09-01', '2021-09-30', 'within', 'a day in September 2021', '2021年9月的某一天', 'in September'],
    [
      '2020-10-01',
      '2021-09-30',
      'within',
      'a day in October 2020 – September 2021',
      '2020年10月至2021年9月的某一天',
      'in Oct 2020–Sept 2021',
    ],
    ['2021-09-28', '2021-10-02', 'range', '28 September – 2 October 2021', '2021年9月28日至10月2日', '28 Sept–2 Oct'],
    [
      '2021-07-01',
      '2021-09-30',
      'approximate',
      'about July – September 2021',
      '2021年7月至9月前后',
      'about July–September',
    ],
    [
      '2021-12-30',
      '2022-01-02',
      'range',
      '30 December 2021 – 2 January 2022',
      '2021年12月30日至2022年1月2日',
      '30 Dec 2021–2 Jan 2022',
    ],
    ['2014-01-01', '2017-12-31', 'range', '2014 – 2017', '2014年至2017年', '2014–2017'],
    ['2021-09-01', '2021-09-30', 'month', 'September 2021', '2021年9月', 'September'],
    ['2021-09-01', '2021-09-30', 'approximate', 'about September 2021', '2021年9月前后', 'about September'],
    ['2014-01-01', '2014-12-31', 'year', '2014', '2014年', '2014'],
    [null, '2021-09-02', 'before', 'on or before 2 September 2021', '不晚于2021年9月2日', 'by 2 Sept'],
    ['2021-09-27', null, 'after', 'on or after 27 September 2021', '不早于2021年9月27日', 'from 27 Sept'],
    [null, null, 'unknown', 'undated', '日期不详', 'undated'],
  ] as const)('%s to %s, %s', (start, end, precision, long, han, short) => {
    const it = date(start, end, precision)
    expect([dateText(it, english), dateText(it, chinese), dateText(it, english, 'short')]).toEqual([long, han, short])
  })
})

test('in a column whose heading says no year, each date says its own', () => {
  const column = (it: FuzzyDate) => [dateText(it, english, 'column'), dateText(it, chinese, 'column')]
  expect(column(date('2020-10-01', '2021-09-30', 'approximate'))).toEqual([
    'about Oct 2020–Sept 2021',
    '2020年10月至2021年9月前后',
  ])
  expect(column(date('2020-10-01', '2020-10-31', 'month'))).toEqual(['October 2020', '2020年10月'])
  expect(column(date('2020-10-24', '2020-10-24', 'day'))).toEqual(['24 Oct 2020', '2020年10月24日'])
})

test('a term of which only the year or the month is written is given no day: it ends before the next begins', () => {
  const term = (edtf: string, end: string, intl = english) =>
    dateText({ edtf, start: null, end, precision: 'before' }, intl)
  expect(term('../2024', '2024-12-31')).toBe('before 2025')
  expect(term('../2024', '2024-12-31', chinese)).toBe('2025年前')
  expect(term('[..2024]', '2024-12-31')).toBe('before 2025')
  expect(term('../2025-03', '2025-03-31')).toBe('before April 2025')
  expect(term('../2025-12', '2025-12-31', chinese)).toBe('2026年1月前')
  expect(term('../2025-03-05', '2025-03-05')).toBe('on or before 5 March 2025')
})

test('a month heads its list', () => expect(monthText('2021-09', english)).toBe('September 2021'))

test('no date is ever said to be another day, whatever the zone of the machine', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((it) => it.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, (iso) => {
      expect(
        dateText(date(iso, iso, 'day'), chinese)
          .match(/\d+/g)
          ?.map(Number),
      ).toEqual(iso.split('-').map(Number))
    }),
  )
})
