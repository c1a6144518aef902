/** The passages of coded records, each with what it is quoted for. */
import type { Coding } from '../../corpus/coded.ts'
import type { Evidence, Passage } from '../../corpus/types.ts'

type Quoting = Pick<Coding, 'pledges' | 'remarks' | 'amounts' | 'topics' | 'quotations' | 'frames' | 'defects'>

const quotedFor =
  (recordType: Evidence['recordType'], supports: Evidence['supports'] = 'telling') =>
  (recordId: string, passages: readonly Passage[]): readonly Evidence[] =>
    passages.map((passage) => ({ ...passage, recordType, recordId, supports }))

/** Every passage of the records that quote, in the order of the records. Sentences and namings are tables of passages themselves. */
export function evidenceOf(records: Quoting): readonly Evidence[] {
  const own = (
    recordType: Evidence['recordType'],
    list: readonly { readonly id: string; readonly passage: Passage }[],
  ) => list.flatMap(({ id, passage }) => quotedFor(recordType)(id, [passage]))
  return [
    ...records.pledges.flatMap(({ id, told }) => quotedFor('pledge')(id, told)),
    ...records.pledges.flatMap(({ id, deadlineBy }) => quotedFor('pledge', 'date')(id, deadlineBy)),
    ...records.remarks.flatMap(({ id, told }) => quotedFor('remark')(id, told)),
    ...own('amount', records.amounts),
    ...records.topics.flatMap(({ id, documents }) =>
      documents.flatMap((one) => (one.kind === 'told' ? quotedFor('topic')(id, one.passages) : [])),
    ),
    ...own('quotation', records.quotations),
    ...own('frame', records.frames),
    ...own('defect', records.defects),
  ]
}
