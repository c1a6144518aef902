/** numbers.yaml: the rule that finds every number in the texts, and what explains those that are no money. */
import type { PlainNumber } from '../../corpus/coded.ts'
import type { Passage, Range, TermId } from '../../corpus/types.ts'
import { placeOf } from '../faults.ts'
import { isCounted } from '../join/anchor.ts'
import type { Check, ReadText } from '../join/check.ts'
import type { DraftBlock } from '../read/document.ts'
import { rawRange } from '../read/mapped.ts'
import { rangesOf, readPatterns } from '../read/patterns.ts'
import type { numbersSchema } from '../schema/coded.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import { blockRangeOf, byBlock, type CodedContext } from './context.ts'

type Coded = Shaped<typeof numbersSchema>
type Pattern<T> = { readonly record: Located<T>; readonly pattern: RegExp }
type Rule = Pattern<Coded['not_money'][number]['value']>

type BlockOfText = { readonly document: ReadText; readonly block: DraftBlock }
/** UTF-16 units of the block's clean text. `told`: an amount or a name holds it. `rules`: those that hold it, in order. */
type Found = BlockOfText & Range & { readonly told: boolean; readonly rules: readonly Rule[] }

const covers = (span: Range, { start, end }: Range) => span.start <= start && end <= span.end

/** The numbers in a text, in order: of one inside another, and of one found twice, only the longest. */
function numbersIn(text: string, finders: readonly Pattern<unknown>[]): readonly Range[] {
  const all = finders.flatMap(({ pattern }) => rangesOf(text, pattern, 'number'))
  return all
    .filter((one, i) => !all.some((other, j) => i !== j && covers(other, one) && (!covers(one, other) || j < i)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

const matches = ({ pattern, record: { value } }: Rule, { document, block }: BlockOfText): readonly Range[] =>
  !value.in || value.in.includes(document.id) ? rangesOf(block.mapped.text, pattern) : []

/** What an amount or a name accounts for, by block. */
function toldIn(amounts: readonly Passage[], { mentions, texts }: CodedContext) {
  const stretches = [...amounts, ...mentions]
    .map((passage) => blockRangeOf(passage, texts))
    .filter((one) => one !== null)
  return byBlock(stretches)
}

function findIn(
  place: BlockOfText,
  told: readonly Range[],
  finders: readonly Pattern<unknown>[],
  rules: readonly Rule[],
) {
  const held = rules.map((rule) => ({ rule, ranges: matches(rule, place) }))
  return numbersIn(place.block.mapped.text, finders).map(
    (number): Found => ({
      ...place,
      ...number,
      told: told.some((one) => covers(one, number)),
      rules: held.filter(({ ranges }) => ranges.some((one) => covers(one, number))).map(({ rule }) => rule),
    }),
  )
}

function whyIdle(rule: Rule, found: readonly Found[]): string {
  const held = found.find(({ rules }) => rules.includes(rule))
  if (!held) return 'it covers no number found'
  const words = held.block.mapped.text.slice(held.start, held.end)
  const other = held.rules.find((one) => one !== rule)
  const by = held.told ? 'an amount or a name' : `the pattern ${other?.record.value.pattern}`
  return `${by} explains what it covers, such as “${words}” in ${held.document.id}`
}

function blameIdle(
  finders: readonly Pattern<unknown>[],
  rules: readonly Rule[],
  places: readonly BlockOfText[],
  found: readonly Found[],
  check: Check,
) {
  const blame = (record: Located<unknown>, message: string, expected: string) =>
    check.blame(record, ['pattern'], { message, expected })
  for (const { record, pattern } of finders)
    if (!places.some(({ block }) => rangesOf(block.mapped.text, pattern, 'number').length > 0))
      blame(record, 'this pattern finds nothing in any document', 'a pattern that finds a number')
  for (const rule of rules) {
    const { record } = rule
    if (!places.some((place) => matches(rule, place).length > 0))
      blame(
        record,
        `this pattern matches nothing in ${record.value.in?.join(', ') ?? 'any document'}`,
        'a pattern that covers a number found',
      )
    else if (!found.some(({ told, rules: holding }) => !told && holding.length === 1 && holding[0] === rule))
      blame(
        record,
        `this pattern is idle: ${whyIdle(rule, found)}`,
        'a pattern that covers a number found which no amount, no name and no other pattern covers',
      )
  }
}

function blameUnexplained({ document, block, start, end }: Found, near: readonly Range[], check: Check) {
  const { text } = block.mapped
  const partly = near.find((one) => one.start < end && start < one.end)
  check.add([
    {
      ...placeOf(document.file, document.text, rawRange(block.mapped, start, end).start),
      message: `a number that no amount and no rule explains: “${text.slice(start, end)}”`,
      expected: 'an amount in amounts.yaml, a form in entities.yaml that holds it, or a pattern in numbers.yaml',
      ...(partly ? { suggestion: `“${text.slice(partly.start, partly.end)}” holds only a part of it` } : {}),
    },
  ])
}

/**
 * Looks for numbers in every counted block of every document. `amounts`: the words of every amount.
 * @returns those that are no money and stand in no name, in corpus order, each with the first pattern that holds it.
 *   Faults: a number that nothing explains, at its place in the document; patterns that are no regular expressions, match
 *   nothing, or explain nothing that is not explained without them; ids that nothing has.
 */
export function joinNumbers(coded: Coded, amounts: readonly Passage[], context: CodedContext): readonly PlainNumber[] {
  const { check, known, texts, isSound } = context
  const finders = readPatterns(coded.finders)
  const notMoney = readPatterns(coded.not_money)
  check.add([...finders.faults, ...notMoney.faults])
  for (const record of coded.not_money) {
    check.reference(record, ['is'], known.numberKind, record.value.is)
    record.value.in?.forEach((document, i) => {
      check.reference(record, ['in', i], known.document, document)
    })
  }
  const places = texts.flatMap((document) =>
    document.blocks.filter(isCounted).map((block): BlockOfText => ({ document, block })),
  )
  const told = toldIn(amounts, context)
  const found = places.flatMap((place) => findIn(place, told(place.block), finders.read, notMoney.read))
  // a finder or a document that could not be read may be what a pattern is for
  const isWhole = isSound('numbers.yaml') && finders.faults.length === 0 && texts.length === known.document.ids.size
  if (isWhole) blameIdle(finders.read, notMoney.read, places, found, check)
  return found.flatMap((one): readonly PlainNumber[] => {
    const { document, block, start, end } = one
    const [rule] = one.rules
    if (one.told) return []
    if (!rule) {
      // where there is no list of amounts, which is a fault already, none of them can be called missing
      const near = [...told(block), ...notMoney.read.flatMap((other) => matches(other, one))]
      if (known.amount.whole) blameUnexplained(one, near, check)
      return []
    }
    const { is, reason } = rule.record.value
    const passage = check.cut(document, rawRange(block.mapped, start, end), block.mapped.text.slice(start, end))
    // checked above; a bad one stops the build
    return [{ passage, kind: is as TermId, reason }]
  })
}
