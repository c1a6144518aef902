/**
 * How each kind of record comes out of its file: the file's schema, what joins its records with everything else, and where
 * they keep the passages that they quote. The compiler asks for a row for each kind, and the joins run because they stand here.
 */
import type { Records } from '../corpus/coded.ts'
import { mapRows } from '../corpus/keyed.ts'
import { passagesOf } from '../corpus/questions/rows.ts'
import {
  type CodedKind,
  type ListOf,
  type NamedKind,
  type QuotingKind,
  RECORD_KINDS,
  type RecordKind,
  type RecordKindRow,
} from '../corpus/recordKinds.ts'
import type { Passage } from '../corpus/types.ts'
import { joinAmounts } from './coded/amounts.ts'
import { joinBook } from './coded/book.ts'
import type { CodedContext } from './coded/context.ts'
import { joinDefects } from './coded/defects.ts'
import type { Quotes } from './coded/evidence.ts'
import { joinFrames } from './coded/frames.ts'
import { joinGlosses } from './coded/glosses.ts'
import { blameMarks } from './coded/marks.ts'
import { joinNamings } from './coded/namings.ts'
import { joinNumbers } from './coded/numbers.ts'
import { datingOf, joinPledges } from './coded/pledges.ts'
import { joinQuestions } from './coded/questions.ts'
import { joinReadings } from './coded/readings.ts'
import { sentencesOf } from './coded/sentences.ts'
import { joinTopics } from './coded/topics.ts'
import { joinVoices } from './coded/voices.ts'
import { codebookSchema } from './schema/codebook.ts'
import {
  amountsSchema,
  defectsSchema,
  framesSchema,
  glossesSchema,
  namingsSchema,
  numbersSchema,
  pledgesSchema,
  topicsSchema,
  voicesSchema,
} from './schema/coded.ts'
import { documentsSchema, entitiesSchema, eventsSchema, type FileSchema } from './schema/index.ts'
import { readingsSchema } from './schema/passes.ts'
import { questionsSchema } from './schema/questions.ts'

type Join<Row> = (context: CodedContext) => Row

/** A join that several others need: it runs when the first asks, and once. */
function once<Row>(join: Join<Row>): Join<Row> {
  const joined = new WeakMap<CodedContext, { readonly row: Row }>()
  return (context) => {
    const made = joined.get(context) ?? { row: join(context) }
    joined.set(context, made)
    return made.row
  }
}

export const book = once((context) => joinBook(context.files.get('codebook.yaml', codebookSchema).shaped, context))
export const drafts = once((context) =>
  sentencesOf(context.files.get('voices.yaml', voicesSchema).shaped.sentence_ends, context),
)
const pledges = once((context) => joinPledges(context.files.get('pledges.yaml', pledgesSchema).shaped, context))
const amounts = once((context) =>
  joinAmounts(context.files.get('amounts.yaml', amountsSchema).shaped.amounts, pledges(context).pledges, context),
)
const voices = once((context) => {
  const { shaped } = context.files.get('voices.yaml', voicesSchema)
  const { claimed, ...joined } = joinVoices(shaped, drafts(context), book(context), context)
  blameMarks(claimed, context)
  return joined
})
const topics = once((context) =>
  joinTopics(context.files.get('topics.yaml', topicsSchema).shaped, book(context), context),
)
const namings = once((context) =>
  joinNamings(context.files.get('namings.yaml', namingsSchema).shaped.referents, context),
)
const defects = once((context) => joinDefects(context.files.get('defects.yaml', defectsSchema).shaped, context))
const questions = once((context) =>
  joinQuestions(
    context.files.get('questions.yaml', questionsSchema),
    { defects: defects(context), book: book(context), topics: topics(context).topics },
    context,
  ),
)

const own = ({ passage }: { readonly passage: Passage }) => [passage]

/** Records with ids are a list of their file, under the name that RECORD_KINDS gives it. */
type Lists<K extends RecordKind> = K extends NamedKind
  ? { readonly schema: { readonly shape: { readonly [List in ListOf<K>]: unknown } } }
  : unknown

/** What a kind owes. Those of the index are joined by `compile`, whose result has no place for one left out. */
export type KindRow<K extends RecordKind> = FileSchema &
  Lists<K> &
  (K extends CodedKind ? { readonly join: Join<readonly Records[K][]> } : unknown) &
  (K extends CodedKind & QuotingKind ? { readonly evidence: Quotes<Records[K]> } : unknown)

export type KindRows = { readonly [K in RecordKind]: KindRow<K> }

const rows = {
  event: { schema: eventsSchema },
  entity: { schema: entitiesSchema },
  document: { schema: documentsSchema },
  work: { schema: documentsSchema },
  pledge: {
    schema: pledgesSchema,
    join: (context) => pledges(context).pledges,
    evidence: {
      telling: ({ told }) => told,
      date: datingOf,
      step: ({ steps }) => steps.map(({ passage }) => passage),
    },
  },
  remark: {
    schema: pledgesSchema,
    join: (context) => pledges(context).remarks,
    evidence: { telling: ({ told }) => told },
  },
  amount: { schema: amountsSchema, join: (context) => amounts(context).amounts, evidence: { telling: own } },
  number: {
    schema: numbersSchema,
    join: (context) =>
      joinNumbers(context.files.get('numbers.yaml', numbersSchema).shaped, amounts(context).placed, context),
  },
  sentence: { schema: voicesSchema, join: (context) => voices(context).sentences },
  topic: {
    schema: topicsSchema,
    join: (context) => topics(context).topics,
    evidence: {
      telling: ({ documents }) => documents.flatMap((one) => (one.kind === 'told' ? one.passages : [])),
    },
  },
  uncovered: { schema: topicsSchema, join: (context) => topics(context).uncovered },
  question: {
    schema: questionsSchema,
    optional: true,
    join: (context) => questions(context).questions,
    evidence: { telling: passagesOf },
  },
  rejected: { schema: questionsSchema, optional: true, join: (context) => questions(context).rejected },
  quotation: { schema: voicesSchema, join: (context) => voices(context).quotations, evidence: { telling: own } },
  mark: { schema: voicesSchema, join: (context) => voices(context).marks },
  referent: { schema: namingsSchema, join: (context) => namings(context).referents },
  naming: { schema: namingsSchema, join: (context) => namings(context).namings },
  frame: {
    schema: framesSchema,
    join: (context) => {
      const { frames } = context.files.get('frames.yaml', framesSchema).shaped
      return joinFrames(frames, { defects: defects(context), book: book(context), drafts: drafts(context), context })
    },
    evidence: { telling: own },
  },
  defect: { schema: defectsSchema, join: defects, evidence: { telling: own } },
  gloss: {
    schema: glossesSchema,
    join: (context) =>
      joinGlosses(context.files.get('glosses.yaml', glossesSchema).shaped.glosses, drafts(context), context),
  },
  reading: {
    schema: readingsSchema,
    optional: true,
    join: (context) => joinReadings(context.files.get('readings.yaml', readingsSchema).shaped.readings, context),
  },
} as const satisfies KindRows

/** A kind to whoever takes them all in turn. */
export type AnyKind = RecordKindRow &
  FileSchema & { readonly join?: Join<readonly object[]>; readonly evidence?: Quotes<never> }
export type Kinds = Readonly<Record<string, AnyKind>>

/** Every kind, with what this file and `RECORD_KINDS` say of it. */
export const kinds: Kinds = mapRows(RECORD_KINDS, (row, kind): AnyKind => ({ ...row, ...rows[kind] }))
