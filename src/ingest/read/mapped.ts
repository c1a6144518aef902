import type { Range } from '../../corpus/types.ts'

/**
 * Text that knows where it came from. Each UTF-16 unit of `text` has a range of UTF-16 units of the raw file:
 * unit `i` came from raw `[starts[i], ends[i])`. The ranges never go backwards. What one raw character became
 * (an entity, a surrogate pair, a run of spaces) shares one range.
 */
export type Mapped = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] }

const none: readonly number[] = []

/** A text without characters. */
export const nothing: Mapped = { text: '', starts: [], ends: [] }

const isPair = (text: string, at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at, at + 2))

/** The raw file's own characters between two UTF-16 offsets, one to one; the two halves of a pair share its range. */
export function identity(raw: string, start: number, end: number): Mapped {
  const starts: number[] = []
  const ends: number[] = []
  for (let at = start; at < end; ) {
    const size = at + 1 < end && isPair(raw, at) ? 2 : 1
    for (let unit = 0; unit < size; unit += 1) {
      starts.push(at)
      ends.push(at + size)
    }
    at += size
  }
  return { text: raw.slice(start, end), starts, ends }
}

/** `text` as a whole came from raw `[start, end)`: every unit has that range. */
export function shared(text: string, start: number, end: number): Mapped {
  const repeat = (offset: number) => Array.from({ length: text.length }, () => offset)
  return { text, starts: repeat(start), ends: repeat(end) }
}

/** One after the other; the parts must stand in the order of the file. */
export function concat(parts: readonly Mapped[]): Mapped {
  return {
    text: parts.map((part) => part.text).join(''),
    // Array.concat copies whole arrays: ten times as fast here as flatMap, which visits every unit
    starts: none.concat(...parts.map((part) => part.starts)),
    ends: none.concat(...parts.map((part) => part.ends)),
  }
}

/** Units `[start, end)` of the text, as `String.slice` counts them. */
export function slice(mapped: Mapped, start: number, end?: number): Mapped {
  return {
    text: mapped.text.slice(start, end),
    starts: mapped.starts.slice(start, end),
    ends: mapped.ends.slice(start, end),
  }
}

/** Without white space (JavaScript's `\s`, which counts the byte order mark) at its two ends. */
export function trim(mapped: Mapped): Mapped {
  const start = mapped.text.length - mapped.text.trimStart().length
  return slice(mapped, start, Math.max(start, mapped.text.trimEnd().length))
}

/**
 * Replaces each match of `pattern` (flags g and u). What it is replaced by shares the whole raw range of the match; with ''
 * nothing is left of it. A match that equals its replacement keeps its own ranges. Empty matches are passed over: what
 * comes from nowhere in the file has no place in the text. `replacement` is taken literally: no `$1`.
 */
export function substitute(mapped: Mapped, pattern: RegExp, replacement: string | ((match: string) => string)): Mapped {
  const parts: Mapped[] = []
  let done = 0
  for (const match of mapped.text.matchAll(pattern)) {
    const [found] = match
    const text = typeof replacement === 'string' ? replacement : replacement(found)
    const end = match.index + found.length
    if (found === '' || text === found) continue
    const { start: rawStart, end: rawEnd } = rawRange(mapped, match.index, end)
    parts.push(slice(mapped, done, match.index), shared(text, rawStart, rawEnd))
    done = end
  }
  return done === 0 ? mapped : concat([...parts, slice(mapped, done)])
}

/**
 * Where units `[start, end)` of the text came from, in UTF-16 units of the file. An empty range lies at the raw place
 * of the unit after it (of the last unit's end, at the end). RangeError if the text has no units at all or not these.
 */
export function rawRange(mapped: Mapped, start: number, end: number): Range {
  const first = mapped.starts[start] ?? mapped.ends[start - 1]
  const last = end > start ? mapped.ends[end - 1] : first
  if (first === undefined || last === undefined || end < start) {
    throw new RangeError(`units ${start} to ${end} of ${mapped.text.length}`)
  }
  return { start: first, end: last }
}

/** The first index, 0 to `length`, from which `holds` is true; it must stay true once it is. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The units of the text whose raw ranges lie wholly in raw `[start, end)`: an empty range if there are none. */
export function cleanRange(mapped: Mapped, start: number, end: number): Range {
  const size = mapped.text.length
  const from = firstWhere(size, (unit) => (mapped.starts[unit] ?? 0) >= start)
  const to = firstWhere(size, (unit) => (mapped.ends[unit] ?? 0) > end)
  return { start: from, end: Math.max(from, to) }
}
