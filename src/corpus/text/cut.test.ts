import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut } from './cut.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const span = fc.record({ start: fc.integer({ min: -5, max: 50 }), end: fc.integer({ min: -5, max: 50 }) })

test('no character is lost or doubled, whatever the spans', () => {
  fc.assert(
    fc.property(text, fc.array(span), (words, spans) => {
      expect(
        cut(words, spans)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(words)
    }),
  )
})

test('each piece has exactly the spans that cover it', () => {
  fc.assert(
    fc.property(text, fc.array(span), (words, spans) => {
      for (const piece of cut(words, spans)) {
        const covering = spans.filter(
          ({ start, end }) => start <= piece.start && end >= piece.start + piece.text.length && end > start,
        )
        expect(piece.spans).toEqual(covering)
        expect(piece.text).not.toBe('')
      }
    }),
  )
})

test('crossing spans make three pieces', () => {
  const [a, b] = [
    { start: 0, end: 4 },
    { start: 2, end: 6 },
  ]
  expect(cut('abcdef', [a, b])).toEqual([
    { text: 'ab', start: 0, spans: [a] },
    { text: 'cd', start: 2, spans: [a, b] },
    { text: 'ef', start: 4, spans: [b] },
  ])
})
