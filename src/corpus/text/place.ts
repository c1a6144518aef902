/** From a place in the raw file to a place in the clean text, and what to do when the words there are not the expected ones. */
import type { Block, Range } from '../types.ts'

const whole = 80
const head = 30

/** A quotation as an address carries it: whole up to 80 code points, else its first and last 30 with … between. */
export const abbreviate = (quote: string): string => {
  const characters = [...quote]
  if (characters.length <= whole) return quote
  return `${characters.slice(0, head).join('')}…${characters.slice(-head).join('')}`
}

/**
 * The part of a block's clean text (UTF-16 units) that came from a range of the raw file (code points); null if none did.
 * What shares one raw range (an entity, an astral character) is never split.
 */
export const cleanRange = (block: Block, raw: Range): Range | null => {
  // most places lie in another block, and a page asks this of every block and every record
  if (raw.end <= block.start || raw.start >= block.end) return null
  const parts = block.map.flatMap(([cleanStart, cleanEnd, rawStart, rawEnd]): readonly Range[] => {
    if (rawEnd <= raw.start || rawStart >= raw.end || raw.start >= raw.end) return []
    const oneToOne = cleanEnd - cleanStart === rawEnd - rawStart
    if (!oneToOne) return [{ start: cleanStart, end: cleanEnd }]
    return [{ start: cleanStart + Math.max(0, raw.start - rawStart), end: cleanEnd - Math.max(0, rawEnd - raw.end) }]
  })
  const [first, last] = [parts[0], parts.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** Three parts of a raw file around a range (code points), at most `most` code points on either side. */
export type Excerpt = { readonly before: string; readonly words: string; readonly after: string }

/** `start`, `end`, `most`: code points. Cut off at the ends of the file. */
export const excerpt = (raw: string, { start, end }: Range, most: number): Excerpt => {
  const characters = [...raw]
  const words = (from: number, to: number) => characters.slice(Math.max(0, from), to).join('')
  return { before: words(start - most, start), words: words(start, end), after: words(end, end + most) }
}

/**
 * `there`: as the link says, or it does not say. `moved`: they stand elsewhere, once. `beyond`: the file ends before.
 * `places`: how often they stand elsewhere.
 */
export type Found =
  | { readonly kind: 'there' }
  | { readonly kind: 'moved'; readonly to: Range }
  | { readonly kind: 'changed'; readonly places: number }
  | { readonly kind: 'beyond'; readonly places: number }

/** Every range as long as the link's whose words would be abbreviated so. Code points. */
const ranges = (characters: readonly string[], length: number, words: string): readonly Range[] =>
  characters.flatMap((first, start) => {
    if (!words.startsWith(first)) return []
    const end = start + length
    return abbreviate(characters.slice(start, end).join('')) === words ? [{ start, end }] : []
  })

/** Whether the words that a link carries (see `abbreviate`) stand where it says. Offsets: code points of the raw file. */
export const findWords = (raw: string, { start, end, words }: Range & { readonly words?: string }): Found => {
  const characters = [...raw]
  const there = characters.slice(start, end).join('')
  if (words === undefined) return end > characters.length ? { kind: 'beyond', places: 0 } : { kind: 'there' }
  if (end <= characters.length && abbreviate(there) === words) return { kind: 'there' }
  const all = ranges(characters, end - start, words)
  const [to] = all
  if (to !== undefined && all.length === 1) return { kind: 'moved', to }
  return { kind: end > characters.length ? 'beyond' : 'changed', places: all.length }
}
