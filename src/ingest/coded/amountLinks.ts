/** How amounts hang together: the same sum told twice, parts of wholes, the pledges they measure. */
import type { Pledge } from '../../corpus/coded.ts'
import { compareFractions, fractionOf } from '../../corpus/money/fractions.ts'
import type { CodedAmount, CodedAmounts } from './amountCurrency.ts'
import type { CodedContext } from './context.ts'
import { blameCycle } from './parts.ts'

type Value = CodedAmount['value']

/** Null where they cannot be compared: no exact number, no currency, or two currencies. */
function compareSums(a: Value, b: Value): number | null {
  if (a.currency === undefined || a.currency !== b.currency || a.value === undefined || b.value === undefined)
    return null
  return compareFractions(fractionOf(a.value), fractionOf(b.value))
}

const headOf = ({ id, same_as }: Value) => same_as ?? id

/** Faults: an unknown head, itself, one that is itself the same as another, one that measures something else, another sum without a note. */
export function blameSame(record: CodedAmount, all: CodedAmounts, { check, known }: CodedContext) {
  const { id, same_as, measures, note } = record.value
  if (same_as === undefined || !check.reference(record, ['same_as'], known.amount, same_as)) return
  const blame = (message: string, expected: string) => check.blame(record, ['same_as'], { message, expected })
  if (same_as === id) return blame(`“${id}” is the same as itself`, 'another amount')
  const head = all.get(same_as)
  if (!head) return
  if (head.same_as !== undefined)
    return blame(`“${same_as}” is itself the same as “${head.same_as}”`, `the head of them all: ${head.same_as}`)
  if (head.measures !== measures)
    blame(`“${id}” measures ${measures}, and “${same_as}” ${head.measures}`, 'amounts that measure the same')
  const earlier = [...all.values()].slice(0, [...all.keys()].indexOf(id))
  const others = [head, ...earlier.filter((one) => one.same_as === same_as)]
  for (const other of others) {
    if (note || other.note || !compareSums(record.value, other)) continue
    blame(
      `“${id}” and “${other.id}” are the same sum, but ${record.value.value} and ${other.value} ${other.currency}`,
      'the same value, or a note that explains the difference',
    )
  }
}

/** Faults: an unknown whole, a cycle, a whole that is the very same sum, a part greater than its whole. */
export function blamePart(record: CodedAmount, all: CodedAmounts, { check, known }: CodedContext) {
  const { id, part_of, value, currency } = record.value
  if (part_of === undefined || !check.reference(record, ['part_of'], known.amount, part_of)) return
  const blame = (message: string, expected: string) => check.blame(record, ['part_of'], { message, expected })
  const wholes = new Map([...all].map(([one, amount]) => [one, amount.part_of]))
  if (blameCycle(record, 'part_of', wholes, 'is part of', check)) return
  const whole = all.get(part_of)
  if (!whole) return
  if (headOf(whole) === headOf(record.value))
    return blame(`“${id}” is both a part of “${part_of}” and the same sum`, 'one of part_of and same_as')
  if ((compareSums(record.value, whole) ?? 0) > 0)
    blame(
      `“${id}” is greater than its whole “${part_of}”: ${value} and ${whole.value} ${currency}`,
      'a part that is not greater than its whole',
    )
}

/** Faults: an unknown pledge; of a part, a pledge that is neither its whole's nor part of that. */
export function blamePledge(
  record: CodedAmount,
  all: CodedAmounts,
  pledges: ReadonlyMap<string, Pledge>,
  { check, known }: CodedContext,
) {
  const { id, pledge, part_of } = record.value
  if (pledge === undefined || !check.reference(record, ['pledge'], known.pledge, pledge)) return
  const whole = part_of === undefined ? undefined : all.get(part_of)
  const own = pledges.get(pledge)
  // a pledge that is not there has a fault of its own
  if (whole?.pledge === undefined || !own || !pledges.has(whole.pledge)) return
  if (pledge !== whole.pledge && own.partOf !== whole.pledge)
    check.blame(record, ['pledge'], {
      message: `“${id}” measures “${pledge}”, and its whole “${whole.id}” measures “${whole.pledge}”`,
      expected: 'the pledge of its whole, or a part of that pledge',
    })
}
