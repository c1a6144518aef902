/** readings.yaml: what a reader who had coded nothing found on reading each document beside its records. */
import type { Reading } from '../../corpus/agreement/agreement.ts'
import type { DocumentId } from '../../corpus/types.ts'
import type { readingsSchema } from '../schema/passes.ts'
import type { Shaped } from '../schema/shape.ts'
import type { CodedContext } from './context.ts'

/** Faults: a document that is none; something found that nobody says was mended; nothing found, and yet mended. */
export function joinReadings(
  records: Shaped<typeof readingsSchema>['readings'],
  { check, known }: CodedContext,
): readonly Reading[] {
  return records.flatMap((record) => {
    const { document, records: read, by, found, what, mended } = record.value
    if (!check.reference(record, ['document'], known.document, document)) return []
    if ((found === 'nothing') === (mended !== undefined))
      check.blame(record, ['found'], {
        message: mended
          ? 'found nothing, and mended something'
          : `found something ${found}, and does not say how it was mended`,
        expected: 'mended, exactly where something was found',
      })
    // the reference was just checked
    return [
      {
        document: document as DocumentId,
        records: read,
        ...(by ? { by } : {}),
        found,
        what,
        ...(mended ? { mended } : {}),
      },
    ]
  })
}
