/** How much each company pledged, in one currency, parts inside wholes; and what no chart may draw or add. */
import type { Amount, Pledge } from '../coded.ts'
import type { EntityId } from '../types.ts'
import { add, compareFractions, type Fraction, zero } from './fractions.ts'
import { impliedRates, type Rate } from './rates.ts'
import { type Known, place, type Sum, sumsOf, wholesOf } from './sums.ts'

/** A sum that can be drawn. `tellings`: every place that tells it, itself included, in the order of the corpus. */
export type Drawn = {
  readonly amount: Amount
  readonly pledge: Pledge
  readonly value: Fraction
  readonly known: Known
  readonly tellings: readonly Amount[]
}

/**
 * `counted`: its pledge is among those asked for. A whole that is not stands there for its parts' sake and is added nowhere.
 * `parts`: all that lies inside it, parts of parts too; `outer`: it lies in no other of them.
 */
export type Bar = Drawn & {
  readonly counted: boolean
  readonly parts: readonly (Drawn & { readonly counted: boolean; readonly outer: boolean })[]
}

/**
 * Why a sum is neither drawn nor added: nothing is pledged; in none of its tellings an exact number, a currency to one, a
 * rate to the chart's. `tellings`: every place that tells it, `amount` included, in the order of the corpus.
 */
export type Undrawn = {
  readonly amount: Amount
  readonly tellings: readonly Amount[]
  readonly pledge: Pledge | undefined
  readonly why: 'no-pledge' | 'no-number' | 'no-currency' | 'no-rate'
}

export type Money = {
  readonly currency: string
  readonly bars: readonly Bar[]
  /** The sum over the counted bars; a part counts in its whole. */
  readonly total: Fraction
  readonly undrawn: readonly Undrawn[]
  /** Companies that pledge something, and no sum, in the corpus's order. */
  readonly without: readonly EntityId[]
  /** Every rate that the drawn sums' tellings imply to the chart's currency, and every other by which one was converted. */
  readonly rates: readonly Rate[]
}

type Whole = Drawn & { readonly counted: boolean }

const whyNot = ({ pledge, tellings }: Sum): Undrawn['why'] => {
  if (pledge === undefined) return 'no-pledge'
  const exact = tellings.filter(({ value }) => value !== null)
  if (exact.length === 0) return 'no-number'
  return exact.every(({ currency }) => currency.kind === 'none') ? 'no-currency' : 'no-rate'
}

/** The outermost sum around one that is drawn: itself, where none is. */
const outermost = (id: string, wholes: ReadonlyMap<string, readonly string[]>, drawn: ReadonlyMap<string, Whole>) =>
  wholes.get(id)?.findLast((whole) => drawn.has(whole)) ?? id

/**
 * The money of `asked`, a part of all `pledges`. A part is drawn inside its whole whatever is asked; the total adds wholes
 * that are asked for, and nothing else. A part whose whole cannot be drawn stands for itself. Bars by size, greatest first,
 * then in the order of the corpus.
 */
export function moneyOf(
  { amounts, pledges }: { readonly amounts: readonly Amount[]; readonly pledges: readonly Pledge[] },
  asked: readonly Pledge[],
  currency: string,
): Money {
  const rates = impliedRates(amounts, pledges)
  const byId = new Map(pledges.map((pledge) => [pledge.id, pledge]))
  const isAsked = new Set(asked.map(({ id }) => id))
  const sums = sumsOf(amounts)
  const wholes = wholesOf(sums)

  const draw = (sum: Sum): Whole | null => {
    const pledge = sum.pledge === undefined ? undefined : byId.get(sum.pledge)
    const placed = place(sum, rates, currency)
    if (!pledge || !placed) return null
    return { amount: sum.head, pledge, tellings: sum.tellings, ...placed, counted: isAsked.has(pledge.id) }
  }
  const drawn = new Map<string, Whole>()
  for (const sum of sums) {
    const found = draw(sum)
    if (found) drawn.set(sum.head.id, found)
  }
  const bars = [...drawn].flatMap(([id, whole]): readonly Bar[] => {
    if (outermost(id, wholes, drawn) !== id) return []
    const parts = [...drawn].filter(([one]) => one !== id && outermost(one, wholes, drawn) === id)
    const isShown = whole.counted || parts.some(([, { counted }]) => counted)
    const isOuter = (one: string) => wholes.get(one)?.find((around) => drawn.has(around)) === id
    return isShown ? [{ ...whole, parts: parts.map(([one, part]) => ({ ...part, outer: isOuter(one) })) }] : []
  })
  const shown = bars.flatMap((bar) => [bar, ...bar.parts])
  const told = new Set(shown.flatMap(({ tellings }) => tellings.map(({ id }) => id)))
  const used = new Set(shown.flatMap(({ known }) => (known.kind === 'converted' ? [known.rate] : [])))
  const companies = new Set(amounts.flatMap(({ pledge }) => (pledge ? (byId.get(pledge)?.company ?? []) : [])))
  return {
    currency,
    bars: bars.toSorted((a, b) => compareFractions(b.value, a.value)),
    total: bars.reduce((sum, bar) => (bar.counted ? add(sum, bar.value) : sum), zero),
    undrawn: sums
      .filter(({ head, pledge }) => !drawn.has(head.id) && (pledge === undefined || isAsked.has(pledge)))
      .map((sum) => ({
        amount: sum.head,
        tellings: sum.tellings,
        pledge: sum.pledge === undefined ? undefined : byId.get(sum.pledge),
        why: whyNot(sum),
      })),
    without: [...new Set(asked.filter(({ group }) => !group).map(({ company }) => company))].filter(
      (company) => !companies.has(company),
    ),
    rates: rates.filter((rate) => used.has(rate) || (rate.to === currency && told.has(rate.amounts[0].id))),
  }
}
