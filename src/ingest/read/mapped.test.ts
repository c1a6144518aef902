import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mappedText, rawText } from '../testing/mappedText.ts'
import { cleanRange, concat, identity, rawRange, slice, substitute, trim } from './mapped.ts'

const splitsPair = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1))

/** A text and a range of its whole characters. */
const withRange = mappedText.chain(({ raw, mapped }) =>
  fc.tuple(fc.nat(mapped.text.length), fc.nat(mapped.text.length)).map((ends) => {
    const [start = 0, end = 0] = ends.map((at) => (splitsPair(mapped.text, at) ? at - 1 : at)).sort((a, b) => a - b)
    return { raw, mapped, start, end }
  }),
)

describe('whatever is done to a text', () => {
  test('every unit knows its range in the file; ranges hold something and never go backwards', () => {
    fc.assert(
      fc.property(mappedText, ({ raw, mapped }) => {
        expect([mapped.starts.length, mapped.ends.length]).toEqual([mapped.text.length, mapped.text.length])
        mapped.starts.forEach((start, unit) => {
          const end = mapped.ends[unit] ?? 0
          expect(0 <= start && start < end && end <= raw.length).toBe(true)
          expect((mapped.starts[unit - 1] ?? 0) <= start && (mapped.ends[unit - 1] ?? 0) <= end).toBe(true)
        })
      }),
    )
  })

  test('no range splits a character of the file, and the two halves of a clean one share theirs', () => {
    fc.assert(
      fc.property(mappedText, ({ raw, mapped }) => {
        for (const at of [...mapped.starts, ...mapped.ends]) expect(splitsPair(raw, at)).toBe(false)
        mapped.starts.forEach((start, unit) => {
          if (splitsPair(mapped.text, unit))
            expect([mapped.starts[unit - 1], mapped.ends[unit - 1]]).toEqual([start, mapped.ends[unit]])
        })
      }),
    )
  })

  test('from clean to raw and back finds at least the same words, and from there no more of the file', () => {
    fc.assert(
      fc.property(withRange, ({ mapped, start, end }) => {
        fc.pre(start < end)
        const there = rawRange(mapped, start, end)
        const back = cleanRange(mapped, there.start, there.end)
        expect(back.start <= start && end <= back.end).toBe(true)
        expect(rawRange(mapped, back.start, back.end)).toEqual(there)
      }),
    )
  })

  test('a slice keeps the places of its units', () => {
    fc.assert(
      fc.property(withRange, ({ mapped, start, end }) => {
        const part = slice(mapped, start, end)
        expect(concat([slice(mapped, 0, start), part, slice(mapped, end)])).toEqual(mapped)
        if (start < end) expect(rawRange(part, 0, end - start)).toEqual(rawRange(mapped, start, end))
      }),
    )
  })
})

test('what nothing was done to says the same as the file, character by character', () => {
  fc.assert(
    fc.property(rawText, (raw) => {
      const mapped = identity(raw, 0, raw.length)
      mapped.starts.forEach((start, unit) => {
        expect(raw.slice(start, mapped.ends[unit])).toContain(mapped.text.charAt(unit))
      })
      expect(cleanRange(mapped, 0, raw.length)).toEqual({ start: 0, end: raw.length })
    }),
  )
})

test('cleaning twice is cleaning once, places included', () => {
  const once = (raw: string) => substitute(identity(raw, 0, raw.length), /\s+/gu, ' ')
  fc.assert(
    fc.property(rawText, (raw) => {
      expect(substitute(once(raw), /\s+/gu, ' ')).toEqual(once(raw))
    }),
  )
})

test('an entity and a run of spaces share one range; what is deleted leaves nothing', () => {
  const raw = 'x &amp;  y\uFEFF'
  const text = [/&amp;/gu, /\s+/gu].reduce(
    (mapped, pattern, step) => substitute(mapped, pattern, step === 0 ? '<&>' : ' '),
    substitute(identity(raw, 0, raw.length), /\uFEFF/gu, ''),
  )
  expect(text).toEqual({ text: 'x <&> y', starts: [0, 1, 2, 2, 2, 7, 9], ends: [1, 2, 7, 7, 7, 9, 10] })
})

test('what comes from nowhere has no place in the text', () => {
  expect(substitute(identity('ab', 0, 2), /(?=b)/gu, 'X').text).toBe('ab')
})

test('a replacement is taken as it stands', () => {
  expect(substitute(identity('ab', 0, 2), /(a)/gu, '$1$&').text).toBe('$1$&b')
})

test('white space at the ends goes, a byte order mark with it', () => {
  expect(trim(identity('\uFEFF\r\n a b \n', 0, 8))).toEqual(identity('\uFEFF\r\n a b \n', 4, 7))
  expect(trim(identity(' \n', 0, 2)).text).toBe('')
})

test('units that the text does not have are refused', () => {
  expect(() => rawRange(identity('ab', 0, 2), 1, 4)).toThrow(RangeError)
  expect(() => rawRange(identity('', 0, 0), 0, 0)).toThrow(RangeError)
})
