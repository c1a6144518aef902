/** Amounts as sums: each once, however often it is told, with what it is part of and what it comes to. */
import type { Amount } from '../coded.ts'
import { type Fraction, fractionOf } from './fractions.ts'
import { convert, headOf, type Rate, rateBetween } from './rates.ts'

/** `pledge`, `partOf`: as its head says, or else the first other telling by id. `tellings` in the order of the corpus. */
export type Sum = {
  readonly head: Amount
  readonly tellings: readonly Amount[]
  readonly pledge: string | undefined
  /** Head of the sum that it is part of. */
  readonly partOf: string | undefined
}

/** How a drawn value came into the chart's currency. `printed`, `resolved`: its head gives it so. */
export type Known =
  | { readonly kind: 'printed' }
  | { readonly kind: 'resolved' }
  /** Another telling of the same sum gives it in the chart's currency. */
  | { readonly kind: 'told'; readonly by: Amount }
  /** From its telling in the currency that the rate is from. */
  | { readonly kind: 'converted'; readonly rate: Rate }

// so that nothing hangs on the order in which a corpus lists its amounts
const byRank = (head: Amount, tellings: readonly Amount[]): readonly Amount[] => [
  head,
  ...tellings.filter((one) => one !== head).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
]

/** Every sum, in the order of the heads. */
export function sumsOf(amounts: readonly Amount[]): readonly Sum[] {
  const heads = new Map(amounts.map((amount) => [amount.id, headOf(amount)]))
  return amounts
    .filter(({ sameAs }) => sameAs === undefined)
    .map((head) => {
      const tellings = amounts.filter((one) => headOf(one) === head.id)
      const ranked = byRank(head, tellings)
      const whole = ranked.find(({ partOf }) => partOf !== undefined)?.partOf
      return {
        head,
        tellings,
        pledge: ranked.find(({ pledge }) => pledge !== undefined)?.pledge,
        // a part may name any telling of its whole
        partOf: whole === undefined ? undefined : heads.get(whole),
      }
    })
}

/** For each sum's head, the heads of the sums around it, the nearest first. A ring is left where it closes. */
export function wholesOf(sums: readonly Sum[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map(sums.map(({ head, partOf }) => [head.id, partOf]))
  return new Map(
    sums.map(({ head }) => {
      const around: string[] = []
      for (let one = next.get(head.id); one && one !== head.id && !around.includes(one); one = next.get(one))
        around.push(one)
      return [head.id, around]
    }),
  )
}

/** What a sum comes to in a currency; null where no telling has an exact number, a currency and a rate to that. */
export function place(
  { head, tellings }: Sum,
  rates: readonly Rate[],
  currency: string,
): { readonly value: Fraction; readonly known: Known } | null {
  const given = byRank(head, tellings).flatMap((amount) => {
    const { value, currency: own } = amount
    return value === null || own.kind === 'none' ? [] : [{ amount, own, value: fractionOf(value) }]
  })
  const here = given.find(({ own }) => own.code === currency)
  if (here) {
    const known: Known = here.amount === head ? { kind: here.own.kind } : { kind: 'told', by: here.amount }
    return { value: here.value, known }
  }
  for (const { own, value } of given) {
    const rate = rateBetween(rates, own.code, currency)
    if (rate) return { value: convert(value, rate), known: { kind: 'converted', rate } }
  }
  return null
}
