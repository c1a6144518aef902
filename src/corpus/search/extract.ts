import { cut } from '../text/cut.ts'
import type { Range } from '../types.ts'

/** A run of a text with what was found in it; `start` and `end`: UTF-16 units of the whole text. */
export type Extract = Range & {
  readonly pieces: readonly { readonly text: string; readonly start: number; readonly found: boolean }[]
}

/** How much of a text stands around what was found. */
type Reach = { readonly unit: RegExp; readonly count: number; readonly whole: number }
const byCharacters: Reach = { unit: /\P{M}\p{M}*/gu, count: 32, whole: 150 }
const byWords: Reach = { unit: /\S+\s*/gu, count: 14, whole: 64 }

/** Chinese and Japanese are measured in characters, what is written with spaces in words. */
const reachOf = (language: string): Reach => (/^(zh|ja|yue|lzh)\b/.test(language) ? byCharacters : byWords)

/** Ends of the units of a text, from 0. */
const edgesOf = (text: string, { unit }: Reach): readonly number[] => [
  0,
  ...[...text.matchAll(unit)].map(({ 0: { length }, index }) => index + length),
]

/** Index of the last edge that is not after `offset`. */
function edgeAt(edges: readonly number[], offset: number): number {
  let [low, high] = [0, edges.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((edges[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function windows(text: string, matches: readonly Range[], reach: Reach): readonly Range[] {
  const edges = edgesOf(text, reach)
  const last = edges.length - 1
  if (last <= reach.whole) return [{ start: 0, end: text.length }]
  if (matches.length === 0) return [{ start: 0, end: edges[2 * reach.count] ?? text.length }]
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of matches) {
    const from = edgeAt(edges, start) - reach.count
    const to = edgeAt(edges, Math.max(start, end - 1)) + 1 + reach.count
    const before = joined.at(-1)
    // a gap shorter than the reach is not worth a cut
    if (before && from - before.end < reach.count) before.end = Math.max(before.end, to)
    else joined.push({ start: from < reach.count ? 0 : from, end: to })
  }
  return joined.map(({ start, end }) => ({
    start: edges[Math.max(0, start)] ?? 0,
    end: last - end < reach.count ? text.length : (edges[end] ?? text.length),
  }))
}

/**
 * The parts of a text around what was found, each whole characters or words; a short text stands whole, and of one in
 * which nothing was found the beginning.
 */
export function extracts(text: string, matches: readonly Range[], language: string): readonly Extract[] {
  return windows(text, matches, reachOf(language)).map(({ start, end }) => ({
    start,
    end,
    pieces: cut(
      text.slice(start, end),
      matches
        .filter((match) => match.start >= start && match.end <= end)
        .map((match) => ({ start: match.start - start, end: match.end - start })),
    ).map((piece) => ({ text: piece.text, start: start + piece.start, found: piece.spans.length > 0 })),
  }))
}
