import { compareFractions } from '../../corpus/money/fractions.ts'
import type { Bar, Drawn, Money, Undrawn } from '../../corpus/money/money.ts'
import type { Rate } from '../../corpus/money/rates.ts'
import type { Document } from '../../corpus/types.ts'

/** The parts that lie in a bar itself, and not in another part of it: only they are drawn. */
export const outerParts = ({ parts }: Bar): Bar['parts'] => parts.filter(({ outer }) => outer)

/** Every sum that the chart draws, a part after its whole. */
export const drawnIn = ({ bars }: Money): readonly Drawn[] => bars.flatMap((bar) => [bar, ...bar.parts])

export const tells = (source: Document, { tellings }: Drawn | Undrawn): boolean =>
  tellings.some(({ passage }) => passage.document === source.id)

/** How many texts give every one of these sums. */
export const tellingAll = (bars: readonly Bar[], documents: readonly Document[]): number =>
  documents.filter((source) => bars.every((bar) => tells(source, bar))).length

/** A rate and its figures once, though several tellings print the same figures; what is printed together before what is coded so. */
export const ratesOnce = (rates: readonly Rate[]): readonly Rate[] =>
  rates.filter(
    (rate, at) =>
      rates.findIndex(
        ({ from, to, value }) => from === rate.from && to === rate.to && compareFractions(value, rate.value) === 0,
      ) === at,
  )

/** What a sum lacks, as messages select by it (they take no hyphen). */
export const lacks = ({ why }: Undrawn): 'pledge' | 'number' | 'currency' | 'rate' => {
  switch (why) {
    case 'no-pledge':
      return 'pledge'
    case 'no-number':
      return 'number'
    case 'no-currency':
      return 'currency'
    case 'no-rate':
      return 'rate'
  }
}
