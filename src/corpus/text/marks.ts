/** What is to be marked on the words of one stretch of a source. */
import type { Defect, Frame, PlainNumber } from '../coded.ts'
import type { NonEmpty, Range, TermId } from '../types.ts'
import { cut, type Slice } from './cut.ts'
import { type FileRange, overlap } from './overlap.ts'
import { cleanRange } from './place.ts'
import type { TextUnit } from './units.ts'

/** `plain` and `sum` are numbers; `only` holds what no other source compared tells, by whatever it is. */
type Marked<Only extends FileRange> =
  | { readonly kind: 'frame'; readonly dimension: TermId; readonly frames: NonEmpty<Frame> }
  | { readonly kind: 'number'; readonly at: FileRange; readonly plain?: PlainNumber }
  | { readonly kind: 'only'; readonly about: NonEmpty<Only> }
  | { readonly kind: 'defect'; readonly defect: Defect }

/** UTF-16 units of the stretch's own words, which begin at 0. */
export type WordMark<Only extends FileRange = FileRange> = Range & { readonly of: Marked<Only> }

const groupedBy = <One>(all: readonly One[], key: (one: One) => string): readonly NonEmpty<One>[] => {
  const groups = new Map<string, [One, ...One[]]>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return [...groups.values()]
}

/** What there is to mark, of any document; a layer that is switched off is empty. */
export type Layers<Only extends FileRange> = {
  readonly frames: readonly Frame[]
  readonly numbers: readonly { readonly passage: FileRange; readonly plain?: PlainNumber }[]
  readonly only: readonly Only[]
  readonly defects: readonly Defect[]
}

const where = ({ start, end }: FileRange) => `${start}-${end}`

/**
 * The marks of one stretch, in the order of its words, longer ones first where several begin together. Frames of one
 * dimension on the same words are one mark. What reaches beyond the stretch is cut at its ends.
 */
export const marksOf = <Only extends FileRange>(stretch: TextUnit, layers: Layers<Only>): readonly WordMark<Only>[] => {
  const mark = (place: FileRange, of: Marked<Only>): readonly WordMark<Only>[] => {
    const found = cleanRange(stretch.block, place)
    if (found === null) return []
    const start = Math.max(0, found.start - stretch.range.start)
    const end = Math.min(stretch.range.end, found.end) - stretch.range.start
    return start < end ? [{ start, end, of }] : []
  }
  const here = <One>(all: readonly One[], place: (one: One) => FileRange) =>
    all.filter((one) => overlap(place(one), stretch))
  const frames = groupedBy(
    here(layers.frames, ({ passage }) => passage),
    ({ dimension, passage }) => `${dimension} ${where(passage)}`,
  )
  const only = groupedBy(
    here(layers.only, (one) => one),
    where,
  )
  return [
    ...frames.flatMap((same) => mark(same[0].passage, { kind: 'frame', dimension: same[0].dimension, frames: same })),
    ...here(layers.numbers, ({ passage }) => passage).flatMap(({ passage, plain }) =>
      mark(passage, { kind: 'number', at: passage, ...(plain === undefined ? {} : { plain }) }),
    ),
    ...only.flatMap((same) => mark(same[0], { kind: 'only', about: same })),
    ...here(layers.defects, ({ passage }) => passage).flatMap((defect) =>
      mark(defect.passage, { kind: 'defect', defect }),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Words as they are drawn: without a mark, or a cluster of marks that hang together, cut wherever one begins or ends. */
export type MarkedRun<Mark extends Range> =
  | { readonly kind: 'plain'; readonly start: number; readonly text: string }
  | {
      readonly kind: 'marked'
      readonly start: number
      readonly marks: NonEmpty<Mark>
      readonly pieces: readonly Slice<Mark>[]
    }

/** Marks each of which touches another by at least one character, in the order of the words: one thing to press. */
const clustersOf = <Mark extends Range>(marks: readonly Mark[]): readonly NonEmpty<Mark>[] => {
  const clusters: [Mark, ...Mark[]][] = []
  let reach = -1
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < reach) clusters.at(-1)?.push(mark)
    else clusters.push([mark])
    reach = Math.max(reach, mark.end)
  }
  return clusters
}

/** A text with the marks on it, each character once, whatever the marks. UTF-16 units; marks may overlap freely. */
export const runsOf = <Mark extends Range>(text: string, marks: readonly Mark[]): readonly MarkedRun<Mark>[] => {
  const clusters = clustersOf(marks)
  return groupedBy(cut(text, marks), ({ start, spans }) => {
    const [span] = spans
    return span === undefined ? `plain ${start}` : `marked ${clusters.findIndex((one) => one.includes(span))}`
  }).map((pieces): MarkedRun<Mark> => {
    const [{ start, text: words, spans }] = pieces
    const cluster = clusters.find((one) => spans.some((span) => one.includes(span)))
    return cluster === undefined
      ? { kind: 'plain', start, text: words }
      : { kind: 'marked', start, marks: cluster, pieces }
  })
}
