/** The currency of an amount: printed beside it, taken from another amount, or neither. */
import type { Currency } from '../../corpus/coded.ts'
import type { amountsSchema } from '../schema/coded.ts'
import type { Shaped } from '../schema/shape.ts'
import type { CodedContext } from './context.ts'
import { blameCycle } from './parts.ts'

export type CodedAmount = Shaped<typeof amountsSchema>['amounts'][number]
export type CodedAmounts = ReadonlyMap<string, CodedAmount['value']>

function blameSource(record: CodedAmount, from: string, all: CodedAmounts, { check, known }: CodedContext) {
  const { id, currency, document, part_of } = record.value
  if (!check.reference(record, ['resolved_from'], known.amount, from)) return
  const sources = new Map([...all].map(([one, value]) => [one, value.resolved_from]))
  if (blameCycle(record, 'resolved_from', sources, 'has its currency from', check)) return
  const source = all.get(from)
  if (!source) return
  if (source.currency !== currency)
    check.blame(record, ['resolved_from'], {
      message: `“${id}” is in ${currency}, and “${from}” ${source.currency ? `in ${source.currency}` : 'has no currency'}`,
      expected: 'an amount of the same currency',
    })
  if (part_of !== from && source.document !== document)
    check.blame(record, ['resolved_from'], {
      message: `“${from}” is neither the whole of “${id}” nor in the same document`,
      expected: 'the amount it is part of, or one in the same document',
    })
}

/**
 * Joins the three fields of an amount's currency. Faults: a currency without how it is known, or that without it; a resolved
 * one without the amount it is from, or any other with one; an amount of another currency, or one that is neither its
 * whole nor in its document; currencies that are resolved from each other.
 */
export function currencyOf(record: CodedAmount, all: CodedAmounts, context: CodedContext): Currency {
  const { id, currency, currency_by, resolved_from } = record.value
  const { check } = context
  if ((currency === undefined) !== (currency_by === undefined))
    check.blame(record, [currency === undefined ? 'currency_by' : 'currency'], {
      message: `“${id}” has ${currency === undefined ? 'currency_by without a currency' : 'a currency without currency_by'}`,
      expected: 'currency and currency_by, or neither',
    })
  if (currency_by === 'resolved' && resolved_from === undefined)
    check.blame(record, ['currency_by'], {
      message: `it is not said from which amount the currency of “${id}” is resolved`,
      expected: 'resolved_from: the amount it is part of, or one in the same document',
    })
  if (currency_by !== 'resolved' && resolved_from !== undefined)
    check.blame(record, ['resolved_from'], {
      message: `the currency of “${id}” is ${currency_by ?? 'not given'}, and yet from another amount`,
      expected: 'resolved_from only with currency_by: resolved',
    })
  if (currency === undefined || currency_by === undefined) return { kind: 'none' }
  if (currency_by === 'printed') return { kind: 'printed', code: currency }
  if (resolved_from === undefined) return { kind: 'none' }
  blameSource(record, resolved_from, all, context)
  return { kind: 'resolved', code: currency, from: resolved_from }
}
