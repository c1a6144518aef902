/** Body blocks cut into sentences: Unicode's rules (UAX 29, by `Intl.Segmenter`), corrected where the coding says so. */
import type { Document, Passage } from '../../corpus/types.ts'
import type { ReadText } from '../join/check.ts'
import type { DraftBlock } from '../read/document.ts'
import { rawRange } from '../read/mapped.ts'
import type { voicesSchema } from '../schema/coded.ts'
import type { Shaped } from '../schema/shape.ts'
import { type BlockRange, blockRangeOf, byBlock, type CodedContext } from './context.ts'

type Coded = Shaped<typeof voicesSchema>['sentence_ends'][number]

/** A sentence of a body block: UTF-16 units of the block's clean text, without white space at its ends; `number` from 1. */
export type DraftSentence = BlockRange & {
  readonly document: ReadText
  readonly number: number
  readonly passage: Passage
}

/** What cutting needs of the context. */
type Given = Pick<CodedContext, 'check' | 'texts'> & {
  readonly documents: readonly Pick<Document, 'id' | 'language'>[]
}

type Correction = BlockRange & { readonly is: 'join' | 'split' }

/** Offsets, inside a text, at which Unicode's rules begin a new sentence. */
function breaksOf(text: string, segmenter: Intl.Segmenter): ReadonlySet<number> {
  return new Set([...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0))
}

/** A range without the white space at its two ends; null if nothing else is in it. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? { start: from, end: to } : null
}

function cutBlock(block: DraftBlock, segmenter: Intl.Segmenter, corrections: readonly Correction[]) {
  const { text } = block.mapped
  const own = corrections.filter((one) => one.block === block)
  const joins = own.filter(({ is }) => is === 'join')
  const kept = [...breaksOf(text, segmenter)].filter((at) => !joins.some(({ start, end }) => start < at && at < end))
  const splits = own.filter(({ is }) => is === 'split').map(({ end }) => end)
  const ends = [...new Set([...kept, ...splits, text.length])].sort((a, b) => a - b)
  return ends.flatMap((end, i) => trimmed(text, i === 0 ? 0 : (ends[i - 1] ?? 0), end) ?? [])
}

/** A correction that changes nothing is a mistake, or the segmenter has learned. */
function idle(block: DraftBlock, segmenter: Intl.Segmenter, { is, start, end }: Correction): boolean {
  const { text } = block.mapped
  const breaks = [...breaksOf(text, segmenter)]
  if (is === 'join') return !breaks.some((at) => start < at && at < end)
  const rest = text.slice(end)
  const next = end + rest.length - rest.trimStart().length
  return end === text.length || breaks.some((at) => end <= at && at <= next)
}

function correctionsOf(records: readonly Coded[], { check, texts }: Given, segmenters: Segmenters) {
  return records.flatMap((record): readonly Correction[] => {
    const { is, reason: _, ...quotation } = record.value
    const passage = check.passage(record, [], quotation)
    const stretch = passage && blockRangeOf(passage, texts)
    if (!stretch) return []
    const segmenter = segmenters(quotation.document)
    if (stretch.block.kind === 'body' && segmenter && !idle(stretch.block, segmenter, { ...stretch, is })) {
      return [{ ...stretch, is }]
    }
    check.blame(record, ['quote'], {
      message: `corrects no sentence end: “${quotation.quote}”`,
      expected:
        is === 'join'
          ? 'words of a body block around a false sentence end'
          : 'the last words of a sentence that runs on',
    })
    return []
  })
}

type Segmenters = (document: string) => Intl.Segmenter | null

/**
 * Every sentence of every body block, in order, and by document. Where `Intl.Segmenter` breaks differently from one ICU to the next,
 * the golden case beside shows it. Faults: a correction that is not found or corrects nothing.
 */
export function sentencesOf(records: readonly Coded[], context: Given): readonly DraftSentence[] {
  const made = new Map(
    context.documents.map(({ id, language }) => [
      id as string,
      new Intl.Segmenter(language, { granularity: 'sentence' }),
    ]),
  )
  const segmenters: Segmenters = (document) => made.get(document) ?? null
  const corrections = correctionsOf(records, context, segmenters)
  return context.texts.flatMap((document) => {
    const segmenter = segmenters(document.id)
    if (!segmenter) return []
    return document.blocks
      .filter(({ kind }) => kind === 'body')
      .flatMap((block) =>
        cutBlock(block, segmenter, corrections).map(({ start, end }, i) => ({
          document,
          block,
          start,
          end,
          number: i + 1,
          passage: context.check.cut(document, rawRange(block.mapped, start, end), block.mapped.text.slice(start, end)),
        })),
      )
  })
}

/** Finds the sentence that holds all of a stretch; null where it is in no body block or runs over a sentence end. */
export function sentenceFinder(sentences: readonly DraftSentence[]): (stretch: BlockRange) => DraftSentence | null {
  const sentencesIn = byBlock(sentences)
  return (stretch) =>
    sentencesIn(stretch.block).find(({ start, end }) => start <= stretch.start && stretch.end <= end) ?? null
}
export type FindSentence = ReturnType<typeof sentenceFinder>
