/**
 * Each source measured against itself: what it gives room to, whose words, which frames. Characters and words of
 * different languages are never put on one scale: counts hold within a source, and only shares of it may be laid beside
 * those of another. Every measure has its n and its passages.
 */

import type { CodingBook, Frame, Sentence, Topic } from '../coded.ts'
import { type FileRange, overlap } from '../text/overlap.ts'
import { printedAs } from '../text/printedAs.ts'
import type { CorpusIndex, DocumentId, Passage, TermId } from '../types.ts'
import { chosenOf, inFile, passagesOf } from './compared.ts'

/** `points`: code points of the clean text of the sentences, without the spaces between them. */
export type Size = { readonly sentences: number; readonly points: number }

type AskedSentences = {
  readonly index: Pick<CorpusIndex, 'documents'>
  readonly sentences: readonly Sentence[]
}
export type AskedTopicShares = AskedSentences & { readonly topics: readonly Topic[] }
export type AskedVoiceShares = AskedSentences & { readonly book: Pick<CodingBook, 'voice'> }
export type AskedFrameCounts = AskedSentences & {
  readonly frames: readonly Frame[]
  readonly book: Pick<CodingBook, 'dimension'>
}

/** `whole`: all body sentences of the source; a share is a part's `sentences` or `points` over the whole's. */
type Measured = { readonly document: DocumentId; readonly whole: Size }

/** A sentence may belong to several topics or to none: shares of topics do not add up to 1. */
export type TopicShares = Measured & {
  /** Those that it tells, in the corpus's order. */
  readonly topics: readonly (Size & {
    readonly topic: string
    /** The body sentence where it first comes up, counted from 1, `of` all; null if it stands in headings, captions or notices only. */
    readonly first: { readonly sentence: number; readonly of: number } | null
    /** In the order of the file; headings, captions and notices too, which are not counted. */
    readonly passages: readonly Passage[]
  })[]
}

/** Every voice of the book, in its order, also those not heard; each sentence has one, so that the parts add up to the whole. */
export type VoiceShares = Measured & {
  readonly voices: readonly (Size & { readonly voice: TermId; readonly passages: readonly Passage[] })[]
}

/** `sentences`: body sentences that hold any of them. `passages`: one for each frame, in the order of the file. */
type Counted = { readonly frames: number; readonly sentences: number; readonly passages: readonly Passage[] }

/** Every dimension and value of the book, in its order. `flagged`: on garbled or misprinted words, and in no other count. */
export type FrameCounts = Measured & {
  readonly dimensions: readonly {
    readonly dimension: TermId
    readonly values: readonly (Counted & { readonly value: TermId; readonly flagged: Counted })[]
  }[]
}

const sizeOf = (sentences: readonly Sentence[]): Size => ({
  sentences: sentences.length,
  points: sentences.reduce((sum, { passage }) => sum + [...printedAs(passage)].length, 0),
})

type Body = Measured & { readonly body: readonly Sentence[] }

/** The body sentences of each source compared, in the order of its file. */
const bodiesOf = ({ index, sentences }: AskedSentences, chosen: readonly DocumentId[]): readonly Body[] =>
  chosenOf(index.documents, chosen).map(({ id }) => {
    const body = sentences.filter(({ passage }) => passage.document === id).sort((a, b) => inFile(a.passage, b.passage))
    return { document: id, whole: sizeOf(body), body }
  })

const among = (body: readonly Sentence[], places: readonly FileRange[]): readonly Sentence[] =>
  body.filter(({ passage }) => places.some((place) => overlap(place, passage)))

/** Emphasis: how much of its own text each source gives to each topic that it tells, and where that first comes up. */
export function topicShares(asked: AskedTopicShares, chosen: readonly DocumentId[]): readonly TopicShares[] {
  return bodiesOf(asked, chosen).map(({ document, whole, body }) => ({
    document,
    whole,
    topics: asked.topics.flatMap((topic) => {
      const passages = [...passagesOf(topic, document)].sort(inFile)
      if (passages.length === 0) return []
      const own = among(body, passages)
      const [head] = own
      const first = head === undefined ? null : { sentence: body.indexOf(head) + 1, of: body.length }
      return [{ topic: topic.id, ...sizeOf(own), first, passages }]
    }),
  }))
}

/** How much of its own text each source gives to each kind of speaker. For whole percents see `percents`. */
export function voiceShares(asked: AskedVoiceShares, chosen: readonly DocumentId[]): readonly VoiceShares[] {
  return bodiesOf(asked, chosen).map(({ document, whole, body }) => ({
    document,
    whole,
    voices: asked.book.voice.map(({ id }) => {
      const own = body.filter(({ voice }) => voice === id)
      return { voice: id, ...sizeOf(own), passages: own.map(({ passage }) => passage) }
    }),
  }))
}

const codedIn = (body: readonly Sentence[], frames: readonly Frame[]): Counted => {
  const passages = frames.map(({ passage }) => passage).sort(inFile)
  return { frames: passages.length, sentences: among(body, passages).length, passages }
}

/** How often each source carries each value of each dimension, and in how many of its body sentences. */
export function frameCounts(asked: AskedFrameCounts, chosen: readonly DocumentId[]): readonly FrameCounts[] {
  return bodiesOf(asked, chosen).map(({ document, whole, body }) => {
    const own = asked.frames.filter(({ passage }) => passage.document === document)
    return {
      document,
      whole,
      dimensions: asked.book.dimension.map(({ id: dimension, values }) => ({
        dimension,
        values: values.map(({ id: value }) => {
          const alike = own.filter((frame) => frame.dimension === dimension && frame.value === value)
          const [flagged, plain] = [true, false].map((garbled) => alike.filter((frame) => frame.flagged === garbled))
          return { value, ...codedIn(body, plain ?? []), flagged: codedIn(body, flagged ?? []) }
        }),
      })),
    }
  })
}
