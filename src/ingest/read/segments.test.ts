import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mappedText } from '../testing/mappedText.ts'
import { codePoints } from './codepoints.ts'
import { identity, rawRange, shared, substitute } from './mapped.ts'
import { fromSegments, publishedSegments, segments } from './segments.ts'

test('a text can be had back from its runs, every place included', () => {
  fc.assert(
    fc.property(mappedText, ({ mapped }) => {
      expect(fromSegments(mapped.text, segments(mapped))).toEqual(mapped)
    }),
  )
})

test('a published run that reads one to one is one to one, in code points', () => {
  fc.assert(
    fc.property(mappedText, ({ raw, mapped }) => {
      const points = codePoints(raw)
      const runs = publishedSegments(mapped, points)
      expect(runs.reduce((end, run) => (run[0] === end ? run[1] : Number.NaN), 0)).toBe(mapped.text.length)
      for (const [cleanStart, cleanEnd, rawStart, rawEnd] of runs) {
        for (let unit = cleanStart; unit < cleanEnd; unit += 1) {
          const even = cleanEnd - cleanStart === rawEnd - rawStart
          const read = even
            ? { start: rawStart + unit - cleanStart, end: rawStart + unit - cleanStart + 1 }
            : { start: rawStart, end: rawEnd }
          const { start, end } = rawRange(mapped, unit, unit + 1)
          expect(read).toEqual({ start: points.fromUtf16(start), end: points.fromUtf16(end) })
        }
      }
    }),
  )
})

test('plain words are one run, however long', () => {
  expect(segments(identity('one two 二', 0, 9))).toEqual([[0, 9, 0, 9]])
})

test('an entity breaks the run, an astral character only where code points are counted', () => {
  const raw = 'a🎉b&amp;c'
  const mapped = substitute(identity(raw, 0, raw.length), /&amp;/gu, '&')
  expect(segments(mapped)).toEqual([
    [0, 4, 0, 4],
    [4, 5, 4, 9],
    [5, 6, 9, 10],
  ])
  expect(publishedSegments(mapped, codePoints(raw))).toEqual([
    [0, 1, 0, 1],
    [1, 3, 1, 2],
    [3, 4, 2, 3],
    [4, 5, 3, 8],
    [5, 6, 8, 9],
  ])
})

test('what became something else of the same length does not read as one to one', () => {
  expect(segments(shared('abc', 4, 7))).toEqual([
    [0, 1, 4, 7],
    [1, 3, 4, 7],
  ])
})
