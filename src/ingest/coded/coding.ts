/** All coded records, joined kind by kind. */
import type { CodedRecords, Coding } from '../../corpus/coded.ts'
import { findingAgreement, groupingAgreement } from '../../corpus/questions/agreement.ts'
import type { Evidence } from '../../corpus/types.ts'
import { book, drafts, type Kinds } from '../kinds.ts'
import { joinAgreement } from './agreement.ts'
import type { CodedContext } from './context.ts'
import { evidenceOf } from './evidence.ts'

/**
 * Joins the records of every coded kind, and what two coders recorded of them. Every fault goes to the context's check; what is
 * joined holds only records without one.
 */
export function joinCoding(
  kinds: Kinds,
  context: CodedContext,
): { readonly coding: Coding; readonly evidence: readonly Evidence[] } {
  const joined = Object.entries(kinds).flatMap(([kind, { list, join, evidence }]) => {
    const records = join?.(context)
    return records ? [{ kind, list, records, evidence }] : []
  })
  // the rows of kinds.ts give each list the records of its kind
  const records = Object.fromEntries(joined.map(({ list, records }) => [list, records])) as CodedRecords
  const { agreement, units } = joinAgreement(records, drafts(context), context)
  const asked = [...records.questions, ...records.rejected]
  const grouped = [groupingAgreement(asked), findingAgreement(asked)].filter((one) => one !== null)
  return {
    coding: { book: book(context), ...records, agreement: [...agreement, ...grouped], units },
    evidence: joined.flatMap(({ kind, records, evidence }) =>
      // a kind that quotes has ids, and its row reads its own records
      evidence ? evidenceOf(kind as Evidence['recordType'], records as readonly never[], evidence) : [],
    ),
  }
}
