/**
 * What the tests of the comparison look at, found in the published data: a topic that most sources tell, one that one
 * source alone tells, words that are corrupt. What was read in the texts themselves stands in `e2e/corpus/`.
 */
import type { Defect, Frame } from '../../src/corpus/coded'
import { passagesOf } from '../../src/corpus/framing/compared'
import type { ComparedTopic } from '../../src/corpus/framing/coverage'
import type { DocumentId } from '../../src/corpus/types'
import { framesOver } from '../../src/views/compare/card/opened'
import { best, corpus, documentOf, first, read } from './built'
import { book, compared, frames, usual } from './compare'
import { toldBy } from './compareTopic'

/** The coded words that lie in a topic's passages, of the usual sources. */
const framesIn = ({ topic }: ComparedTopic): readonly Frame[] =>
  frames.filter(
    ({ passage }) =>
      usual.includes(passage.document) &&
      passagesOf(topic, passage.document).some(({ start, end }) => start <= passage.start && passage.end <= end),
  )
/** Whether other coded words lie over these: one alone, and within them. */
const holdsAnother = ({ id, passage }: Frame): boolean => {
  const over = framesOver(frames, passage, id)
  const [inner, ...more] = over.filter(
    (other) => passage.start <= other.passage.start && other.passage.end <= passage.end,
  )
  return (
    more.length === 0 &&
    over.length === 1 &&
    inner !== undefined &&
    inner.passage.end - inner.passage.start < passage.end - passage.start
  )
}
const sizeOf = ({ topic }: ComparedTopic): number =>
  topic.documents.reduce((sum, one) => sum + (one.kind === 'told' ? one.passages.length : 0), 0)

type Coded = { readonly row: ComparedTopic; readonly frame: Frame }

const coded: readonly Coded[] = compared().flatMap((row) => framesIn(row).map((frame) => ({ row, frame })))

/** Coded words in a topic that most tell; if it can be, words that hold other coded words, in a short row. */
export const choice: Coded = best(
  coded.filter(({ frame }) => !frame.flagged),
  ({ row, frame }) => row.told.length * 1e6 + (holdsAnother(frame) ? 1e3 : 0) - sizeOf(row),
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
    coded
      .filter(({ frame }) => frame.flagged)
      .flatMap(({ row, frame }) => {
        const defect = corruptionOf(frame)
        return defect === undefined ? [] : [{ row, frame, defect, source: documentOf(frame.passage.document) }]
      }),
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
