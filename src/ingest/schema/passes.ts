/** What each coder recorded alone, and how the differences were settled. Both are kept, so that anyone can compute the agreement again. */
import { z } from 'zod'
import { frame, naming } from './coded.ts'
import { bilingual, id, quotation, words } from './fields.ts'

const sentence = quotation.omit({ in: true })

export const passSchema = z.strictObject({
  /** Who coded, from what, and which of the dimensions below: those not named were not coded in this pass. */
  coder: bilingual,
  dimensions: z.array(id).min(1),
  voices: z.array(sentence.extend({ voice: id })).default([]),
  frames: z.array(frame.extend({ reason: words.optional() })).default([]),
  topics: z.array(sentence.extend({ topic: id })).default([]),
  namings: z.array(naming.extend({ referent: id })).default([]),
})

export const reconciliationSchema = z.strictObject({
  /** The rules by which differences were settled. */
  rulings: z.array(z.strictObject({ id, ruling: bilingual })),
  /** Particular differences: words of the sentence, the dimension, the ruling that settled it or a reason of its own. */
  decisions: z.array(sentence.extend({ dimension: id, ruling: id.optional(), reason: bilingual.optional() })),
})

export const readingsSchema = z.strictObject({
  /** What a reader who had coded nothing found, document by document. */
  readings: z.array(
    z.strictObject({
      document: id,
      records: id,
      /** Who read, where it was not the reader of all the others. */
      by: bilingual.optional(),
      found: z.enum(['missing', 'invented', 'wrong', 'nothing']),
      what: bilingual,
      mended: bilingual.optional(),
    }),
  ),
})
