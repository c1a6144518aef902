import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Range } from '../types.ts'
import { LANES, lanesOf } from './underlines.ts'

const span = (start: number, end: number): Range => ({ start, end })
const someSpans = fc.array(
  fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([start, length]) => span(start, start + length)),
  { maxLength: 8 },
)
const meet = (a: Range, b: Range) => a.start < b.end && b.start < a.end

test('a short span lies above the long one that it stands in', () => {
  const [long, short] = [span(0, 20), span(5, 8)]
  expect([...lanesOf([long, short])]).toEqual([
    [short, 0],
    [long, 1],
  ])
})

test('spans that only touch share the uppermost lane', () => {
  const spans = [span(0, 5), span(5, 9), span(9, 12)]
  expect([...lanesOf(spans).values()]).toEqual([0, 0, 0])
})

test('what finds no lane is not drawn: the longest of four over the same words', () => {
  const spans = [span(0, 8), span(0, 5), span(0, 7), span(0, 6)]
  const lanes = lanesOf(spans)
  expect(spans.map((one) => lanes.get(one))).toEqual([null, 0, 2, 1])
})

test('the same words coded twice get two lanes', () => {
  const [one, two] = [span(3, 9), span(3, 9)]
  const lanes = lanesOf([one, two])
  expect([lanes.get(one), lanes.get(two)]).toEqual([0, 1])
})

test('every span is placed, and lines that overlap never meet', () => {
  fc.assert(
    fc.property(someSpans, (spans) => {
      const lanes = lanesOf(spans)
      expect(lanes.size).toBe(spans.length)
      for (const [a, lane] of lanes)
        for (const [b, other] of lanes) if (a !== b && lane !== null && lane === other) expect(meet(a, b)).toBe(false)
    }),
  )
})

test('a span is left out only where all lanes are taken by others', () => {
  fc.assert(
    fc.property(someSpans, (spans) => {
      const lanes = lanesOf(spans)
      for (const [span, lane] of lanes) {
        const around = [...lanes].filter(([other]) => other !== span && meet(other, span)).map(([, at]) => at)
        const expected = Array.from({ length: lane ?? LANES }, (_, at) => at)
        expect(expected.every((at) => around.includes(at))).toBe(true)
      }
    }),
  )
})
