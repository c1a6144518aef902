import { identity } from './mapped.ts'
import type { Piece } from './pieces.ts'

/** Plain text from UTF-16 offset `start` on: blocks divided by lines that hold nothing but white space (LF or CRLF). */
export function plainPieces(raw: string, start: number): readonly Piece[] {
  const pieces: Piece[] = []
  let from = start
  const take = (end: number) => {
    pieces.push({ kind: 'words', words: identity(raw, from, end) }, { kind: 'edge' })
  }
  for (const blank of raw.slice(start).matchAll(/\n(?:[^\S\n]*\n)+/gu)) {
    take(start + blank.index)
    from = start + blank.index + blank[0].length
  }
  take(raw.length)
  return pieces
}
