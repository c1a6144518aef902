import fc from 'fast-check'
import { concat, identity, type Mapped, substitute } from '../read/mapped.ts'

/** Raw text with what makes offsets go wrong: astral characters, entities, runs of spaces, CRLF, a byte order mark. */
export const rawText = fc
  .array(fc.constantFrom('a', 'b', '二', '𠮷', '🎉', ' ', '\r\n', '\u00A0', '\uFEFF', '&amp;', '--', '——'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''))

const substitutions: readonly (readonly [RegExp, string])[] = [
  [/&amp;/gu, '&'],
  [/\s+/gu, ' '],
  [/\uFEFF/gu, ''],
  [/--/gu, '——'],
  [/——/gu, '-'],
  [/🎉/gu, 'ab'],
  [/ab/gu, '🎉'],
  [/a/gu, '𠮷𠮷'],
]

/** A raw text, and a text made from two stretches of it by a few substitutions. */
export const mappedText: fc.Arbitrary<{ readonly raw: string; readonly mapped: Mapped }> = fc
  .tuple(rawText, rawText, rawText, fc.subarray([...substitutions]))
  .map(([one, between, two, chosen]) => {
    const raw = one + between + two
    const parts = [identity(raw, 0, one.length), identity(raw, one.length + between.length, raw.length)]
    return {
      raw,
      mapped: chosen.reduce(
        (mapped, [pattern, replacement]) => substitute(mapped, pattern, replacement),
        concat(parts),
      ),
    }
  })
