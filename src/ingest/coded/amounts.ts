/** amounts.yaml: every sum of money in the texts. */
import type { Amount, Pledge } from '../../corpus/coded.ts'
import type { Passage, TermId } from '../../corpus/types.ts'
import type { Check } from '../join/check.ts'
import type { amountsSchema } from '../schema/coded.ts'
import type { Shaped } from '../schema/shape.ts'
import { type CodedAmount, type CodedAmounts, currencyOf } from './amountCurrency.ts'
import { blamePart, blamePledge, blameSame } from './amountLinks.ts'
import type { CodedContext } from './context.ts'
import { byId, ifSound } from './parts.ts'

type Others = {
  readonly all: CodedAmounts
  readonly pledges: ReadonlyMap<string, Pledge>
  readonly placed: PlacedAmount[]
}
type PlacedAmount = { readonly id: string; readonly passage: Passage }

/** A number in a text is one amount. `placed`: those of the records before. */
function blameOverlap(record: CodedAmount, passage: Passage, placed: readonly PlacedAmount[], check: Check) {
  const { id, quote } = record.value
  const other = placed.find(
    ({ passage: { document, start, end } }) =>
      document === passage.document && start < passage.end && passage.start < end,
  )
  if (other)
    check.blame(record, ['quote'], {
      message: `the words of “${id}” are also those of “${other.id}”: “${quote}”`,
      expected: 'each number in one amount',
    })
}

function amountOf(record: CodedAmount, { all, pledges, placed }: Others, context: CodedContext): Amount | null {
  const { check, known } = context
  const { id, document, quote, before, after, value, measures, pledge, same_as, part_of, note } = record.value
  const passage = check.passage(record, [], { document, quote, before, after })
  check.reference(record, ['measures'], known.measure, measures)
  if (value === undefined && !note)
    check.blame(record, ['id'], {
      message: `“${id}” has no value, and no note says why`,
      expected: 'value, or a note on what is printed instead',
    })
  const currency = currencyOf(record, all, context)
  blameSame(record, all, context)
  blamePart(record, all, context)
  blamePledge(record, all, pledges, context)
  if (!passage) return null
  blameOverlap(record, passage, placed, check)
  placed.push({ id, passage })
  return {
    id,
    passage,
    value: value ?? null,
    currency,
    // checked above; a bad one stops the build
    measures: measures as TermId,
    ...(pledge ? { pledge } : {}),
    ...(same_as ? { sameAs: same_as } : {}),
    ...(part_of ? { partOf: part_of } : {}),
    ...(note ? { note } : {}),
  }
}

/**
 * Joins amounts.yaml with the documents and the pledges, in the order of the file. Faults: words that are not found, or
 * are another amount's; ids that nothing has; no value and no note; and what `currencyOf`, `blameSame`, `blamePart` and
 * `blamePledge` find. Values are compared exactly.
 * @returns also the words of every amount, even where its record has a fault.
 */
export function joinAmounts(
  records: Shaped<typeof amountsSchema>['amounts'],
  pledges: readonly Pledge[],
  context: CodedContext,
): { readonly amounts: readonly Amount[]; readonly placed: readonly Passage[] } {
  const others: Others = { all: byId(records.map(({ value }) => value)), pledges: byId(pledges), placed: [] }
  const amounts = records.flatMap((record) => ifSound(context.check, () => amountOf(record, others, context)) ?? [])
  return { amounts, placed: others.placed.map(({ passage }) => passage) }
}
