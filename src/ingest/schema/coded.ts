/** The coding files of what the documents say: pledges, amounts, voices, topics, namings, frames, defects, glosses. */
import { z } from 'zod'
import { bilingual, id, once, outside, quotation, words } from './fields.ts'

const ids = z.array(id).superRefine(once)
const quotations = z.array(quotation).default([])
/** What is unsure about a record; that the only passage which tells it is garbled. */
const doubts = { doubt: bilingual.optional(), corrupt: bilingual.optional() }

/** What a text says has become of a pledge. Without a date it is known only by when the document appeared. */
const step = quotation.omit({ in: true }).extend({
  kind: id,
  /** EDTF. */
  date: words.optional(),
  basis: id.optional(),
  dated_by: quotations,
  date_note: bilingual.optional(),
  /** Who answers for it, where the text names somebody. */
  by: ids.default([]),
  ...doubts,
})

export const pledgesSchema = z.strictObject({
  pledges: z.array(
    z.strictObject({
      id,
      company: id,
      /**
       * Where it is told of several together: then `company` is what the corpus calls them all, and these are the companies
       * that the texts name as of them. It is a pledge of none of these alone.
       */
      group: z.strictObject({ members: ids }).optional(),
      /** Who spoke; left out where the text names nobody. */
      speaker: id.optional(),
      /** The occasion. Statements of one company on different occasions are different records. */
      event: id,
      kind: id,
      themes: ids.default([]),
      /** Why it has no theme of the list. */
      no_theme: bilingual.optional(),
      /** EDTF. */
      deadline: words.optional(),
      deadline_by: quotations,
      deadline_note: bilingual.optional(),
      part_of: id.optional(),
      title: bilingual,
      told_by: quotations,
      steps: z.array(step).default([]),
      outside: z.array(outside).default([]),
      ...doubts,
    }),
  ),
  /** What is no company's pledge: promises of the state, praise by foreign executives. */
  remarks: z
    .array(
      z.strictObject({ id, kind: id, by: ids.min(1), event: id, title: bilingual, told_by: quotations, ...doubts }),
    )
    .default([]),
})

export const amountsSchema = z.strictObject({
  amounts: z.array(
    quotation.omit({ in: true }).extend({
      id,
      /** Plain decimal; left out where no exact number is printed, and then the note says so. */
      value: z
        .string()
        .regex(/^(0|[1-9]\d*)(\.\d+)?$/, 'a plain decimal number in quotation marks, such as "100000000"')
        .optional(),
      /** ISO 4217; left out where it is neither printed nor resolved. */
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'a currency of ISO 4217, such as CNY')
        .optional(),
      currency_by: z.enum(['printed', 'resolved']).optional(),
      /** The amount from which the currency is taken. */
      resolved_from: id.optional(),
      measures: id,
      pledge: id.optional(),
      /** The same sum, told elsewhere or in another currency. One of them is the head; no chains. */
      same_as: id.optional(),
      part_of: id.optional(),
      note: bilingual.optional(),
    }),
  ),
})

export const numbersSchema = z.strictObject({
  /** Regular expressions (flags dgu) that find every number; a named group `number` narrows the match. */
  finders: z.array(z.strictObject({ pattern: words, reason: bilingual })).min(1),
  /** Numbers that are no amounts: a match must cover the number found. */
  not_money: z.array(z.strictObject({ pattern: words, in: ids.min(1).optional(), is: id, reason: bilingual })),
})

export const voicesSchema = z.strictObject({
  /** Where the segmenter breaks wrongly: `join` has no sentence end inside these words, `split` one after them. */
  sentence_ends: z
    .array(quotation.omit({ in: true }).extend({ is: z.enum(['join', 'split']), reason: bilingual }))
    .default([]),
  /** One for every body sentence: words of it that lie in no other. */
  voices: z.array(quotation.omit({ in: true }).extend({ voice: id, doubt: bilingual.optional() })),
  /** What somebody is made to say. `verb` as printed beside it; none in a headline, a continued speech, after a preposition. */
  quotations: z.array(
    quotation.omit({ in: true }).extend({
      id,
      /** An entity, or, where the text names none, whom it means. */
      speaker: z.union([id, bilingual]),
      /** Who, by the text, passes the speech on. */
      through: z.union([id, bilingual]).optional(),
      mode: id,
      verb: words.optional(),
      doubt: bilingual.optional(),
    }),
  ),
  /** Words in quotation marks that nobody is made to say. */
  marks: z.array(quotation.omit({ in: true }).extend({ use: id })),
})

/** What one document has of a topic: passages, or an omission with the terms that show it. */
const telling = z.union([
  z.strictObject({ document: id, told: z.array(quotation.omit({ document: true, in: true })).min(1) }),
  z.strictObject({ document: id, status: id, why: bilingual, terms: z.array(words).min(1) }),
])

export const topicsSchema = z.strictObject({
  topics: z.array(
    z.strictObject({
      id,
      title: bilingual,
      definition: bilingual,
      /** The topic as the passes have it, where this one was parted from it since. */
      coded_as: id.optional(),
      /** The event it is about: a text older than that cannot be silent on it. */
      event: id.optional(),
      documents: z.array(telling),
    }),
  ),
  /** Body blocks that no topic covers: words of the block, and why. */
  uncovered: z.array(quotation.omit({ in: true }).extend({ because: bilingual })).default([]),
})

/** Words that name a referent: wherever a document prints them, or only inside other words. */
export const naming = z.strictObject({ document: id, words, tone: id, within: words.optional() })
/** `coded_as`: the referent as the passes have it, where the words were moved to this one since. */
const settledNaming = naming.extend({ coded_as: id.optional() })

export const namingsSchema = z.strictObject({
  referents: z.array(
    z.strictObject({
      id,
      name: bilingual,
      definition: bilingual,
      /** A plain name for it is a choice too, and coded. */
      contested: z.boolean(),
      /** The entity that it is, where it is one. */
      entity: id.optional(),
      words: z.array(settledNaming),
      /** Each form as printed, and what it says in the other language: a phrase for a phrase. */
      renderings: z.record(z.string(), words).default({}),
    }),
  ),
})

export const frame = quotation.omit({ in: true }).extend({
  dimension: id,
  value: id,
  /** What the code is about: the thing named, the act driven or caused, the target judged. */
  referent: id.optional(),
  voice: id,
})

export const framesSchema = z.strictObject({
  frames: z.array(frame.extend({ id, reason: bilingual, doubt: bilingual.optional() })),
})

export const defectsSchema = z.strictObject({
  /** How the misprinted names of entities.yaml are listed among the defects. */
  misprints: z.strictObject({ kind: id }),
  /** How the repeats that the build finds are listed among them. */
  repeats: z.strictObject({ kind: id, basis: id, certainty: id, known: bilingual }),
  defects: z.array(
    quotation.omit({ in: true }).extend({
      id,
      /** `file`: words of the raw file that are no text. `aside`: words of boilerplate. */
      in: z.enum(['file', 'aside']).optional(),
      kind: id,
      /** What it must have meant; left out where nothing can be said. */
      read_as: bilingual.optional(),
      /** The printed words in the other language, a phrase for a phrase. */
      rendered: words.optional(),
      basis: id,
      known: bilingual,
      certainty: id,
      outside: z.array(outside).default([]),
    }),
  ),
})

export const glossesSchema = z.strictObject({
  /** `opens`: the first words of one counted block. One sentence for each of the block's own, in order. */
  glosses: z.array(
    z.strictObject({ document: id, language: z.enum(['en', 'zh']), opens: words, sentences: z.array(words).min(1) }),
  ),
})
