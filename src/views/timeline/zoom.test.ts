import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCorpus } from '../../corpus/testing/invented.fixture.ts'
import type { Days } from '../../corpus/time/dates.ts'
import { dayOf } from '../../corpus/time/dates.ts'
import { axisOf } from '../../corpus/time/timeline.ts'
import { ALL, type Ends, endsOf, moved, nearer, wider } from './zoom.ts'

const { about } = aCorpus([])
const window = axisOf(about, ALL)
const reach = { first: dayOf('2011-01-01'), last: dayOf('2025-12-31') }
const axes = fc
  .tuple(fc.integer({ min: 18_000, max: 19_500 }), fc.integer({ min: 1, max: 450 }))
  .map(([first, length]): Days => ({ first, last: first + length - 1 }))
const length = ({ first, last }: Days) => last - first + 1
const axis = (ends: Ends) => axisOf(about, ends)

test('ends say the days they come from', () => {
  fc.assert(
    fc.property(axes, (days) => {
      expect(axis(endsOf(days))).toEqual(days)
    }),
  )
})

test('each step nearer shows less, inside what was shown, down to a week', () => {
  fc.assert(
    fc.property(axes, (days) => {
      const ends = nearer(days)
      if (ends === null) {
        expect(length(days)).toBeLessThanOrEqual(7)
        return
      }
      const next = axis(ends)
      expect(length(next)).toBeLessThan(length(days))
      expect(next.first).toBeGreaterThanOrEqual(days.first - 31)
      expect(next.last).toBeLessThanOrEqual(days.last + 31)
    }),
  )
})

test('steps wider end where all is shown', () => {
  fc.assert(
    fc.property(axes, (days) => {
      let ends: Ends | null = endsOf(days)
      for (let steps = 0; ends !== null; steps++) {
        expect(steps).toBeLessThan(12)
        const next: Ends | null = wider(axis(ends), about, ends)
        if (next === null) expect(ends).toEqual(ALL)
        if (next !== null && next.from !== null) expect(length(axis(next))).toBeGreaterThan(length(axis(ends)))
        ends = next
      }
    }),
  )
})

test('earlier and later keep whole months whole', () => {
  const autumn = { first: dayOf('2021-09-01'), last: dayOf('2021-12-31') }
  expect(moved(autumn, reach, endsOf(autumn), -1)).toEqual({ from: '2021-07', to: '2021-10' })
  expect(moved(autumn, reach, endsOf(autumn), 1)).toEqual({ from: '2021-11', to: '2022-02' })
})

test('where all is shown there is nothing earlier, later or wider', () => {
  expect([moved(window, reach, ALL, -1), moved(window, reach, ALL, 1), wider(window, about, ALL)]).toEqual([
    null,
    null,
    null,
  ])
  expect(nearer(window)).toEqual({ from: '2021-04', to: '2021-12' })
})
