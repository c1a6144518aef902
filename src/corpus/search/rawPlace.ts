import { rawRange } from '../text/rawRange.ts'
import type { Block, Range } from '../types.ts'

/**
 * The part of the raw file (code points) from which a range of a block's clean text (UTF-16 units) came, and the words
 * there, where they are certainly the clean text's own: a space may stand for a line break, a quotation mark for an entity.
 */
export function rawPlace(block: Block, { start, end }: Range): Range & { readonly words?: string } {
  const range = rawRange(block, { start, end })
  if (range === null) return { start: block.start, end: block.end }
  const parts = block.map.filter(([cleanStart, cleanEnd]) => cleanStart < end && start < cleanEnd)
  const oneToOne = parts.every(
    ([cleanStart, cleanEnd, rawStart, rawEnd]) => cleanEnd - cleanStart === rawEnd - rawStart,
  )
  const words = block.text.slice(start, end)
  return { ...range, ...(oneToOne && !/\s/u.test(words) ? { words } : {}) }
}
