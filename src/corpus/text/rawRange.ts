/** From a place in the clean text back to its place in the raw file. The other way: `cleanRange`. */

import type { Block, DocumentText, Passage, Range } from '../types.ts'
import { cleanRange } from './place.ts'

/**
 * The part of the raw file (code points) from which a range of a block's clean text (UTF-16 units) came; null if it is
 * empty or beside the text. What shares one raw range (an entity, an astral character) is never split, and what the
 * cleaning dropped between the first and the last character lies inside.
 */
export const rawRange = (block: Pick<Block, 'map'>, clean: Range): Range | null => {
  const parts = block.map.flatMap(([cleanStart, cleanEnd, rawStart, rawEnd]): readonly Range[] => {
    if (cleanEnd <= clean.start || cleanStart >= clean.end || clean.start >= clean.end) return []
    const oneToOne = cleanEnd - cleanStart === rawEnd - rawStart
    if (!oneToOne) return [{ start: rawStart, end: rawEnd }]
    return [
      { start: rawStart + Math.max(0, clean.start - cleanStart), end: rawEnd - Math.max(0, cleanEnd - clean.end) },
    ]
  })
  const [first, last] = [parts[0], parts.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** The clean words of a part of a document (code points of its raw file), block by block; none of what is no text. */
export const wordsIn = ({ blocks }: Pick<DocumentText, 'blocks'>, raw: Range): readonly string[] =>
  blocks.flatMap((block) => {
    const range = cleanRange(block, raw)
    return range === null ? [] : [block.text.slice(range.start, range.end)]
  })

/**
 * Any part of a document (code points of its raw file) as a passage: the file's own characters, and the clean text of
 * them where it differs. Without clean text, as in front matter, the file's characters are all there is.
 */
export const passageAt = (text: DocumentText, raw: string, { start, end }: Range): Passage => {
  const quote = [...raw].slice(start, end).join('')
  const clean = wordsIn(text, { start, end }).join(' ')
  return { document: text.document, start, end, quote, ...(clean === '' || clean === quote ? {} : { clean }) }
}
