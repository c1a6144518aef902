/** The passages of coded records, each with what it is quoted for. */
import { keysIn } from '../../corpus/keyed.ts'
import type { Evidence, Passage, Supports } from '../../corpus/types.ts'

/** Where the records of a kind have the passages that they quote, by what these show. */
export type Quotes<Row> = { readonly [S in Supports]?: (record: Row) => readonly Passage[] }

/** Every passage of `records`, in their order; what tells them before what dates them, as `quotes` lists it. */
export const evidenceOf = <Row extends { readonly id: string }>(
  recordType: Evidence['recordType'],
  records: readonly Row[],
  quotes: Quotes<Row>,
): readonly Evidence[] =>
  keysIn(quotes).flatMap((supports) =>
    records.flatMap((record) =>
      (quotes[supports]?.(record) ?? []).map((passage) => ({ ...passage, recordType, recordId: record.id, supports })),
    ),
  )
