/** A block with all that cleaning does to a file: for tests of the way from the file to the text, and back. */
import fc from 'fast-check'
import type { Block, MapSegment } from '../types.ts'

/** A run of the file and what the clean text made of it. `&amp;` became one sign; `**` became nothing; a line's end, a space. */
export type RawAndClean = { readonly raw: string; readonly clean: string }
export const piece: fc.Arbitrary<RawAndClean> = fc.oneof(
  fc
    .string({ unit: fc.constantFrom('a', ' ', '甲', '。', '“'), minLength: 1, maxLength: 5 })
    .map((text) => ({ raw: text, clean: text })),
  fc.constantFrom(
    { raw: '&amp;', clean: '&' },
    { raw: '🎏', clean: '🎏' },
    { raw: '**', clean: '' },
    { raw: '\r\n', clean: ' ' },
  ),
)

/** The block that ingest would make of the pieces, one segment each; it begins at code point 7 of its file. */
export const blockOf = (pieces: readonly RawAndClean[]): Block => {
  const map: MapSegment[] = []
  let [clean, raw] = [0, 7]
  for (const { clean: text, raw: source } of pieces) {
    const length = [...source].length
    if (text !== '') map.push([clean, clean + text.length, raw, raw + length])
    clean += text.length
    raw += length
  }
  return { index: 0, kind: 'body', text: pieces.map((it) => it.clean).join(''), start: 7, end: raw, map }
}
