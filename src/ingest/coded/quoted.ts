/** What somebody is made to say, and what else stands in quotation marks. */
import type { CodingBook, QuotationMark, Quoted, Speaker } from '../../corpus/coded.ts'
import type { EntityId, Passage, TermId } from '../../corpus/types.ts'
import { occurrences } from '../join/anchor.ts'
import { nearestPassage } from '../join/nearest.ts'
import type { voicesSchema } from '../schema/coded.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import { blockRangeOf, type CodedContext } from './context.ts'
import type { Claimed } from './marks.ts'

type Coded = Pick<Shaped<typeof voicesSchema>, 'quotations' | 'marks'>
type CodedQuotation = Coded['quotations'][number]

const isWordUnit = (unit: string | undefined) => unit !== undefined && /[\p{Script=Latin}\p{N}]/u.test(unit)

/** Whether `words` stand in `text`; a Latin word not inside another. */
const standsIn = (text: string, words: string) =>
  occurrences(text, words).some((at) => {
    const end = at + words.length
    return !(isWordUnit(text[at - 1]) && isWordUnit(words[0])) && !(isWordUnit(text[end]) && isWordUnit(words.at(-1)))
  })

/** The verb is as printed, and where a reader sees it beside the words: in their block. */
function blameVerb(record: CodedQuotation, passage: Passage, { check, texts }: CodedContext) {
  const { verb, quote } = record.value
  const text = blockRangeOf(passage, texts)?.block.mapped.text
  if (verb === undefined || text === undefined || standsIn(text, verb)) return
  const suggestion = nearestPassage(verb, text)
  check.blame(record, ['verb'], {
    message: `“${verb}” does not stand in the block of “${quote}”`,
    expected: 'the verb as printed in the same block, or none',
    ...(suggestion ? { suggestion } : {}),
  })
}

function speakerOf(
  record: CodedQuotation,
  field: 'speaker' | 'through',
  { check, known }: CodedContext,
): Speaker | null {
  const speaker = record.value[field]
  if (speaker === undefined) return null
  if (typeof speaker !== 'string') return { kind: 'unnamed', words: speaker }
  const isKnown = check.reference(record, [field], known.entity, speaker)
  // just looked up
  return isKnown ? { kind: 'entity', entity: speaker as EntityId } : null
}

/** Refuses the second of two records with the very same words: they would be counted twice. */
function startSpans({ check }: CodedContext) {
  const spans = new Map<string, string>()
  return (record: Located<{ readonly quote: string }>, { document, start, end }: Passage, what: string): boolean => {
    const span = `${document} ${start} ${end}`
    const other = spans.get(span)
    if (other === undefined) spans.set(span, what)
    else
      check.blame(record, ['quote'], {
        message: `these words are recorded already (${other}): “${record.value.quote}”`,
        expected: 'each passage once, as a quotation or as a mark',
      })
    return other === undefined
  }
}

type Given = {
  readonly isNew: ReturnType<typeof startSpans>
  /** Takes the words of a record that says they stand in quotation marks, whatever else is wrong with it. */
  readonly claim: (what: string | null, passage: Passage) => void
  /** Whether words of a mode of speech stand in marks. */
  readonly marked: ReadonlyMap<string, boolean>
}

function quotedOf(record: CodedQuotation, { isNew, claim, marked }: Given, context: CodedContext): Quoted | null {
  const { id, speaker: _, through: __, mode, verb, doubt, ...quotation } = record.value
  const speaker = speakerOf(record, 'speaker', context)
  const through = speakerOf(record, 'through', context)
  const isMode = context.check.reference(record, ['mode'], context.known.speechMode, mode)
  const passage = context.check.passage(record, [], quotation)
  if (!passage) return null
  const inMarks = marked.get(mode)
  if (inMarks !== false) claim(inMarks ? `“${id}” is ${mode}: words in quotation marks` : null, passage)
  blameVerb(record, passage, context)
  if (!isNew(record, passage, `quotation ${id}`) || !speaker || !isMode) return null
  return {
    id,
    passage,
    speaker,
    ...(through ? { through } : {}),
    // checked above
    mode: mode as TermId,
    ...(verb === undefined ? {} : { verb }),
    ...(doubt ? { doubt } : {}),
  }
}

function markOf(
  record: Coded['marks'][number],
  { isNew, claim }: Given,
  { check, known }: CodedContext,
): QuotationMark | null {
  const { use, ...quotation } = record.value
  const isUse = check.reference(record, ['use'], known.markUse, use)
  const passage = check.passage(record, [], quotation)
  if (!passage) return null
  claim('a record of marks: words in quotation marks', passage)
  if (!isNew(record, passage, 'a mark') || !isUse) return null
  // checked above
  return { passage, use: use as TermId }
}

/**
 * Joins the quotations and marks of voices.yaml, each list in the order of the file. Faults: an unknown speaker, mode or use, or one unknown who passes it on; a
 * verb that the block does not print; two records with the same words.
 * @returns also the words of every record that says they stand in quotation marks, even where the record has a fault.
 */
export function joinQuoted(
  coded: Coded,
  book: CodingBook,
  context: CodedContext,
): {
  readonly quotations: readonly Quoted[]
  readonly marks: readonly QuotationMark[]
  readonly claimed: readonly Claimed[]
} {
  const claimed: Claimed[] = []
  const given: Given = {
    isNew: startSpans(context),
    claim: (what, passage) => void claimed.push({ what, passage }),
    marked: new Map(book.speechMode.map(({ id, marked }) => [id, marked])),
  }
  return {
    quotations: coded.quotations.flatMap((record) => quotedOf(record, given, context) ?? []),
    marks: coded.marks.flatMap((record) => markOf(record, given, context) ?? []),
    claimed,
  }
}
