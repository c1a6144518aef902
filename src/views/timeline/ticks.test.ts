import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '../../corpus/time/dates.ts'
import { scaleOf } from './scale.ts'
import { ticksOf } from './ticks.ts'

const room = { lower: 34, upper: 34 }
const named = (first: string, last: string, width = 600) => {
  const { upper, lower } = ticksOf(scaleOf({ first: dayOf(first), last: dayOf(last) }, 0, width), room)
  const names = (ticks: typeof upper) => ticks.filter((tick) => tick.named).map(({ period }) => period)
  return { upper: names(upper), lower: names(lower) }
}

test('fifteen months are named by month, under their years', () => {
  const { upper, lower } = named('2021-01-01', '2022-03-31')
  expect(upper).toEqual(['2021', '2022'])
  expect([lower[0], lower.length, lower.at(-1)]).toEqual(['2021-01', 15, '2022-03'])
})

test('where there is little room every third or sixth month is named', () => {
  expect(named('2021-01-01', '2022-03-31', 200).lower).toEqual(['2021-01', '2021-04', '2021-07', '2021-10', '2022-01'])
})

test('a month is named by its days, and its last stretch is no stub', () => {
  expect(named('2021-08-01', '2021-08-31', 300).lower).toEqual([
    '2021-08-01',
    '2021-08-06',
    '2021-08-11',
    '2021-08-16',
    '2021-08-21',
    '2021-08-26',
  ])
})

test('a stretch of either row begins where the one before it ends, and together they fill the axis', () => {
  const axis = fc.tuple(fc.integer({ min: 10_000, max: 20_000 }), fc.integer({ min: 0, max: 6000 }))
  fc.assert(
    fc.property(axis, fc.integer({ min: 200, max: 2000 }), ([first, days], width) => {
      const { upper, lower } = ticksOf(scaleOf({ first, last: first + days }, 10, width), room)
      for (const row of [lower, ...(upper.length > 0 ? [upper] : [])]) {
        expect(row[0]?.x0).toBeCloseTo(10)
        expect(row.at(-1)?.x1).toBeCloseTo(width)
        for (const [i, tick] of row.entries()) expect(row[i + 1]?.x0 ?? tick.x1).toBeCloseTo(tick.x1)
      }
    }),
  )
})
