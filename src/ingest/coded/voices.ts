/** Whose words each body sentence is. */
import type { CodingBook, QuotationMark, Quoted, Sentence } from '../../corpus/coded.ts'
import type { TermId } from '../../corpus/types.ts'
import { placeOf } from '../faults.ts'
import type { Check } from '../join/check.ts'
import type { voicesSchema } from '../schema/coded.ts'
import type { Shaped } from '../schema/shape.ts'
import { type BlockRange, blockRangeOf, type CodedContext } from './context.ts'
import type { Claimed } from './marks.ts'
import { joinQuoted } from './quoted.ts'
import { type DraftSentence, type FindSentence, sentenceFinder } from './sentences.ts'

type Coded = Shaped<typeof voicesSchema>
type CodedVoice = Coded['voices'][number]

const textOf = ({ block, start, end }: BlockRange) => block.mapped.text.slice(start, end)

/** Where a sentence is, as lists and margins number it. */
const nameOf = (sentence: DraftSentence) =>
  `sentence ${sentence.block.number}.${sentence.number} of ${sentence.document.id}: “${textOf(sentence)}”`

/** The one sentence that a voice is recorded for; null after a fault. */
function sentenceOf(record: CodedVoice, find: FindSentence, { check, texts }: CodedContext) {
  const { voice: _, doubt: __, ...quotation } = record.value
  const passage = check.passage(record, [], quotation)
  const stretch = passage && blockRangeOf(passage, texts)
  if (!stretch) return null
  const sentence = find(stretch)
  if (!sentence) {
    const inBody = stretch.block.kind === 'body'
    check.blame(record, ['quote'], {
      message: inBody
        ? `runs over the end of a sentence: “${quotation.quote}”`
        : `in no body sentence: “${quotation.quote}”`,
      expected: 'words of one body sentence',
    })
  }
  return sentence
}

function blameVoiceless(draft: DraftSentence, check: Check) {
  const { document, block, passage, number } = draft
  check.add([
    {
      ...placeOf(document.file, document.text, document.points.toUtf16(passage.start)),
      message: `a body sentence without a voice (${document.id} ${block.number}.${number}): “${textOf(draft)}”`,
      expected: 'one record in voices.yaml whose words lie in this sentence',
    },
  ])
}

function joinSentences(records: Coded['voices'], drafts: readonly DraftSentence[], context: CodedContext) {
  const { check, known } = context
  const find = sentenceFinder(drafts)
  const voiced = new Map<DraftSentence, CodedVoice['value']>()
  for (const record of records) {
    check.reference(record, ['voice'], known.voice, record.value.voice)
    const sentence = sentenceOf(record, find, context)
    if (!sentence) continue
    if (voiced.has(sentence)) {
      check.blame(record, ['quote'], {
        message: `a second voice for ${nameOf(sentence)}`,
        expected: 'one record for each body sentence',
      })
    } else voiced.set(sentence, record.value)
  }
  return drafts.flatMap((draft): readonly Sentence[] => {
    const record = voiced.get(draft)
    if (!record) {
      // where no record could be read, which is a fault already, no sentence lacks its own
      if (records.length > 0 || context.isSound('voices.yaml')) blameVoiceless(draft, check)
      return []
    }
    // body blocks are numbered; a voice that no list has stops the build
    const number = draft.block.number as number
    return [
      {
        passage: draft.passage,
        block: draft.block.index,
        number,
        sentence: draft.number,
        voice: record.voice as TermId,
        ...(record.doubt ? { doubt: record.doubt } : {}),
      },
    ]
  })
}

/**
 * Joins voices.yaml. Every sentence of `drafts` gets exactly one voice; the result is in their order. Faults: a voice whose words
 * lie in no body sentence or in two, an unknown voice, two voices for one sentence, a sentence without any (at its place in the
 * document); and those of `joinQuoted`.
 */
export function joinVoices(
  coded: Coded,
  drafts: readonly DraftSentence[],
  book: CodingBook,
  context: CodedContext,
): {
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quoted[]
  readonly marks: readonly QuotationMark[]
  readonly claimed: readonly Claimed[]
} {
  return { sentences: joinSentences(coded.voices, drafts, context), ...joinQuoted(coded, book, context) }
}
