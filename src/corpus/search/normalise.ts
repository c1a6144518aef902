/** Text as it is compared, and the way back to the characters that a reader sees. */

/** Turns Traditional Han into Simplified, a character at a time: what a word means beside another is not asked. */
export type Han = (characters: string) => string

/**
 * Text folded for matching. `text` and both maps count UTF-16 units: unit `u` of the folded text came from
 * `from[u]` to `to[u]` of the original, always whole characters. Null where every unit is one character of its own.
 */
export type Folded = { readonly text: string; readonly map: Back | null }
type Back = { readonly from: Uint32Array; readonly to: Uint32Array }

/** A character with the marks that stand on it, half-width voicing too; conjoining jamo together, since they are one syllable. */
const characters =
  /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gu

/** Marks that begin or end a phrase are one sign, and so are the quotation marks of all hands. */
const doubles = /[“”„‟〝〞〟「」『』«»]/gu
const singles = /[‘’‚‛‹›]/gu
const dashes = /[‐‑‒–—―−]/gu
// what has no shape of its own: joiners, soft hyphens, variation selectors, byte order marks
const ignorable = /\p{Default_Ignorable_Code_Point}/gu
const isPlain = /^[a-z0-9,.;:?!()\u3400-\u4dbf\u4e00-\u9fff、。]$/

/**
 * One character: compatibility-folded (NFKC: full-width and half-width are one), in lower case, curly quotation marks and
 * corner brackets straight, every dash a hyphen, any space a space, a line break kept, Han as `han` says.
 */
function foldOne(character: string, han: Han | undefined): string {
  if (character === '\n') return '\n'
  const folded = character
    .normalize('NFKC')
    .toLowerCase()
    .replace(ignorable, '')
    .replace(doubles, '"')
    .replace(singles, "'")
    .replace(dashes, '-')
    .replace(/\s+/gu, ' ')
  return han !== undefined && /\p{Script=Han}/u.test(folded) ? han(folded) : folded
}

const known = new WeakMap<Han, Map<string, string>>()
const without = new Map<string, string>()

/** What each character folds to is asked once: a text has few different ones. */
function remembered(han: Han | undefined): (character: string) => string {
  const answers = han === undefined ? without : (known.get(han) ?? new Map<string, string>())
  if (han !== undefined) known.set(han, answers)
  return (character) => {
    if (han === undefined && isPlain.test(character)) return character
    const answer = answers.get(character)
    if (answer !== undefined) return answer
    const folded = foldOne(character, han)
    answers.set(character, folded)
    return folded
  }
}

/** `text` folded, with its map. Runs of white space become one space; a line break stays one, and no match crosses it. */
export function normalise(text: string, han?: Han): Folded {
  const fold = remembered(han)
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let alike = true
  for (const { 0: character, index } of text.matchAll(characters)) {
    const folded = fold(character)
    const end = index + character.length
    if (folded === ' ' && parts.at(-1) === ' ') {
      to[to.length - 1] = end
      alike = false
      continue
    }
    if (folded === '') {
      alike = false
      continue
    }
    parts.push(folded)
    if (folded.length !== 1 || character.length !== 1) alike = false
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(index)
      to.push(end)
    }
  }
  return { text: parts.join(''), map: alike ? null : { from: Uint32Array.from(from), to: Uint32Array.from(to) } }
}

/** The original's range of units `start` to `end` of a folded text: whole characters. UTF-16 units, half-open. */
export const original = (
  { map }: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } =>
  map === null ? { start, end } : { start: map.from[start] ?? 0, end: map.to[end - 1] ?? 0 }
