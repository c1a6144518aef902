/** Frame codes: words of a document, a dimension, its value, and what it is said of. */
import type { CodingBook, Defect, Frame } from '../../corpus/coded.ts'
import type { Passage, TermId } from '../../corpus/types.ts'
import type { framesSchema } from '../schema/coded.ts'
import type { Quotation } from '../schema/index.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import { type BlockRange, blockRangeOf, type CodedContext } from './context.ts'
import { flagger } from './flagged.ts'
import { type DraftSentence, type FindSentence, sentenceFinder } from './sentences.ts'

type Given = {
  readonly defects: readonly Defect[]
  readonly book: CodingBook
  readonly drafts: readonly DraftSentence[]
  readonly context: CodedContext
}

/** What a frame record has in common in the final coding and in a coder's pass. */
type ListedFrame = Omit<Quotation, 'in'> & {
  readonly dimension: string
  readonly value: string
  readonly referent?: string | undefined
  readonly voice: string
}

/** A frame whose ids are known and whose words were found. */
type PlacedFrame<Coded> = {
  readonly coded: Coded
  readonly passage: Passage
  readonly stretch: BlockRange
}

function knowsIds(record: Located<ListedFrame>, { check, known }: CodedContext): boolean {
  const { dimension, value, referent, voice } = record.value
  const values = known.values.get(dimension)
  const told = [
    check.reference(record, ['dimension'], known.dimension, dimension),
    // of a dimension that is unknown, or whose entry is a fault, no value is called unknown
    values !== undefined && check.reference(record, ['value'], values, value),
    referent === undefined || check.reference(record, ['referent'], known.referent, referent),
    check.reference(record, ['voice'], known.voice, voice),
  ]
  return told.every(Boolean)
}

function placeOne<Coded extends ListedFrame>(
  record: Located<Coded>,
  find: FindSentence,
  context: CodedContext,
): PlacedFrame<Coded> | null {
  const isKnown = knowsIds(record, context)
  const { document, quote, before, after } = record.value
  const passage = context.check.passage(record, [], { document, quote, before, after })
  const stretch = passage && blockRangeOf(passage, context.texts)
  if (!stretch) return null
  if (stretch.block.kind === 'body' && !find(stretch)) {
    context.check.blame(record, ['quote'], {
      message: `a frame runs over a sentence end: “${quote}”`,
      expected: 'words of one sentence; what two sentences say is two frames',
    })
    return null
  }
  return isKnown ? { coded: record.value, passage, stretch } : null
}

/**
 * The frames of a list in their documents. Faults: unknown ids, words not found, words over a sentence end, and of two
 * frames alike in words, dimension, value and referent the second.
 */
export function placeFrames<Coded extends ListedFrame>(
  records: readonly Located<Coded>[],
  drafts: readonly DraftSentence[],
  context: CodedContext,
): readonly PlacedFrame<Coded>[] {
  const find = sentenceFinder(drafts)
  const seen = new Set<string>()
  return records.flatMap((record) => {
    const placed = placeOne(record, find, context)
    if (!placed) return []
    const { document, start, end } = placed.passage
    const { dimension, value, referent } = placed.coded
    const key = JSON.stringify([document, start, end, dimension, value, referent])
    if (seen.has(key)) {
      context.check.blame(record, [], {
        message: `coded twice as ${dimension}: ${value}: “${record.value.quote}”`,
        expected: 'one frame for the same words, dimension, value and referent',
      })
      return []
    }
    seen.add(key)
    return [placed]
  })
}

/** Joins frames.yaml; a frame is flagged where it shares words with a defect of a kind that corrupts. Faults: see `placeFrames`. */
export function joinFrames(
  records: Shaped<typeof framesSchema>['frames'],
  { defects, book, drafts, context }: Given,
): readonly Frame[] {
  const isFlagged = flagger(defects, book, context)
  return placeFrames(records, drafts, context).map(({ coded, passage, stretch }) => ({
    id: coded.id,
    passage,
    // placed only if these ids are known
    dimension: coded.dimension as TermId,
    value: coded.value as TermId,
    ...(coded.referent ? { referent: coded.referent } : {}),
    voice: coded.voice as TermId,
    flagged: isFlagged(stretch),
    reason: coded.reason,
    ...(coded.doubt ? { doubt: coded.doubt } : {}),
  }))
}
