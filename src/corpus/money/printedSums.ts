/** A company's sums as printed, each once with all its tellings. */
import type { Amount, Pledge } from '../coded.ts'
import { sumsOf } from './sums.ts'

/** `tellings`: every place that prints it, `amount` itself included, in the order of the corpus. */
export type PrintedSum = {
  readonly amount: Amount
  readonly tellings: readonly Amount[]
  /** What is pledged by it; a sum beside which nothing is pledged has none. */
  readonly pledge?: Pledge
  /** Sums that lie inside it. */
  readonly parts: readonly PrintedSum[]
}

/** The sums of `pledges`, and of those without a pledge what `isToo` takes in; parts under their wholes, in the order of the corpus. */
export function printedSums(
  amounts: readonly Amount[],
  pledges: readonly Pledge[],
  isToo: (amount: Amount) => boolean = () => false,
): readonly PrintedSum[] {
  const own = new Map(pledges.map((pledge) => [pledge.id, pledge]))
  const sums = sumsOf(amounts).filter(({ pledge, tellings }) =>
    pledge === undefined ? tellings.some(isToo) : own.has(pledge),
  )
  const heads = new Set(sums.map(({ head }) => head.id))
  const printed = ({ head, tellings, pledge: id }: (typeof sums)[number]): PrintedSum => {
    const pledge = id === undefined ? undefined : own.get(id)
    return {
      amount: head,
      tellings,
      ...(pledge === undefined ? {} : { pledge }),
      parts: sums.filter(({ partOf }) => partOf === head.id).map(printed),
    }
  }
  return sums.filter(({ partOf }) => partOf === undefined || !heads.has(partOf)).map(printed)
}
