/** Every body block is told by some topic, or says why by none. */
import type { Topic, Uncovered } from '../../corpus/coded.ts'
import { placeOf } from '../faults.ts'
import type { DraftBlock } from '../read/document.ts'
import { rawRange } from '../read/mapped.ts'
import type { topicsSchema } from '../schema/coded.ts'
import type { Shaped } from '../schema/shape.ts'
import { blockRangeOf, type CodedContext } from './context.ts'

type Coded = Shaped<typeof topicsSchema>

/** The topic that first covers each block. */
function coverageOf(topics: readonly Topic[], { texts }: CodedContext): ReadonlyMap<DraftBlock, string> {
  const covered = new Map<DraftBlock, string>()
  for (const { id, documents } of topics) {
    for (const told of documents) {
      for (const passage of told.kind === 'told' ? told.passages : []) {
        const block = blockRangeOf(passage, texts)?.block
        if (block && !covered.has(block)) covered.set(block, id)
      }
    }
  }
  return covered
}

function explanationsOf(records: Coded['uncovered'], covered: ReadonlyMap<DraftBlock, string>, context: CodedContext) {
  const { check, texts } = context
  const explained = new Map<DraftBlock, Uncovered>()
  for (const record of records) {
    const { because, ...quotation } = record.value
    const passage = check.passage(record, [], quotation)
    const block = passage && blockRangeOf(passage, texts)?.block
    const text = texts.find(({ id }) => id === quotation.document)
    if (!block || !text) continue
    const topic = covered.get(block)
    const blame = (message: string, expected: string) => check.blame(record, ['quote'], { message, expected })
    if (block.kind !== 'body') blame(`in no body block: “${quotation.quote}”`, 'words of a body block')
    else if (topic !== undefined)
      blame(`topic “${topic}” covers the block of “${quotation.quote}”`, 'only blocks that no topic covers')
    else if (explained.has(block))
      blame(`the block of “${quotation.quote}” is listed already`, 'each uncovered block once')
    const whole = rawRange(block.mapped, 0, block.mapped.text.length)
    // a bad entry explains its block all the same: it is blamed once
    if (!explained.has(block)) explained.set(block, { passage: check.cut(text, whole, block.mapped.text), because })
  }
  return explained
}

/** How much of a block is shown to name it. */
const shown = 60

function blameUncovered(isAccounted: (block: DraftBlock) => boolean, { check, texts }: CodedContext) {
  for (const { file, text, blocks } of texts) {
    for (const block of blocks) {
      if (block.kind !== 'body' || block.mapped.text === '' || isAccounted(block)) continue
      check.add([
        {
          ...placeOf(file, text, rawRange(block.mapped, 0, 1).start),
          message: `a body block that no topic covers: “${[...block.mapped.text].slice(0, shown).join('')}”`,
          expected: 'a passage of some topic, or an entry in uncovered that says why there is none',
        },
      ])
    }
  }
}

/**
 * Joins the uncovered blocks of topics.yaml, each with its whole clean text, in the order of the texts. Faults: words of no body
 * block, of one that a topic covers or that is listed already; a body block that is neither covered nor listed.
 */
export function joinUncovered(
  records: Coded['uncovered'],
  topics: readonly Topic[],
  context: CodedContext,
): readonly Uncovered[] {
  const covered = coverageOf(topics, context)
  const explained = explanationsOf(records, covered, context)
  // a topic that could not be read may cover any block
  if (context.isSound('topics.yaml')) blameUncovered((block) => covered.has(block) || explained.has(block), context)
  return context.texts.flatMap(({ blocks }) => blocks.flatMap((block) => explained.get(block) ?? []))
}
