import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockOf, piece } from '../testing/pieces.fixture.ts'
import { abbreviate, cleanRange, excerpt, findWords } from './place.ts'

const cases = fc.array(piece, { minLength: 1, maxLength: 12 }).chain((pieces) => {
  const end = blockOf(pieces).end
  return fc.record({
    pieces: fc.constant(pieces),
    a: fc.integer({ min: 7, max: end }),
    b: fc.integer({ min: 7, max: end }),
  })
})

describe('from a place in the file to a place in the text', () => {
  test('exactly the characters that come from it are marked, and none is cut', () => {
    fc.assert(
      fc.property(cases, ({ pieces, a, b }) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) }
        const block = blockOf(pieces)
        const touched = pieces.flatMap((it, at) => {
          const [length, before] = [
            [...it.raw].length,
            [
              ...pieces
                .slice(0, at)
                .map((p) => p.raw)
                .join(''),
            ].length + 7,
          ]
          const from = Math.max(range.start - before, 0)
          const to = Math.min(range.end - before, length)
          if (from >= to) return []
          return it.raw === it.clean && it.raw !== '🎏' ? [[...it.raw].slice(from, to).join('')] : [it.clean]
        })
        const found = cleanRange(block, range)
        expect(found === null ? '' : block.text.slice(found.start, found.end)).toBe(touched.join(''))
      }),
    )
  })

  test('a whole block is its whole text', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const block = blockOf(pieces)
        const found = cleanRange(block, block)
        expect(block.text.slice(found?.start ?? 0, found?.end ?? 0)).toBe(block.text)
      }),
    )
  })

  test('a place before, after or between what became text is nowhere in it', () => {
    const block = blockOf([
      { raw: 'ab', clean: 'ab' },
      { raw: '**', clean: '' },
      { raw: 'cd', clean: 'cd' },
    ])
    expect([cleanRange(block, { start: 0, end: 7 }), cleanRange(block, { start: 9, end: 11 })]).toEqual([null, null])
    expect(cleanRange(block, { start: 13, end: 20 })).toBeNull()
    expect(cleanRange(block, { start: 8, end: 12 })).toEqual({ start: 1, end: 3 })
  })
})

test('an excerpt counts code points and stops at the ends of the file', () => {
  expect(excerpt('a🎏bcd', { start: 1, end: 3 }, 1)).toEqual({ before: 'a', words: '🎏b', after: 'c' })
  expect(excerpt('ab', { start: 0, end: 2 }, 9)).toEqual({ before: '', words: 'ab', after: '' })
})

describe('the words of a link', () => {
  const raw = '🎏 Acme said so. Globex said so.'
  test.each([
    ['stand where it says', { start: 2, end: 6, words: 'Acme' }, { kind: 'there' }],
    ['are not given', { start: 2, end: 6 }, { kind: 'there' }],
    ['have moved', { start: 0, end: 4, words: 'Acme' }, { kind: 'moved', to: { start: 2, end: 6 } }],
    ['stand in two places', { start: 0, end: 4, words: 'said' }, { kind: 'changed', places: 2 }],
    ['are gone', { start: 2, end: 6, words: 'Zoom' }, { kind: 'changed', places: 0 }],
    ['lie beyond the file', { start: 90, end: 94, words: 'Zoom' }, { kind: 'beyond', places: 0 }],
    ['lay beyond it and stand in two places', { start: 90, end: 94, words: 'said' }, { kind: 'beyond', places: 2 }],
    ['lie beyond it and are not given', { start: 90, end: 94 }, { kind: 'beyond', places: 0 }],
    [
      'lay beyond it and have moved',
      { start: 90, end: 94, words: 'Acme' },
      { kind: 'moved', to: { start: 2, end: 6 } },
    ],
  ])('%s', (_, place, found) => expect(findWords(raw, place)).toEqual(found))

  test('are found again wherever the file puts them', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom('x', '🎏') }), (words, before) => {
        const start = [...before].length
        const place = { start, end: start + [...words].length, words: abbreviate(words) }
        expect(findWords(before + words, place)).toEqual({ kind: 'there' })
      }),
    )
  })
})
