import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from './dates.ts'
import { stretchesOf, ticksOf, unitLasting } from './ticks.ts'

const axisOf = (first: string, last: string) => ({ first: dayOf(first), last: dayOf(last) })
const periods = (first: string, last: string) => ticksOf(axisOf(first, last)).map(({ period }) => period)

test('a strip is ruled by months, quarters or years, as its length asks', () => {
  expect(periods('2021-01-01', '2022-03-31')).toEqual(['2021-01', '2021-04', '2021-07', '2021-10', '2022-01'])
  expect(periods('2021-02-10', '2021-04-30')).toEqual(['2021-03', '2021-04'])
  expect(periods('2021-02-01', '2021-02-28')).toEqual(['2021-02'])
  expect(periods('1999-07-01', '2009-06-30')).toEqual(['2000', '2002', '2004', '2006', '2008'])
})

const axis = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 40_000 }))
  .map(([first, days]) => ({ first, last: first + days }))

test('at most six ticks, all on the axis, whatever it shows', () => {
  fc.assert(
    fc.property(axis, (made) => {
      const ticks = ticksOf(made)
      expect(ticks.length).toBeLessThanOrEqual(6)
      for (const { first } of ticks) expect(first >= made.first && first <= made.last).toBe(true)
    }),
  )
})

test('stretches follow each other without a gap and cover the axis', () => {
  fc.assert(
    fc.property(axis, fc.integer({ min: 1, max: 4000 }), (made, days) => {
      const stretches = stretchesOf(made, unitLasting(days))
      expect(stretches[0]?.first).toBeLessThanOrEqual(made.first)
      expect(stretches.at(-1)?.next).toBeGreaterThan(made.last)
      for (const [at, { next }] of stretches.entries()) expect(stretches[at + 1]?.first ?? next).toBe(next)
    }),
  )
})
