import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDay, lastDay, readBound } from './period.ts'

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('every day and every month that exists is a bound', () => {
  fc.assert(
    fc.property(day, (iso) => {
      expect(readBound(iso)).toBe(iso)
      expect(readBound(iso.slice(0, 7))).toBe(iso.slice(0, 7))
    }),
  )
})

test.each([
  '2021-13',
  '2021-00',
  '2021-02-29',
  '2021-04-31',
  '2021-4',
  '2021',
  '21-04',
  '2021-04-01T00:00',
  '',
  'soon',
])('%s is no bound', (text) => expect(readBound(text)).toBeNull())

test('a month reaches from its first to its last day, leap years minded', () => {
  const ends = ['2024-02', '2023-02', '2021-12'].map((month) => {
    const bound = readBound(month)
    return bound && [firstDay(bound), lastDay(bound)]
  })
  expect(ends).toEqual([
    ['2024-02-01', '2024-02-29'],
    ['2023-02-01', '2023-02-28'],
    ['2021-12-01', '2021-12-31'],
  ])
})

test('a bound begins no later than it ends, and the next day is outside', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const month = readBound(iso.slice(0, 7))
      if (month === null) throw new Error(iso)
      expect(firstDay(month) <= iso && iso <= lastDay(month)).toBe(true)
      expect(new Date(Date.parse(lastDay(month)) + 86_400_000).getUTCDate()).toBe(1)
    }),
  )
})
