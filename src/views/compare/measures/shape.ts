/** What the measures draw, from what the corpus counts. */

import type { FrameCounts, Size, TopicShares, VoiceShares } from '../../../corpus/framing/profile.ts'
import { percents } from '../../../corpus/money/percents.ts'
import type { DocumentId, TermId } from '../../../corpus/types.ts'

/** Whole percents of a source's own text; of a source without body, 0. */
export const percentOf = ({ points }: Pick<Size, 'points'>, whole: Pick<Size, 'points'>): number =>
  percents([points, whole.points - points], whole.points)[0] ?? 0

/** Which part is greatest, source by source: the same in all, in more than half of them, or neither. */
export type Lead =
  | { readonly kind: 'all'; readonly id: string }
  | { readonly kind: 'most'; readonly id: string; readonly count: number }
  | { readonly kind: 'apart' }

type Parts = readonly { readonly id: string; readonly points: number }[]

/** The longest parts: more than one where they are as long, none where nothing has a length. */
const longestOf = (parts: Parts): readonly string[] => {
  const most = Math.max(0, ...parts.map(({ points }) => points))
  return most === 0 ? [] : parts.filter(({ points }) => points === most).map(({ id }) => id)
}

/** Null where two are the longest, or none. */
const greatest = (parts: Parts): string | null => {
  const [first, second] = longestOf(parts)
  return first === undefined || second !== undefined ? null : first
}

/** `sources`: for each its parts, in code points. */
export function leadOf(sources: readonly Parts[]): Lead {
  const first = sources.map(greatest)
  for (const id of new Set(first)) {
    const count = first.filter((one) => one === id).length
    if (id !== null && count === sources.length) return { kind: 'all', id }
    if (id !== null && count * 2 > sources.length) return { kind: 'most', id, count }
  }
  return { kind: 'apart' }
}

const topicParts = ({ topics }: TopicShares): Parts => topics.map(({ topic, points }) => ({ id: topic, points }))
export const topicLead = (shares: readonly TopicShares[]): Lead => leadOf(shares.map(topicParts))
/** The topics to which a source gives the most room: several where it gives them the same. */
export const mostRoom = (share: TopicShares): readonly string[] => longestOf(topicParts(share))
export const voiceLead = (shares: readonly VoiceShares[]): Lead =>
  leadOf(shares.map(({ voices }) => voices.map(({ voice, points }) => ({ id: voice, points }))))

/** A source's voices that are heard, with whole percents that add up to 100. */
export function voiceParts({ whole, voices }: VoiceShares) {
  const shares = percents(
    voices.map(({ points }) => points),
    whole.points,
  )
  return voices
    .map((voice, at) => ({ ...voice, at, percent: shares[at] ?? 0 }))
    .filter(({ sentences }) => sentences > 0)
}

/** The body sentences of a source that bring up topics for the first time, in their order, with those topics. */
export function firstsOf(
  { topics, whole }: TopicShares,
  order: readonly string[],
): {
  readonly of: number
  readonly steps: readonly { readonly sentence: number; readonly topics: readonly string[] }[]
} {
  const firsts = topics.flatMap(({ topic, first }) =>
    first === null || !order.includes(topic) ? [] : [{ topic, first }],
  )
  const sentences = [...new Set(firsts.map(({ first }) => first.sentence))].sort((a, b) => a - b)
  return {
    of: whole.sentences,
    steps: sentences.map((sentence) => ({
      sentence,
      topics: firsts
        .filter(({ first }) => first.sentence === sentence)
        .map(({ topic }) => topic)
        .sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    })),
  }
}

/** Topics that every source brings up in its first sentence. */
export const openingTopics = (shares: readonly TopicShares[], order: readonly string[]): readonly string[] =>
  order.filter((id) =>
    shares.every(({ topics }) => topics.some(({ topic, first }) => topic === id && first?.sentence === 1)),
  )

type Counted = FrameCounts['dimensions'][number]['values'][number]

/** One dimension across the sources: the values that some source carries, with each source's counts, and those that none does. */
export type DimensionCounts = {
  readonly dimension: TermId
  readonly total: number
  readonly values: readonly {
    readonly value: TermId
    readonly cells: readonly (Counted & { readonly document: DocumentId })[]
  }[]
  readonly nowhere: readonly TermId[]
}

const codesOf = ({ frames, flagged }: Counted): number => frames + flagged.frames

export function dimensionCounts(counts: readonly FrameCounts[]): readonly DimensionCounts[] {
  const [first] = counts
  return (first?.dimensions ?? []).map(({ dimension, values }) => {
    const all = values.map(({ value }) => ({
      value,
      cells: counts.flatMap(({ document, dimensions }) =>
        dimensions
          .filter((one) => one.dimension === dimension)
          .flatMap((one) => one.values.filter((own) => own.value === value).map((own) => ({ ...own, document }))),
      ),
    }))
    const sum = (cells: readonly Counted[]) => cells.reduce((whole, cell) => whole + codesOf(cell), 0)
    return {
      dimension,
      total: all.reduce((whole, { cells }) => whole + sum(cells), 0),
      values: all.filter(({ cells }) => sum(cells) > 0),
      nowhere: all.filter(({ cells }) => sum(cells) === 0).map(({ value }) => value),
    }
  })
}
