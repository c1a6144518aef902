import { expect, test } from 'vitest'
import { type FileRange, isIn, overlap } from './overlap.ts'

// a branded id is a string
const at = (document: string, start: number, end: number) => ({ document, start, end }) as unknown as FileRange

test.each([
  [at('a', 0, 5), at('a', 4, 9), true, false],
  [at('a', 0, 5), at('a', 5, 9), false, false],
  [at('a', 2, 4), at('a', 0, 9), true, true],
  [at('a', 0, 9), at('a', 0, 9), true, true],
  [at('a', 0, 9), at('a', 2, 4), true, false],
  [at('a', 2, 4), at('b', 0, 9), false, false],
])('%o and %o', (one, other, shares, lies) => {
  expect(overlap(one, other)).toBe(shares)
  expect(overlap(other, one)).toBe(shares)
  expect(isIn(one, other)).toBe(lies)
})
