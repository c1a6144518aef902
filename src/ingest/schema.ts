/** The shape of every file in seeds/coding, as zod schemas. A field not named here does not build. */
import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: small ASCII letters and digits, parts joined by "-"')
/** A half of a surrogate pair is no character: no file in UTF-8 has one. */
const words = z
  .string()
  .min(1)
  .refine((text) => !/\p{Surrogate}/u.test(text), 'half a character (a surrogate without its partner)')
const bilingual = z.strictObject({ en: words, zh: words })
const address = z.url({ protocol: /^https?$/ })
const outside = z.strictObject({ address, note: bilingual })
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month, such as 2021-09')

/** The name is part of an address: what `decodeURI` leaves encoded is not found by every server. */
const fileName = words.refine(
  (name) => !/[;,/?:@&=+$#%\\\p{Cc}]/u.test(name),
  'a file name without ; , / ? : @ & = + $ # % or a backslash',
)

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text
  } catch {
    return false
  }
}

/** Each id of a list stands in it once. */
function once(ids: readonly string[], context: z.core.$RefinementCtx<readonly string[]>) {
  ids.forEach((one, at) => {
    if (ids.indexOf(one) < at)
      context.addIssue({ code: 'custom', path: [at], message: `“${one}” is in this list twice` })
  })
}

/**
 * Words of a document. Searched in its clean text (body, heading, caption, notice), or with `in: file` in the raw file.
 * If they occur more than once, `before` or `after` gives the words that stand directly beside the one meant.
 */
const quotation = z.strictObject({
  document: id,
  quote: words,
  before: words.optional(),
  after: words.optional(),
  in: z.literal('file').optional(),
})

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

const entitiesSchema = z.strictObject({
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
            reads: words,
            known: bilingual,
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

const eventsSchema = z.strictObject({
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

const terms = z.array(z.strictObject({ id, label: bilingual, definition: bilingual })).min(1)

const codebookSchema = z.strictObject({
  event_types: terms,
  date_bases: terms,
  entity_kinds: terms,
  links: terms,
  link_bases: terms,
  certainties: terms,
})

const corpusSchema = z.strictObject({
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
  /** The letter and colour of each document, in the order in which they are listed everywhere. */
  sources: z.array(z.strictObject({ document: id, siglum: words, colour: z.int().min(1) })).min(1),
  limits: bilingual,
  rights: bilingual,
})

const namesSchema = z.strictObject({
  /** Capitalised words that are no name: sentence openers, weekdays, months, titles. */
  ordinary: z.array(words),
  /** Each match must be covered by a mention; a named group `name` narrows what must be. */
  han: z.array(z.strictObject({ pattern: words, reason: bilingual })),
  /** Matches of the rule that are not names after all. */
  not_names: z.array(z.strictObject({ form: words, reason: bilingual })).default([]),
})

export const schemas = {
  'corpus.yaml': corpusSchema,
  'cleaning.yaml': cleaningSchema,
  'documents.yaml': documentsSchema,
  'entities.yaml': entitiesSchema,
  'events.yaml': eventsSchema,
  'codebook.yaml': codebookSchema,
  'names.yaml': namesSchema,
} as const

export type CodingFile = keyof typeof schemas
export type Quotation = z.infer<typeof quotation>
export type Rule = z.infer<typeof rule>
