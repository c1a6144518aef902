/** What each measure shows, as the rows of a file: stable names in English, ids, plain numbers. */
import type { Passage } from '../../../corpus/types.ts'
import { csv } from '../../../publish/csv.ts'
import { percentOf, voiceParts } from './shape.ts'
import type { Measured } from './useMeasured.ts'

type Counts = Pick<Measured, 'ordered' | 'shares' | 'voices' | 'frames'>

const startsOf = (passages: readonly Passage[]): readonly string[] => passages.map(({ start }) => String(start))
/** Characters are code points of the clean text; they hold within a source only. */
const sizes = ['sentences', 'characters', 'of_sentences', 'of_characters', 'percent'] as const

const told = ({ ordered, shares }: Counts) =>
  ordered.flatMap(({ topic }) =>
    shares.flatMap(({ document, whole, topics }) =>
      topics.filter((one) => one.topic === topic.id).map((share) => ({ topic, document, whole, share })),
    ),
  )

export const sharesCsv = (counts: Counts): string =>
  csv(
    ['topic', 'document', ...sizes, 'passages'],
    told(counts).map(({ topic, document, whole, share }) => [
      ...[topic.id, document, share.sentences, share.points, whole.sentences, whole.points],
      ...[percentOf(share, whole), startsOf(share.passages)],
    ]),
  )

export const firstsCsv = (counts: Counts): string =>
  csv(
    ['topic', 'document', 'first_sentence', 'of_sentences'],
    told(counts).map(({ topic, document, whole, share }) => [
      topic.id,
      document,
      share.first?.sentence,
      whole.sentences,
    ]),
  )

export const voicesCsv = ({ voices }: Counts): string =>
  csv(
    ['document', 'voice', ...sizes, 'passages'],
    voices.flatMap((shares) =>
      shares.voices.map((one) => [
        ...[shares.document, one.voice, one.sentences, one.points, shares.whole.sentences, shares.whole.points],
        voiceParts(shares).find(({ voice }) => voice === one.voice)?.percent ?? 0,
        startsOf(one.passages),
      ]),
    ),
  )

export const codesCsv = ({ frames }: Counts): string =>
  csv(
    ['document', 'dimension', 'value', 'codes', 'sentences', 'codes_on_defects', 'of_sentences', 'passages'],
    frames.flatMap(({ document, whole, dimensions }) =>
      dimensions.flatMap(({ dimension, values }) =>
        values.map((one) => [
          ...[document, dimension, one.value, one.frames, one.sentences, one.flagged.frames, whole.sentences],
          startsOf([...one.passages, ...one.flagged.passages]),
        ]),
      ),
    ),
  )
