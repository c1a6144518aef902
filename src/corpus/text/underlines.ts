/** Which lane below the words each line takes, so that lines that overlap never meet. */
import type { Range } from '../types.ts'

/** Lanes below the baseline; what finds none is counted, not drawn. */
export const LANES = 3

/**
 * For each span its lane, 0 the uppermost, or null where all are taken. A span keeps one lane from end to end; the
 * shorter one takes the upper lane. Greedy by length, the usual colouring of an interval graph, with a fixed number of colours.
 */
export const lanesOf = <Span extends Range>(spans: readonly Span[]): ReadonlyMap<Span, number | null> => {
  const placed = new Map<Span, number | null>()
  const length = ({ start, end }: Range) => end - start
  for (const span of [...spans].sort((a, b) => length(a) - length(b) || a.start - b.start)) {
    const taken = [...placed].filter(([other]) => other.start < span.end && span.start < other.end).map(([, at]) => at)
    const free = Array.from({ length: LANES }, (_, at) => at).find((at) => !taken.includes(at))
    placed.set(span, free ?? null)
  }
  return placed
}
