import { expect, test } from 'vitest'
import { cleanRange } from '../text/place.ts'
import type { Block } from '../types.ts'
import { rawPlace } from './rawPlace.ts'

// raw: `Acme &amp; 甲😀`, from code point 10 on
const block: Block = {
  index: 0,
  kind: 'body',
  text: 'Acme & 甲😀',
  start: 10,
  end: 23,
  map: [
    [0, 5, 10, 15],
    [5, 6, 15, 20],
    [6, 8, 20, 22],
    [8, 10, 22, 23],
  ],
}

test.each([
  [0, 4, { start: 10, end: 14, words: 'Acme' }],
  [7, 8, { start: 21, end: 22, words: '甲' }],
  // an entity, a space and a pair say less surely what the file has: the place alone
  [5, 6, { start: 15, end: 20 }],
  [3, 6, { start: 13, end: 20 }],
  [0, 5, { start: 10, end: 15 }],
  [8, 10, { start: 22, end: 23 }],
  [6, 9, { start: 20, end: 23 }],
])('%i to %i', (start, end, place) => {
  expect(rawPlace(block, { start, end })).toEqual(place)
  const back = cleanRange(block, place)
  expect([back?.start, back?.end]).toEqual([start, Math.max(end, end === 9 ? 10 : end)])
})

test('what has no map is the block’s', () => {
  expect(rawPlace({ ...block, map: [] }, { start: 0, end: 1 })).toEqual({ start: 10, end: 23 })
})
