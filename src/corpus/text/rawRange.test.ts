import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockOf, piece, type RawAndClean } from '../testing/pieces.fixture.ts'
import type { DocumentId } from '../types.ts'
import { cleanRange } from './place.ts'
import { passageAt, rawRange, wordsIn } from './rawRange.ts'

const cases = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .chain((pieces) =>
    fc
      .tuple(fc.nat(blockOf(pieces).text.length), fc.nat(blockOf(pieces).text.length))
      .map(([a, b]) => ({ pieces, clean: { start: Math.min(a, b), end: Math.max(a, b) } })),
  )

const onlyWhole = (pieces: readonly RawAndClean[]) => pieces.every(({ raw, clean }) => raw === clean && raw !== '🎏')

describe('from a place in the text to a place in the file', () => {
  test('and back again: nothing chosen is lost, and only what cannot be split is added', () => {
    fc.assert(
      fc.property(cases, ({ pieces, clean }) => {
        const block = blockOf(pieces)
        const raw = rawRange(block, clean)
        if (clean.start === clean.end) {
          expect(raw).toBeNull()
          return
        }
        const back = raw && cleanRange(block, raw)
        expect(back?.start).toBeLessThanOrEqual(clean.start)
        expect(back?.end).toBeGreaterThanOrEqual(clean.end)
        if (onlyWhole(pieces)) expect(back).toEqual(clean)
        // each end is the text's own or that of the character it would have split
        const bounds = block.map.flatMap((segment) => segment.slice(0, 2))
        for (const [got, wanted] of [
          [back?.start, clean.start],
          [back?.end, clean.end],
        ] as const)
          expect(got === wanted || bounds.includes(got ?? -1)).toBe(true)
      }),
    )
  })

  test('the file holds exactly the words that were chosen, where cleaning changed none of them', () => {
    fc.assert(
      fc.property(cases, ({ pieces, clean }) => {
        fc.pre(onlyWhole(pieces) && clean.start < clean.end)
        const file = `#######${pieces.map(({ raw }) => raw).join('')}`
        const raw = rawRange(blockOf(pieces), clean)
        expect([...file].slice(raw?.start, raw?.end).join('')).toBe(blockOf(pieces).text.slice(clean.start, clean.end))
      }),
    )
  })

  test('a place beside the text is nowhere in the file', () => {
    const block = blockOf([{ raw: 'abc', clean: 'abc' }])
    expect(rawRange(block, { start: 3, end: 9 })).toBeNull()
    expect(rawRange({ map: [] }, { start: 0, end: 1 })).toBeNull()
  })
})

test('a part of a file is a passage: the file’s own characters, and the clean text where it is another', () => {
  // an id is a string; which exist is the corpus's business
  const document = 'post' as DocumentId
  const pieces = [
    { raw: 'Salt ', clean: 'Salt ' },
    { raw: '&amp;', clean: '&' },
    { raw: ' 盐', clean: ' 盐' },
  ]
  const raw = `front: ${pieces.map((one) => one.raw).join('')}`
  const text = { document, blocks: [blockOf(pieces)], rules: [], mentions: [] }
  expect(passageAt(text, raw, { start: 7, end: 17 })).toEqual({
    document,
    start: 7,
    end: 17,
    quote: 'Salt &amp;',
    clean: 'Salt &',
  })
  expect(passageAt(text, raw, { start: 18, end: 19 })).toEqual({ document, start: 18, end: 19, quote: '盐' })
  expect(passageAt(text, raw, { start: 0, end: 5 })).toEqual({ document, start: 0, end: 5, quote: 'front' })
  const half = blockOf(pieces.slice(0, 2))
  const next = { ...blockOf(pieces.slice(2)), start: 17, end: 19, map: [[0, 2, 17, 19]] as const }
  expect(wordsIn({ blocks: [half, next] }, { start: 9, end: 19 })).toEqual(['lt &', ' 盐'])
  expect(wordsIn(text, { start: 0, end: 5 })).toEqual([])
})
