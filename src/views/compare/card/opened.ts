/** Which mark an address opens, and where. */
import { byId } from '../../../corpus/byId.ts'
import type { Frame, Topic } from '../../../corpus/coded.ts'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import type { OnlyHere } from '../../../corpus/framing/onlyHere.ts'
import type { WordMark } from '../../../corpus/text/marks.ts'
import { type FileRange, isIn, overlap } from '../../../corpus/text/overlap.ts'
import type { OpenCompare } from '../../../url/compare.ts'

export type Mark = WordMark<OnlyHere & FileRange>

/** What a card shows; a measure or a word of the naming matrix has a place of its own. */
export type OpenMark = Extract<
  OpenCompare,
  { readonly kind: 'frame' } | { readonly kind: 'only' | 'number' | 'defect' }
>

export const isMark = (open: OpenCompare | null): open is OpenMark =>
  open !== null && ['frame', 'only', 'number', 'defect'].includes(open.kind)

/** The value of the address under which a mark stands open; `topic`: null in the full texts. */
export const openOf = ({ of }: Mark, topic: string | null): OpenMark => {
  switch (of.kind) {
    case 'frame':
      return { kind: 'frame', frame: of.frames[0].id, topic }
    case 'number':
      return { kind: 'number', document: of.at.document, start: of.at.start }
    case 'only':
      return { kind: 'only', document: of.about[0].document, start: of.about[0].start }
    case 'defect':
      return { kind: 'defect', document: of.defect.passage.document, start: of.defect.passage.start }
  }
}

const isSameOpen = (a: OpenMark, b: OpenMark): boolean => {
  if (a.kind === 'frame') return b.kind === 'frame' && a.frame === b.frame
  return b.kind === a.kind && a.document === b.document && a.start === b.start
}

/** Whether a mark is the one that is open, whatever the topic: frames on the same words share a mark. */
export const isOpenMark = (mark: Mark, open: OpenMark | null): boolean => {
  if (open === null) return false
  if (mark.of.kind === 'frame') return open.kind === 'frame' && mark.of.frames.some(({ id }) => id === open.frame)
  return isSameOpen(openOf(mark, null), open)
}

/** Where the words begin that an address opens; null for a frame that it made up. */
const placeOfOpen = (open: OpenMark, { frames }: { readonly frames: readonly Frame[] }): FileRange | null => {
  if (open.kind === 'frame') return byId(frames, open.frame)?.passage ?? null
  // an address names documents by their ids, and a made-up one lies in no topic
  return { document: open.document as FileRange['document'], start: open.start, end: open.start + 1 }
}

const holds = ({ documents }: Topic, place: FileRange): boolean =>
  documents.some((told) => told.kind === 'told' && told.passages.some((passage) => isIn(place, passage)))

/** The topics in whose passages a place lies whole, in their order. */
export const topicsHolding = (topics: readonly ComparedTopic[], place: FileRange): readonly ComparedTopic[] =>
  topics.filter(({ topic }) => holds(topic, place))

/**
 * The row under which an address opens its card: the topic that it names, else the one where it was pressed, else the
 * first that holds the words.
 */
export const rowOfOpen = (
  open: OpenMark | null,
  rows: readonly ComparedTopic[],
  known: { readonly frames: readonly Frame[] },
  pressed: string | null,
): string | null => {
  const place = open === null ? null : placeOfOpen(open, known)
  if (open === null || place === null) return null
  const holding = topicsHolding(rows, place).map(({ topic }) => topic.id)
  const wanted = open.kind === 'frame' && open.topic !== null ? open.topic : pressed
  return wanted !== null && holding.includes(wanted) ? wanted : (holding[0] ?? null)
}

/** Other codes on some of the same words. */
export const framesOver = (frames: readonly Frame[], place: FileRange, but: string | null): readonly Frame[] =>
  frames.filter(({ id, passage }) => id !== but && overlap(passage, place))
