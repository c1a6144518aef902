import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints } from './codepoints.ts'

const text = fc.string({ unit: fc.constantFrom('a', '二', '𠮷', '🎉', '\r', '\n', '\uFEFF') })

test('offsets agree with counting characters one by one, both ways', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const points = codePoints(raw)
      expect(points.length).toBe([...raw].length)
      let utf16 = 0
      ;[...raw, ''].forEach((character, point) => {
        expect(points.fromUtf16(utf16)).toBe(point)
        expect(points.toUtf16(point)).toBe(utf16)
        utf16 += character.length
      })
    }),
  )
})

test('an offset inside a character, or outside the text, is refused', () => {
  const points = codePoints('a🎉b')
  expect(() => points.fromUtf16(2)).toThrow('splits a surrogate pair')
  for (const offset of [-1, 5, 0.5]) expect(() => points.fromUtf16(offset)).toThrow(RangeError)
  for (const offset of [-1, 4]) expect(() => points.toUtf16(offset)).toThrow(RangeError)
})
