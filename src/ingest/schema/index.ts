/** The shape of the files in seeds/coding, as zod schemas. A field that its schema does not name does not build. */
import { z } from 'zod'
import type { RecordFile } from '../../corpus/recordKinds.ts'
import { FEWEST_COMPARED, MOST_COMPARED } from '../../corpus/types.ts'
import { codebookSchema } from './codebook.ts'
import { bilingual, fileName, id, isLanguageTag, month, once, outside, quotation, words } from './fields.ts'
import { passSchema, reconciliationSchema } from './passes.ts'
import { groupingSchema } from './questions.ts'

export type { Quotation } from './fields.ts'

/** `optional`: a corpus may do without this file. */
export type FileSchema = { readonly schema: z.ZodObject; readonly optional?: boolean }

const rule = z
  .strictObject({
    id,
    kind: z.enum(['heading', 'body', 'caption', 'notice', 'boilerplate']),
    /** Tried on a block's clean text. */
    pattern: words.optional(),
    /** Tried on the source of a start tag or of a Markdown image, for what has no words of its own; takes all of the element. */
    element: words.optional(),
    /** `block`: the whole block. `tail`: from the match to the block's end. `rest`: this block and all after it. */
    takes: z.enum(['block', 'tail', 'rest']).default('block'),
    reason: bilingual,
    /** Text, or the source of an element, that the rule takes. The build tries it, so that a rule that cannot work is noticed. */
    example: words.optional(),
  })
  .refine((r) => (r.pattern === undefined) !== (r.element === undefined), 'either pattern or element')
  .refine((r) => r.pattern !== undefined || r.takes !== 'tail', 'takes: tail needs a pattern')

export const cleaningSchema = z.strictObject({
  /** In order, on the decoded text of each block: what is replaced by what. */
  characters: z.array(
    z.strictObject({ id, pattern: words, replace: z.string(), reason: bilingual, example: words.optional() }),
  ),
  rules: z.array(rule),
})

export const documentsSchema = z.strictObject({
  works: z.array(z.strictObject({ id, title: bilingual, held: z.boolean() })),
  documents: z.array(
    z.strictObject({
      id,
      file: fileName,
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256, 64 hexadecimal digits'),
      language: z.string().refine(isLanguageTag, 'a language tag of BCP 47, such as en or zh-Hans'),
      /** Plain text or Markdown; without it, front matter means Markdown. */
      format: z.enum(['plain', 'markdown']).optional(),
      outlet: bilingual,
      work: id,
      published: z.strictObject({
        date: words,
        basis: id,
        rule: bilingual,
        evidence: z.array(quotation).default([]),
        timestamps: z.array(quotation.extend({ reads: words, note: bilingual })).default([]),
        outside: z.array(outside).default([]),
      }),
      chain: z
        .array(
          z.strictObject({
            name: bilingual,
            held: z.boolean(),
            link: z
              .strictObject({
                types: z.tuple([id], id).superRefine(once),
                basis: id,
                note: bilingual,
                evidence: z.array(quotation).default([]),
                outside: z.array(outside).default([]),
              })
              .optional(),
          }),
        )
        .min(1),
      interests: z.array(quotation.extend({ note: bilingual })).default([]),
      /** Cleaning rules for this document alone; tried before the common ones. */
      rules: z.array(rule).default([]),
    }),
  ),
})

const form = z.union([
  words,
  z.strictObject({
    form: words,
    /** Only in these documents. */
    in: z.array(id).superRefine(once).optional(),
    /** Only inside these words, of a document in `in` (or of any). */
    within: words.optional(),
  }),
])

export const entitiesSchema = z.strictObject({
  entities: z.array(
    z.strictObject({
      id,
      kind: id,
      name: bilingual,
      /** Every surface form, exactly as printed. */
      as_printed: z.array(form).default([]),
      misprints: z
        .array(
          z.strictObject({
            form: words,
            in: z.array(id).min(1).superRefine(once),
            within: words.optional(),
            /** What it must mean, in each language. */
            reads: bilingual,
            /** The printed form in the other language, where that says something. */
            rendered: words.optional(),
            known: bilingual,
            /** How the reading is known: one of the codebook's `defect_bases`. */
            basis: id,
            certainty: id,
            outside: z.array(outside).default([]),
          }),
        )
        .default([]),
      /** Role and affiliation as printed; `of` is the body it is a role in. */
      roles: z.array(quotation.extend({ of: id.optional() })).default([]),
      outside: z.array(outside).default([]),
    }),
  ),
})

