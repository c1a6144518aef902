import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../corpus/types.ts'
import { blockAt, scaleOf, shareOf, sharesOf, ticks } from './scale.ts'

/** Blocks of these lengths, ten characters of markup apart in the file. */
const blocks = (...lengths: readonly number[]): readonly Block[] => {
  let at = 0
  return lengths.map((length, index) => {
    const start = at + 10
    at = start + length
    return { index: index * 2, kind: 'body', text: 'x'.repeat(length), start, end: at, map: [[0, length, start, at]] }
  })
}
const some = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 })
  .map((lengths) => blocks(...lengths))

test('a strip is as long as the text itself, without the markup between its paragraphs', () => {
  const scale = scaleOf(blocks(20, 60))
  expect(scale.total).toBe(80)
  expect(sharesOf(scale, { start: 20, end: 30 })).toEqual([{ start: 0.125, end: 0.25 }])
  expect(sharesOf(scale, { start: 25, end: 45 })).toEqual([
    { start: 0.1875, end: 0.25 },
    { start: 0.25, end: 0.3125 },
  ])
  expect(sharesOf(scale, { start: 31, end: 39 })).toEqual([])
})

test('a press on the strip finds the place that is drawn there', () => {
  fc.assert(
    fc.property(some, fc.double({ min: 0, max: 0.999, noNaN: true }), (all, share) => {
      const scale = scaleOf(all)
      const found = blockAt(scale, share)
      expect(found && shareOf(scale, found.block.index, found.unit / found.block.text.length)).toBeCloseTo(share, 9)
    }),
  )
})

test('a press beyond either end finds the end; a text without a word has no place', () => {
  const scale = scaleOf(blocks(20, 60))
  expect(blockAt(scale, -1)?.unit).toBe(0)
  expect(blockAt(scale, 2)).toEqual({ block: scale.spots[1]?.block, unit: 60 })
  expect(blockAt(scaleOf([]), 0.5)).toBeNull()
})

test('a tick is never too short to be seen, nor beyond the strip', () => {
  expect(ticks([{ start: 0.5, end: 0.75 }], 3)).toBe('M3 500.0V750.0')
  expect(ticks([{ start: 0.2, end: 0.2001 }], 3)).toBe('M3 200.0V206.0')
  expect(ticks([{ start: 0.9999, end: 1 }], 3)).toBe('M3 994.0V1000.0')
})
