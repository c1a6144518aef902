import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints } from '../read/codepoints.ts'
import { identity } from '../read/mapped.ts'
import type { Marked } from './passes.ts'
import type { DraftSentence } from './sentences.ts'
import { agreementOf, overlapOf, valuesOf } from './units.ts'

const text = '𠮷b c🎉e. Fg h🎉.'
const block = { index: 0, kind: 'body', start: 0, end: text.length, mapped: identity(text, 0, text.length) } as const
const document = { id: 'post', file: 'post.txt', text, blocks: [block], points: codePoints(text) }

const sentence = (start: number, end: number, number: number): DraftSentence => ({
  document,
  block,
  start,
  end,
  number,
  // an id made up for this test
  passage: { document: 'post' as DraftSentence['passage']['document'], start, end, quote: text.slice(start, end) },
})
const second = text.indexOf('Fg')
const sentences = [sentence(0, second - 1, 1), sentence(second, text.length, 2)]
const mark = (start: number, end: number, value = 'a'): Marked => ({ block, start, end, dimension: 'tone', value })

const compare = (first: readonly Marked[], other: readonly Marked[]) => {
  const rows = valuesOf(sentences, { first, second: other, settled: first })
  return { rows, overlap: overlapOf(rows, first, other) }
}

test('overlap counts code points, and only those of sentences', () => {
  // 𠮷b against b: one of two
  expect(compare([mark(0, 3)], [mark(2, 3)]).overlap).toBe(1 / 2)
  // the space between the sentences belongs to neither
  expect(compare([mark(second - 2, second + 1)], [mark(second, second + 1)]).overlap).toBe(1 / 2)
  expect(compare([mark(0, 3)], [mark(0, 3, 'b')]).overlap).toBe(0)
  expect(compare([], []).overlap).toBeNull()
})

test('a sentence has a value if a mark shares a character with it; values are a set, sorted', () => {
  const { rows } = compare([mark(0, 3, 'b'), mark(0, second + 1, 'a'), mark(1, 2, 'b')], [mark(second - 1, second)])
  expect(rows.map(({ first }) => first)).toEqual([['a', 'b'], ['a']])
  expect(rows.map((row) => row.second)).toEqual([[], []])
})

const marks = fc.array(
  fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 8 }), fc.constantFrom('a', 'b'))
    .map(([start, size, value]) => mark(start, Math.min(text.length, start + size), value)),
  { maxLength: 6 },
)

test('who is called first makes no difference, and a coder agrees with oneself', () =>
  fc.assert(
    fc.property(marks, marks, (one, other) => {
      const figures = (a: readonly Marked[], b: readonly Marked[]) => {
        const { rows, overlap } = compare(a, b)
        return agreementOf(rows, { dimension: 'tone', round: 1, overlap })
      }
      const { first, second, ...rest } = figures(other, one)
      expect(figures(one, other)).toEqual({ ...rest, first: second, second: first })
      const alone = figures(one, one)
      expect(alone.alike).toBe(1)
      expect([1, null]).toContain(alone.alpha)
      expect([1, null]).toContain(alone.overlap)
      const { overlap } = figures(one, other)
      if (overlap !== null) expect(overlap >= 0 && overlap <= 1).toBe(true)
    }),
  ))