export const eventsSchema = z.strictObject({
  events: z.array(
    z.strictObject({
      id,
      type: id,
      title: bilingual,
      /** A shorter title for the axis. */
      label: bilingual.optional(),
      /** EDTF; left out only where `publishes` gives it. */
      date: words.optional(),
      basis: id.optional(),
      dated_by: z.array(quotation).default([]),
      /** For what lies ahead of those who tell it: the event by which it was announced. */
      announced_in: id.optional(),
      date_note: bilingual.optional(),
      doubt: bilingual.optional(),
      corrupt: bilingual.optional(),
      actors: z.array(id).superRefine(once).default([]),
      parent: id.optional(),
      publishes: id.optional(),
      told_by: z.array(quotation).default([]),
      outside: z.array(outside).default([]),
    }),
  ),
})

const paragraphs = z.array(bilingual).default([])

export const corpusSchema = z.strictObject({
  title: bilingual,
  deck: bilingual,
  /** Prose with placeholders: `{name}` is a quotation of the list below, `{@document}` a source's letter alone. */
  finding: z.strictObject({
    en: words,
    zh: words,
    quotes: z.record(z.string(), quotation.extend({ gloss: bilingual.optional() })),
  }),
  window: z.strictObject({ from: month, to: month }),
  lanes: z.array(z.strictObject({ id, title: bilingual, types: z.array(id).min(1).superRefine(once) })).min(1),
  /** On which occasion something was promised, in order; all but the last have a last day. */
  occasions: z.array(z.strictObject({ id, title: bilingual, until: z.iso.date().optional() })).min(1),
  /** ISO 4217: in which sums are drawn. */
  base_currency: z.string().regex(/^[A-Z]{3}$/, 'a currency of ISO 4217, such as CNY'),
  /** The letter and colour of each document, in the order in which they are listed everywhere. */
  sources: z.array(z.strictObject({ document: id, siglum: words, colour: z.int().min(1) })).min(1),
  /** The documents that stand side by side where an address names none; without it, the first five. */
  comparison: z
    .strictObject({ documents: z.array(id).min(FEWEST_COMPARED).max(MOST_COMPARED).superRefine(once) })
    .optional(),
  limits: bilingual,
  /** How the coding was made, plainly. */
  method: bilingual,
  /** Who coded twice, for every figure of agreement: the beginning of a sentence, such as “Two students”. */
  coders: bilingual.optional(),
  rights: bilingual,
  /** For the page of methods, a paragraph each: how the documents were chosen, what they can and cannot show, and so on. */
  notes: z
    .strictObject({
      selection: paragraphs,
      limits: paragraphs,
      dating: paragraphs,
      coding: paragraphs,
      glossing: paragraphs,
    })
    .optional(),
})

export const namesSchema = z.strictObject({
  /** Capitalised words that are no name: sentence openers, weekdays, months, titles. */
  ordinary: z.array(words),
  /** Each match must be covered by a mention; a named group `name` narrows what must be. */
  han: z.array(z.strictObject({ pattern: words, reason: bilingual })),
  /** Matches of the rule that are not names after all. */
  not_names: z.array(z.strictObject({ form: words, reason: bilingual })).default([]),
})

/** The files that hold no records of what the texts say: what the corpus is, how it is read, how it was coded. */
export const otherFiles = {
  'corpus.yaml': { schema: corpusSchema },
  'cleaning.yaml': { schema: cleaningSchema },
  'codebook.yaml': { schema: codebookSchema },
  'names.yaml': { schema: namesSchema },
  // a corpus may be coded once only, or agree at the first try: then it has none of these
  'pass-1.yaml': { schema: passSchema, optional: true },
  'pass-2.yaml': { schema: passSchema, optional: true },
  'again-1.yaml': { schema: passSchema, optional: true },
  'again-2.yaml': { schema: passSchema, optional: true },
  'grouping-1.yaml': { schema: groupingSchema, optional: true },
  'grouping-2.yaml': { schema: groupingSchema, optional: true },
  'reconciliation.yaml': { schema: reconciliationSchema, optional: true },
} as const satisfies Readonly<Record<string, FileSchema>>

export type CodingFile = RecordFile | keyof typeof otherFiles
export type Rule = z.infer<typeof rule>
