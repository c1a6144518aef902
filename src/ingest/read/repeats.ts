import type { Range } from '../../corpus/types.ts'
import { concat, type Mapped, rawRange, substitute } from './mapped.ts'

/** Shorter passages may be said twice by chance, unless they are whole blocks. */
const fewest = 30

/** Words without their white space, so that other line breaks are no difference. */
export const condensed = (mapped: Mapped): Mapped => substitute(mapped, /\s+/gu, '')

/** Whole blocks said so far, joined. `edges`: offsets in the joined text where one ends and the next begins. */
export type Said = { readonly words: Mapped; readonly edges: ReadonlySet<number> }

/** Nothing said yet. */
export const silence: Said = { words: concat([]), edges: new Set([0]) }

/** What has been said once `mapped`, a whole block, is said too. */
export function say(said: Said, mapped: Mapped): Said {
  const words = concat([said.words, condensed(mapped)])
  return { words, edges: new Set([...said.edges, words.text.length]) }
}

/**
 * Where `mapped` was said before, in UTF-16 units of the file: as a run of whole blocks (one, or several joined), or, if it
 * has 30 characters or more, anywhere. White space is no difference. Null if it is new.
 */
export function saidBefore({ words, edges }: Said, mapped: Mapped): Range | null {
  const key = condensed(mapped).text
  if (key === '') return null
  const long = [...key].length >= fewest
  for (let at = words.text.indexOf(key); at >= 0; at = words.text.indexOf(key, at + 1)) {
    if (long || (edges.has(at) && edges.has(at + key.length))) return rawRange(words, at, at + key.length)
  }
  return null
}
