/** What one coder recorded alone, checked as the final records are, as marks on the text. */
import type { Sentence } from '../../corpus/coded.ts'
import type { Check, Known } from '../join/check.ts'
import type { FileRead } from '../schema/codingFiles.ts'
import type { Quotation } from '../schema/index.ts'
import type { passSchema } from '../schema/passes.ts'
import type { Located } from '../schema/shape.ts'
import { type BlockRange, blockRangeOf, byBlock, type CodedContext } from './context.ts'
import { placeFrames } from './frames.ts'
import { placeNamings } from './namings.ts'
import { type DraftSentence, sentenceFinder } from './sentences.ts'

export type PassFile = 'pass-1.yaml' | 'pass-2.yaml' | 'again-1.yaml' | 'again-2.yaml'

/** What is compared beside the codebook's dimensions: records of other kinds, which are coded twice too. */
export const otherDimensions = { voice: 'voice', topic: 'topic', naming: 'naming' } as const

/** A value of a dimension on a stretch of a block. */
export type Marked = BlockRange & { readonly dimension: string; readonly value: string }

export type Pass = {
  /** Where the whole file is blamed. */
  readonly record: Located<unknown>
  readonly dimensions: readonly string[]
  readonly marks: readonly Marked[]
}

type Given = {
  readonly sentences: readonly Sentence[]
  readonly drafts: readonly DraftSentence[]
  readonly context: CodedContext
}
type File = FileRead<typeof passSchema>
type Coded = File['shaped']

/** Everything that two coders can be compared on. */
export const comparable = ({ known }: CodedContext): Known => ({
  what: 'dimension that coders are compared on',
  ids: new Set([...known.dimension.ids, ...Object.values(otherDimensions)]),
  whole: known.dimension.whole,
})

function dimensionsOf(coded: Coded, context: CodedContext): readonly string[] {
  const seen = new Set<string>()
  for (const record of coded.dimensions) {
    if (seen.has(record.value))
      context.check.blame(record, [], { message: `“${record.value}” is in this list twice`, expected: 'each once' })
    if (context.check.reference(record, [], comparable(context), record.value)) seen.add(record.value)
  }
  return [...seen]
}

/** Records of what the pass says it did not code. */
function blameUndeclared(coded: Coded, check: Check) {
  const declared = coded.dimensions.map(({ value }) => value)
  // a pass that names none has that fault alone
  if (declared.length === 0) return
  const blame = (record: Located<unknown>, field: readonly string[], dimension: string) => {
    if (declared.includes(dimension)) return
    check.blame(record, field, {
      message: `a record of “${dimension}”, which this pass does not say it coded`,
      expected: `one of ${declared.join(', ')}; or “${dimension}” among the pass’s dimensions`,
    })
  }
  for (const record of coded.voices) blame(record, [], otherDimensions.voice)
  for (const record of coded.topics) blame(record, [], otherDimensions.topic)
  for (const record of coded.namings) blame(record, [], otherDimensions.naming)
  for (const record of coded.frames) blame(record, ['dimension'], record.value.dimension)
}

/** Only the fields that say where words are. */
const quotationOf = ({ document, quote, before, after }: Omit<Quotation, 'in'>) => ({ document, quote, before, after })

function voicesOf(records: Coded['voices'], { drafts, context }: Given): readonly Marked[] {
  const { check, known, texts } = context
  const find = sentenceFinder(drafts)
  const seen = new Set<DraftSentence>()
  return records.flatMap((record) => {
    const isKnown = check.reference(record, ['voice'], known.voice, record.value.voice)
    const passage = check.passage(record, [], quotationOf(record.value))
    const stretch = passage && blockRangeOf(passage, texts)
    if (!stretch) return []
    const sentence = find(stretch)
    if (!sentence || seen.has(sentence)) {
      check.blame(record, ['quote'], {
        message: sentence
          ? `a second voice for one sentence: “${sentence.passage.clean ?? sentence.passage.quote}”`
          : `not in one body sentence: “${record.value.quote}”`,
        expected: 'one voice for each body sentence, by words of it',
      })
      return []
    }
    seen.add(sentence)
    const { block, start, end } = sentence
    return isKnown ? [{ block, start, end, dimension: otherDimensions.voice, value: record.value.voice }] : []
  })
}

/** A sentence that the final coding gives a voice and this pass does not; what both lack is blamed once, elsewhere. */
function blameVoiceless({ shaped, sound }: File, marks: readonly Marked[], { drafts, sentences, context }: Given) {
  const record = shaped.dimensions.find(({ value }) => value === otherDimensions.voice)
  // a record with a fault of its own is no missing one
  if (!record || !sound || marks.length < shaped.voices.length) return
  const marksIn = byBlock(marks)
  const settled = new Set(sentences.map(({ passage }) => `${passage.document} ${passage.start}`))
  for (const { block, start, passage } of drafts) {
    const isCoded = marksIn(block).some((mark) => mark.start === start)
    if (isCoded || !settled.has(`${passage.document} ${passage.start}`)) continue
    context.check.blame(record, [], {
      message: `this pass has no voice for a body sentence of ${passage.document}: “${passage.clean ?? passage.quote}”`,
      expected: 'one voice for each body sentence',
    })
  }
}

function topicsOf(records: Coded['topics'], { context: { check, known, texts } }: Given): readonly Marked[] {
  const seen = new Set<string>()
  return records.flatMap((record) => {
    const { topic, quote } = record.value
    const isKnown = check.reference(record, ['topic'], known.topic, topic)
    const passage = check.passage(record, [], quotationOf(record.value))
    const stretch = passage && blockRangeOf(passage, texts)
    if (!passage || !stretch) return []
    const key = JSON.stringify([topic, passage.document, passage.start, passage.end])
    if (seen.has(key))
      check.blame(record, ['quote'], {
        message: `quoted twice for the topic ${topic}: “${quote}”`,
        expected: 'each passage once',
      })
    seen.add(key)
    return isKnown ? [{ ...stretch, dimension: otherDimensions.topic, value: topic }] : []
  })
}

function namingsOf(records: Coded['namings'], context: CodedContext): readonly Marked[] {
  const listed = records
    .filter((record) => context.check.reference(record, ['referent'], context.known.referent, record.value.referent))
    .map((record) => ({ ...record.value, record, path: [] }))
  return placeNamings(listed, context).map(({ block, start, end, referent, tone }) => ({
    block,
    start,
    end,
    dimension: otherDimensions.naming,
    value: namingValue(referent, tone),
  }))
}

export const namingValue = (referent: string, tone: string) => `${referent}:${tone}`

/**
 * Reads one pass; null where there is no such file. Faults: those of the final records of each kind; a dimension unknown or
 * named twice; a record of a dimension that the pass does not name; a body sentence left without a voice.
 */
export function readPass(file: File, given: Given): Pass | null {
  const { coding, shaped } = file
  if (coding.data === undefined) return null
  const { context, drafts } = given
  const dimensions = dimensionsOf(shaped, context)
  blameUndeclared(shaped, context.check)
  const voices = voicesOf(shaped.voices, given)
  blameVoiceless(file, voices, given)
  const frames = placeFrames(shaped.frames, drafts, context).map(({ coded: { dimension, value }, stretch }) => ({
    ...stretch,
    dimension,
    value,
  }))
  return {
    record: { value: null, path: ['dimensions'], coding },
    dimensions,
    marks: [...voices, ...frames, ...topicsOf(shaped.topics, given), ...namingsOf(shaped.namings, context)],
  }
}
