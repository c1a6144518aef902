import type { Range } from '../../corpus/types.ts'
import type { Trial } from './clean.ts'
import { concat, type Mapped, nothing, trim } from './mapped.ts'
import type { Piece, Trouble } from './pieces.ts'

/**
 * A stretch of the file that will be one block, or several: its words as decoded, not cleaned yet. `start`, `end`: UTF-16
 * units of the file, from the first word to the last; of something without words, its whole source.
 */
export type RawBlock = Range & { readonly words: Mapped; readonly heading: boolean; readonly taken?: Trial }

/** From the first to the last character that is not white space; null if there is none. */
export function extent(words: Mapped): Range | null {
  const { starts, ends } = trim(words)
  const start = starts[0]
  const end = ends.at(-1)
  return start === undefined || end === undefined ? null : { start, end }
}

/** Index of the piece that closes the element opened at `at`, or -1. Elements of the same name inside it are counted. */
function closing(pieces: readonly Piece[], at: number, name: string): number {
  let depth = 0
  for (let index = at; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece?.kind === 'open' && piece.name === name && !piece.alone) depth += 1
    if (piece?.kind === 'close' && piece.name === name) depth -= 1
    if (depth === 0) return index
  }
  return -1
}

/** The element or image that begins at piece `at`: where its pieces end, and its source. */
function element(pieces: readonly Piece[], at: number): { readonly last: number; readonly range: Range } | null {
  const piece = pieces[at]
  if (piece?.kind !== 'open' || piece.alone) return piece && 'start' in piece ? { last: at, range: piece } : null
  const last = closing(pieces, at, piece.name)
  const end = pieces[last]
  return end && 'end' in end ? { last, range: { start: piece.start, end: end.end } } : null
}

/** What a rule takes: its words, block by block, or if it has none its whole source as one block without words. */
function takenBy(raw: string, taken: Trial, pieces: readonly Piece[], { start, end }: Range): readonly RawBlock[] {
  const inside = cut(raw, pieces, []).stretches.map((stretch) => ({ ...stretch, taken }))
  return inside.length > 0 ? inside : [{ words: nothing, heading: false, start, end, taken }]
}

/**
 * Divides pieces into stretches, at their edges and around each element or image whose source `trials` (those by element)
 * recognise. `raw` is the whole file. Trouble: an element that a rule takes but that is not closed.
 */
export function cut(
  raw: string,
  pieces: readonly Piece[],
  trials: readonly Trial[],
): { readonly stretches: readonly RawBlock[]; readonly troubles: readonly Trouble[] } {
  const stretches: RawBlock[] = []
  const troubles: Trouble[] = []
  let parts: Mapped[] = []
  let heading = false
  const flush = () => {
    const words = concat(parts)
    const range = extent(words)
    parts = []
    if (range) stretches.push({ words, heading, ...range })
  }
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (!piece) break
    if (piece.kind === 'words') parts.push(piece.words)
    if (piece.kind === 'edge') {
      flush()
      heading = piece.heading ?? heading
    }
    if (piece.kind !== 'open' && piece.kind !== 'image') continue
    const source = raw.slice(piece.start, piece.end)
    const taken = trials.find(({ by, test }) => by === 'element' && test.test(source))
    const whole = taken && element(pieces, at)
    if (taken && !whole)
      troubles.push({
        offset: piece.start,
        message: `the rule ${taken.rule.id} takes this element, but it is not closed`,
      })
    if (taken && whole) {
      flush()
      const inside =
        piece.kind === 'image' ? [{ kind: 'words' as const, words: piece.words }] : pieces.slice(at + 1, whole.last)
      stretches.push(...takenBy(raw, taken, inside, whole.range))
      at = whole.last
    } else if (piece.kind === 'image') parts.push(piece.words)
  }
  flush()
  return { stretches: joined(raw, stretches), troubles }
}

/** Neighbours without words that one rule takes are one block. */
function joined(raw: string, stretches: readonly RawBlock[]): readonly RawBlock[] {
  const result: RawBlock[] = []
  for (const next of stretches) {
    const last = result.at(-1)
    const same =
      last?.taken !== undefined && last.taken === next.taken && last.words === nothing && next.words === nothing
    if (last && same && raw.slice(last.end, next.start).trim() === '')
      result[result.length - 1] = { ...last, end: next.end }
    else result.push(next)
  }
  return result
}
