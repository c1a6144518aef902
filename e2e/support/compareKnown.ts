/**
 * What the tests of the comparison look at, found in the published data: a topic on which the sources differ, one that one
 * source alone tells, words that are corrupt. What was read in the texts themselves stands in `e2e/corpus/`.
 */
import type { Defect, Frame } from '../../src/corpus/coded'
import { type ComparedTopic, type Point, verdictOf } from '../../src/corpus/framing/framing'
import type { DocumentId } from '../../src/corpus/types'
import { best, corpus, documentOf, first, read } from './built'
import { book, compared, frames, usual } from './compare'
import { toldBy } from './compareTopic'

const framesOf = ({ stands }: Point): readonly Frame[] =>
  stands.flatMap((stand) => (stand.kind === 'coded' ? stand.carried.flatMap(({ frames: own }) => [...own]) : []))
const holdsAnother = ({ id, passage }: Frame): boolean =>
  frames.some(
    (other) =>
      other.id !== id &&
      other.passage.document === passage.document &&
      passage.start <= other.passage.start &&
      other.passage.end <= passage.end,
  )
const sizeOf = ({ topic }: ComparedTopic): number =>
  topic.documents.reduce((sum, one) => sum + (one.kind === 'told' ? one.passages.length : 0), 0)

type Differing = { readonly row: ComparedTopic; readonly point: Point; readonly frame: Frame }

const differing: readonly Differing[] = compared().flatMap((row) =>
  row.points
    .filter((point) => verdictOf(point) === 'differs' && point.stands.every(({ kind }) => kind === 'coded'))
    .map((point) => ({ row, point, frame: first(framesOf(point)) })),
)

/** A point on which every source is coded and most differ; if it can be, words that hold other coded words, in a short row. */
export const choice: Differing = best(
  differing,
  ({ row, point, frame }) => point.pairs * 1e6 + (holdsAnother(frame) ? 1e3 : 0) - sizeOf(row),
)

const isSilent = (row: ComparedTopic, id: DocumentId): boolean => {
  const told = toldBy(row, id)
  return told.kind === 'untold' && book.topicStatus.some((status) => status.id === told.status && status.couldKnow)
}
const alone = first(
  compared().filter((row) => row.told.length === 1 && usual.every((id) => row.told.includes(id) || isSilent(row, id))),
)

/** One source alone tells it; the others could have. */
export const plan = {
  row: alone,
  tells: documentOf(first(alone.told)),
  silent: usual.filter((id) => !alone.told.includes(id)).map(documentOf),
} as const

const defects = read<readonly Defect[]>('defects.json')
/** The corruption with which the words begin, where no other begins among them: one dagger, before all. */
const corruptionOf = ({ passage: { document, start, end } }: Frame): Defect | undefined => {
  const own = defects.filter(({ passage }) => passage.document === document)
  return own.some(({ passage }) => start < passage.start && passage.start < end)
    ? undefined
    : own.find(({ passage }) => passage.start === start)
}

/** Coded words that are corrupt, and whose they are. Asked in a test: not every corpus has some. */
export const garbled = () =>
  first(
    compared().flatMap((row) =>
      row.points.flatMap((point) =>
        framesOf(point)
          .filter(({ flagged }) => flagged)
          .flatMap((frame) => {
            const defect = corruptionOf(frame)
            return defect === undefined ? [] : [{ row, frame, defect, source: documentOf(frame.passage.document) }]
          }),
      ),
    ),
  )

/** A topic of which some source could not have known. */
export const later: ComparedTopic = first(
  compared(corpus.documents.map(({ id }) => id)).filter((row) =>
    row.topic.documents.some(
      (told) =>
        told.kind === 'untold' && book.topicStatus.some(({ id, couldKnow }) => id === told.status && !couldKnow),
    ),
  ),
)
