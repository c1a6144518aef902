/** What settled the differences between two coders, and whether each is settled, once, and nothing else is. */
import type { Bilingual } from '../../corpus/types.ts'
import { placeOf } from '../faults.ts'
import type { Known } from '../join/check.ts'
import { rawRange } from '../read/mapped.ts'
import type { FileRead } from '../schema/codingFiles.ts'
import type { reconciliationSchema } from '../schema/passes.ts'
import { claimedIds, type Located } from '../schema/shape.ts'
import { blockRangeOf, type CodedContext } from './context.ts'
import { comparable } from './passes.ts'
import { type DraftSentence, type FindSentence, sentenceFinder } from './sentences.ts'
import { isSame, type Values } from './units.ts'

/** A decision on one dimension of a sentence; `own`: by a reason of its own. */
export type Decision = {
  readonly record: Located<unknown>
  readonly dimension: string
  readonly because: Bilingual
  readonly own: boolean
}

/** Of each sentence, at most one for each dimension. */
export type Decisions = ReadonlyMap<DraftSentence, readonly Decision[]>

export const decisionOn = (decisions: Decisions, sentence: DraftSentence, dimension: string): Decision | undefined =>
  decisions.get(sentence)?.find((one) => one.dimension === dimension)

type File = FileRead<typeof reconciliationSchema>
type Coded = File['shaped']['decisions'][number]

function sentenceOf(record: Coded, find: FindSentence, { check, texts }: CodedContext) {
  const { document, quote, before, after } = record.value
  const passage = check.passage(record, [], { document, quote, before, after })
  const stretch = passage && blockRangeOf(passage, texts)
  if (!stretch) return null
  const sentence = find(stretch)
  if (!sentence)
    check.blame(record, ['quote'], {
      message: `not in one body sentence: “${quote}”`,
      expected: 'words of the sentence on which it decides',
    })
  return sentence
}

function becauseOf(record: Coded, { shaped }: File, rulings: Known, { check }: CodedContext): Bilingual | null {
  const { ruling, reason } = record.value
  if (ruling === undefined && reason === undefined) {
    check.blame(record, [], { message: 'a decision without a ground', expected: 'a `ruling` or a `reason`' })
    return null
  }
  if (ruling !== undefined && !check.reference(record, ['ruling'], rulings, ruling)) return null
  return reason ?? shaped.rulings.find(({ value }) => value.id === ruling)?.value.ruling ?? null
}

/**
 * The decisions of reconciliation.yaml, each on its sentence. Faults: words in no one body sentence, an unknown dimension or
 * ruling, neither ruling nor reason, a second decision on the same sentence and dimension.
 */
export function readDecisions(file: File, drafts: readonly DraftSentence[], context: CodedContext): Decisions {
  const { check } = context
  const rulings: Known = { what: 'ruling', ...claimedIds(file.coding, 'rulings') }
  const find = sentenceFinder(drafts)
  const read = new Map<DraftSentence, Decision[]>()
  for (const record of file.shaped.decisions) {
    const { dimension, reason } = record.value
    const isKnown = check.reference(record, ['dimension'], comparable(context), dimension)
    const because = becauseOf(record, file, rulings, context)
    const sentence = sentenceOf(record, find, context)
    if (!isKnown || !because || !sentence) continue
    const others = read.get(sentence) ?? []
    if (others.some((one) => one.dimension === dimension)) {
      check.blame(record, [], {
        message: `decided twice on ${dimension} in this sentence: “${record.value.quote}”`,
        expected: 'one decision for each sentence and dimension',
      })
    } else read.set(sentence, [...others, { record, dimension, because, own: reason !== undefined }])
  }
  return read
}

const shown = (values: readonly string[]) => (values.length === 0 ? 'none' : values.join('|'))
const isDue = ({ first, second, settled }: Values) => !isSame(first, second) || !isSame(settled, first)
/** The final coding has a value that neither coder recorded. */
const isNew = ({ first, second, settled }: Values) =>
  settled.some((value) => !first.includes(value) && !second.includes(value))

function blameUndecided({ sentence, first, second, settled }: Values, dimension: string, { check }: CodedContext) {
  const { document, block, start, end } = sentence
  const differ = !isSame(first, second)
  check.add([
    {
      ...placeOf(document.file, document.text, rawRange(block.mapped, start, end).start),
      message: differ
        ? `the coders differ on ${dimension} in this sentence (${shown(first)}; ${shown(second)}), and nothing settles it`
        : `both coders have ${shown(first)} for ${dimension} in this sentence, the final coding ${shown(settled)}, and nothing says why`,
      expected: 'a decision in reconciliation.yaml',
    },
  ])
}

/**
 * Holds the last round of a dimension against the decisions: one is due where the coders differ, or the final coding has
 * other values than both; for values that neither recorded it must give a reason of its own; elsewhere there may be none.
 */
export function blameDecisions(
  dimension: string,
  rows: readonly Values[],
  decisions: Decisions,
  context: CodedContext,
) {
  for (const row of rows) {
    const decision = decisionOn(decisions, row.sentence, dimension)
    if (!decision) {
      if (isDue(row)) blameUndecided(row, dimension, context)
    } else if (!isDue(row)) {
      context.check.blame(decision.record, [], {
        message: `nothing to decide: both coders and the final coding have ${shown(row.first)} for ${dimension} in this sentence`,
        expected: 'a sentence on which the coders differ, or which the final coding changed',
      })
    } else if (isNew(row) && !decision.own) {
      context.check.blame(decision.record, [], {
        message: `the final coding has a value for ${dimension} in this sentence that neither coder recorded (${shown(row.first)}; ${shown(row.second)}; now ${shown(row.settled)})`,
        expected: 'a `reason` of its own',
      })
    }
  }
}
