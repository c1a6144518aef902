import type { Range } from '../types.ts'
import { type Folded, original } from './normalise.ts'

/** Whether every term occurs. No terms: nothing was asked, so nothing answers. */
export const hasAll = (texts: readonly Folded[], terms: readonly string[]): boolean =>
  terms.length > 0 && terms.every((term) => texts.some(({ text }) => text.includes(term)))

/** The first unit at or after `unit` that stands for another character than the one that ends at `end`. */
function after({ text, map }: Folded, unit: number, end: number): number {
  let next = unit
  while (map !== null && next < text.length && (map.from[next] ?? end) < end) next += 1
  return next
}

/**
 * Where terms occur, left to right, never overlapping: at each place the longest of them, as
 * `grep -o -e term -e term` does. Ranges of the original text, UTF-16 units, whole characters.
 */
export function occurrences(folded: Folded, terms: readonly string[]): readonly Range[] {
  const { text } = folded
  const ranges: Range[] = []
  const next = terms.map((term) => text.indexOf(term))
  let unit = 0
  for (;;) {
    let [at, length] = [-1, 0]
    for (const [i, term] of terms.entries()) {
      const seen = next[i] ?? -1
      const place = seen >= 0 && seen < unit ? text.indexOf(term, unit) : seen
      next[i] = place
      if (place < 0 || term === '') continue
      if (at < 0 || place < at || (place === at && term.length > length)) [at, length] = [place, term.length]
    }
    if (at < 0) return ranges
    const range = original(folded, at, at + length)
    ranges.push(range)
    unit = after(folded, at + length, range.end)
  }
}
