import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Range } from '../../../corpus/types.ts'
import { inBlocks } from './slices.ts'

const self = (one: Range): Range => one
const someBlocks = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 20 })), { maxLength: 8 }).map((all) => {
  let at = 0
  return all.map(([gap, length]) => {
    const start = at + gap
    at = start + length
    return { start, end: at }
  })
})
const somePlaces = fc.array(
  fc.tuple(fc.nat(150), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({ start, end: start + length })),
)

test('what crosses from one block into the next is in both', () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
    { start: 20, end: 30 },
  ]
  const crossing = { start: 8, end: 13 }
  const found = inBlocks(blocks, [crossing, { start: 10, end: 12 }, { start: 20, end: 21 }], self)
  expect([...found]).toEqual([
    [0, [crossing]],
    [1, [crossing]],
    [2, [{ start: 20, end: 21 }]],
  ])
})

test('each block has exactly what shares a character with it, in the order given', () => {
  fc.assert(
    fc.property(someBlocks, somePlaces, (blocks, places) => {
      const found = inBlocks(blocks, places, self)
      blocks.forEach((block, at) => {
        const own = places.filter(({ start, end }) => start < block.end && block.start < end)
        expect(found.get(at) ?? []).toEqual(own)
      })
    }),
  )
})
