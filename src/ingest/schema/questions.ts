/** questions.yaml, and how two fresh coders grouped the answers. */
import { z } from 'zod'
import { bilingual, id, once, quotation, words } from './fields.ts'

const ids = z.array(id).superRefine(once).default([])

const answerWords = quotation.omit({ document: true, in: true }).extend({
  /** In the other language; of words in neither of the interface's, in both. */
  rendering: z.union([words, bilingual]),
  voice: id,
  lead: z.boolean().default(false),
})

const found = z
  .array(z.union([z.literal(1), z.literal(2)]))
  .refine((passes) => new Set(passes).size === passes.length, 'each pass once')

const answering = z.strictObject({ document: id, words: z.array(answerWords).min(1, 'an answer has words') })

export const questionsSchema = z.strictObject({
  /** Words of the sources that no label of ours repeats outside quotation marks. */
  loaded: z.array(words).default([]),
  questions: z.array(
    z.strictObject({
      id,
      question: bilingual,
      aspect: id,
      topics: ids,
      event: id.optional(),
      referents: ids,
      /** Which of the two first passes found it. */
      found,
      answers: z
        .array(z.strictObject({ label: bilingual, documents: z.array(answering).min(1, 'an answer has documents') }))
        .min(1, 'a question has answers'),
      unanswered: z
        .array(
          z.strictObject({
            document: id,
            status: id,
            why: bilingual,
            terms: z.array(words).optional(),
            words: z.array(answerWords).optional(),
          }),
        )
        .default([]),
      /** Told alike by all who answer: a question with one answer says so. */
      alike: z.boolean().default(false),
      reason: bilingual,
      counter: bilingual,
      doubt: bilingual.optional(),
      settled: bilingual.optional(),
      frames: ids,
    }),
  ),
  rejected: z.array(z.strictObject({ id, question: bilingual, aspect: id, found, why: bilingual })).default([]),
})

export const groupingSchema = z.strictObject({
  /** Who grouped, from what. */
  coder: bilingual,
  /** Over the joined list, questions later rejected too. */
  questions: z.array(
    z.strictObject({
      question: id,
      groups: z.array(z.array(id).min(1)),
      none: z.array(z.strictObject({ document: id, status: id })).default([]),
    }),
  ),
})
