/** A raw file, line by line, and what the cleaning made of each part of it. */

import type { Block, Range } from '../types.ts'
import { isAside } from './aside.ts'

/** `start`, `end`: code points of the file, without the line's end. */
export type RawLine = Range & {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/** The lines of a file as received: CR LF, LF and CR end one; joined with their ends they are the file. */
export const linesOf = (raw: string): readonly RawLine[] => {
  let start = 0
  return raw.split(/(\r\n|\n|\r)/).flatMap((part, at) => {
    const from = start
    start += at % 2 === 1 ? part.length : [...part].length
    return at % 2 === 1 ? [] : [{ number: at / 2 + 1, start: from, end: start, text: part }]
  })
}

/** The lines that a range of the file (code points) touches, one before the other; a line's end is touched with it. */
export const linesAt = (lines: readonly RawLine[], { start, end }: Range): readonly RawLine[] =>
  lines.filter((line) => line.start < end && start <= line.end)

/** The UTF-16 unit of a line in which one of its code points begins. A line may be a whole file long, and is seldom astral. */
const unitAt = ({ start, end, text }: RawLine, point: number): number => {
  const count = Math.min(end - start, Math.max(0, point))
  return text.length === end - start ? count : [...text].slice(0, count).join('').length
}

/** The part of a line (UTF-16 units) in a range of the file (code points); null where they share nothing. */
export const inLine = (line: RawLine, range: Range): Range | null =>
  range.end <= line.start || range.start >= line.end || range.start >= range.end
    ? null
    : { start: unitAt(line, range.start - line.start), end: unitAt(line, range.end - line.start) }

/** A range of a line (UTF-16 units) as a range of the file (code points); no character is split. */
export const inFile = ({ start, text }: RawLine, range: Range): Range => ({
  start: start + [...text.slice(0, range.start)].length,
  end: start + [...text.slice(0, range.end)].length,
})

/**
 * Words that were read, a block set aside, or what no block holds: markup, front matter, addresses, white space.
 * `again`: the block before it was set aside for the same reason.
 */
export type RawPart = Range & {
  readonly of:
    | { readonly kind: 'text' | 'markup' }
    | { readonly kind: 'aside'; readonly block: Block; readonly again: boolean }
}

const isSame = (a: Block, b: Block | undefined): boolean => a.kind === b?.kind && a.rule === b.rule

/** A file of `length` code points in parts, in its order, without a gap. What lies between two blocks belongs to neither. */
export const partsOfFile = (blocks: readonly Block[], length: number): readonly RawPart[] => {
  const parts: RawPart[] = []
  let at = 0
  const markup = (end: number) => {
    if (end > at) parts.push({ start: at, end, of: { kind: 'markup' } })
  }
  const ordered = [...blocks].sort((a, b) => a.start - b.start)
  for (const [index, block] of ordered.entries()) {
    markup(block.start)
    const again = isSame(block, ordered[index - 1])
    parts.push({
      start: block.start,
      end: block.end,
      of: isAside(block.kind) ? { kind: 'aside', block, again } : { kind: 'text' },
    })
    at = block.end
  }
  markup(length)
  return parts
}
