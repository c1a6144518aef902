import type { MapSegment } from '../../corpus/types.ts'
import type { CodePoints } from './codepoints.ts'
import { concat, identity, type Mapped, shared } from './mapped.ts'

/**
 * A run `[cleanStart, cleanEnd, rawStart, rawEnd]`. If both sides are equally long it is read one to one (a surrogate pair
 * as one character); if not, every unit of the clean side has the whole raw range.
 */
export type Segment = readonly [cleanStart: number, cleanEnd: number, rawStart: number, rawEnd: number]

/** Groups of units that share one raw range, in order. */
function groups(mapped: Mapped): readonly Segment[] {
  const found: Segment[] = []
  for (let unit = 0; unit < mapped.text.length; unit += 1) {
    const start = mapped.starts[unit] ?? 0
    const end = mapped.ends[unit] ?? 0
    const last = found.at(-1)
    if (last && last[2] === start && last[3] === end) found[found.length - 1] = [last[0], unit + 1, start, end]
    else found.push([unit, unit + 1, start, end])
  }
  return found
}

/** What became something else of the same length must not read as one to one: cut in two, neither part is as long as its range. */
function honest(run: Segment, isOne: (run: Segment) => boolean): readonly Segment[] {
  const [cleanStart, cleanEnd, rawStart, rawEnd] = run
  if (!even(run) || cleanEnd - cleanStart === 1 || isOne(run)) return [run]
  return [
    [cleanStart, cleanStart + 1, rawStart, rawEnd],
    [cleanStart + 1, cleanEnd, rawStart, rawEnd],
  ]
}

const even = ([cleanStart, cleanEnd, rawStart, rawEnd]: Segment) => cleanEnd - cleanStart === rawEnd - rawStart

function merge(segments: readonly Segment[]): readonly Segment[] {
  const merged: Segment[] = []
  for (const next of segments) {
    const last = merged.at(-1)
    if (last && even(last) && even(next) && last[3] === next[2])
      merged[merged.length - 1] = [last[0], next[1], last[2], next[3]]
    else merged.push(next)
  }
  return merged
}

/** The map of a text as few runs; both sides count UTF-16 units. */
export function segments(mapped: Mapped): readonly Segment[] {
  const isPair = ([from, to]: Segment) => /^[\u{10000}-\u{10FFFF}]$/u.test(mapped.text.slice(from, to))
  return merge(groups(mapped).flatMap((run) => honest(run, isPair)))
}

/** The same for the data files: the raw side counts code points of the file, so an astral character is a run of its own. */
export function publishedSegments(mapped: Mapped, raw: CodePoints): readonly MapSegment[] {
  const inFile = ([from, to, start, end]: Segment): Segment => [from, to, raw.fromUtf16(start), raw.fromUtf16(end)]
  return merge(groups(mapped).flatMap((run) => honest(inFile(run), () => false)))
}

/** Undoes `segments`. `text` is the clean text they belong to. */
export function fromSegments(text: string, runs: readonly Segment[]): Mapped {
  return concat(
    runs.map((run) => {
      const [cleanStart, cleanEnd, rawStart, rawEnd] = run
      const words = text.slice(cleanStart, cleanEnd)
      if (!even(run)) return shared(words, rawStart, rawEnd)
      const whole = identity(words, 0, words.length)
      const move = (offset: number) => rawStart + offset
      return { text: words, starts: whole.starts.map(move), ends: whole.ends.map(move) }
    }),
  )
}
