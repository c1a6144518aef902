/** codebook.yaml: the closed lists, and for what coders decide, when to use a value and when not. */
import { z } from 'zod'
import type { CodeField } from '../../corpus/codeLists.ts'
import { address, bilingual, id, once, quotation, words } from './fields.ts'

const term = z.strictObject({ id, label: bilingual, definition: bilingual })
const terms = z.array(term).min(1)

/** `counted`: how several of them are counted in a chart, `#` for the figure. */
const eventType = term.extend({ counted: z.strictObject({ one: bilingual, other: bilingual }).optional() })

/** A passage that shows a code, or a near miss; or, said outright, that this corpus holds none. */
const example = z.union([quotation.extend({ note: bilingual }), z.strictObject({ none: bilingual })])

const code = term.extend({
  include: bilingual,
  exclude: bilingual,
  example,
  near_miss: example,
  /** Ids of `literature`. */
  from: z.array(id).superRefine(once).default([]),
})
const codes = z.array(code).min(1)
/** Of what a corpus need not have coded: questions, steps of pledges. */
const codesIfAny = z.array(code).default([])

/** Lists that say what a thing is, with no rule of choice between neighbours. */
const plainCode = code.partial({ include: true, exclude: true, example: true, near_miss: true })

/** One field for each list, and a list for each field. */
const lists = {
  event_types: z.array(eventType).min(1),
  date_bases: terms,
  entity_kinds: terms,
  links: terms,
  link_bases: terms,
  certainties: terms,
  voices: codes,
  tones: codes,
  /** `marked`: the words stand in quotation marks. */
  speech_modes: z.array(code.extend({ marked: z.boolean() })).min(1),
  mark_uses: codes,
  pledge_kinds: codes,
  pledge_themes: codes,
  pledge_steps: codesIfAny,
  remark_kinds: z.array(plainCode).min(1),
  measures: z.array(plainCode).min(1),
  /** `could_know`: the source could have told it, so that its silence is a finding. `short`: its label where room is short. */
  topic_statuses: z.array(code.extend({ could_know: z.boolean(), short: bilingual.optional() })).min(1),
  aspects: codesIfAny,
  /** `could_know`: as of topics. `shown_by`: what a source of this status is shown by beside the reason. */
  answer_statuses: z
    .array(code.extend({ could_know: z.boolean(), shown_by: z.enum(['terms', 'words', 'reason']) }))
    .default([]),
  /** `corrupts`: words with such a defect are not credited to the outlet that wrote first. */
  defect_kinds: z.array(code.extend({ corrupts: z.boolean() })).min(1),
  defect_bases: z.array(plainCode).min(1),
  number_kinds: z.array(plainCode).min(1),
} as const satisfies { readonly [Field in CodeField]: z.ZodArray | z.ZodDefault<z.ZodArray> }

export const codebookSchema = z.strictObject({
  literature: z.array(z.strictObject({ id, reference: words, address: address.optional() })),
  /** `asks`: its question, in a few words. */
  dimensions: z.array(code.extend({ asks: bilingual.optional(), values: codes })).min(1),
  ...lists,
})
