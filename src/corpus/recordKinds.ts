/**
 * The kinds of records that seeds/coding holds, each once. A row here makes the compiler ask for the rest: what such a record is
 * (`Records` in coded.ts), how its file is read and joined (ingest/kinds.ts), what is published of it (publish/kinds.ts).
 */

export type RecordKindRow = {
  /** The file of seeds/coding that holds them. */
  readonly file: `${string}.yaml`
  /** What they are called together: their published table, and where they have ids the list of their file. */
  readonly list: string
  /** Whether they have ids, and then among which no two are the same; null: none has. */
  readonly ids: string | null
  /** Whether `evidence.json` lists the passages that they quote; others are tables of passages themselves, or quote nothing. */
  readonly quotes: boolean
  /** Published in `index.json`, and what records of all other kinds may lean on: ingest joins them first. */
  readonly index?: true
}

/** In the order in which evidence is listed. */
export const RECORD_KINDS = {
  event: { file: 'events.yaml', list: 'events', ids: 'event', quotes: true, index: true },
  entity: { file: 'entities.yaml', list: 'entities', ids: 'entity', quotes: true, index: true },
  document: { file: 'documents.yaml', list: 'documents', ids: 'document', quotes: true, index: true },
  work: { file: 'documents.yaml', list: 'works', ids: 'work', quotes: false, index: true },
  pledge: { file: 'pledges.yaml', list: 'pledges', ids: 'pledge', quotes: true },
  // never called what a pledge is called
  remark: { file: 'pledges.yaml', list: 'remarks', ids: 'pledge', quotes: true },
  amount: { file: 'amounts.yaml', list: 'amounts', ids: 'amount', quotes: true },
  number: { file: 'numbers.yaml', list: 'numbers', ids: null, quotes: false },
  sentence: { file: 'voices.yaml', list: 'sentences', ids: null, quotes: false },
  topic: { file: 'topics.yaml', list: 'topics', ids: 'topic', quotes: true },
  uncovered: { file: 'topics.yaml', list: 'uncovered', ids: null, quotes: false },
  question: { file: 'questions.yaml', list: 'questions', ids: 'question', quotes: true },
  // never called what a question that stands is called
  rejected: { file: 'questions.yaml', list: 'rejected', ids: 'question', quotes: false },
  quotation: { file: 'voices.yaml', list: 'quotations', ids: 'quotation', quotes: true },
  mark: { file: 'voices.yaml', list: 'marks', ids: null, quotes: false },
  referent: { file: 'namings.yaml', list: 'referents', ids: 'referent', quotes: false },
  naming: { file: 'namings.yaml', list: 'namings', ids: null, quotes: false },
  frame: { file: 'frames.yaml', list: 'frames', ids: 'frame', quotes: true },
  defect: { file: 'defects.yaml', list: 'defects', ids: 'defect', quotes: true },
  gloss: { file: 'glosses.yaml', list: 'glosses', ids: null, quotes: false },
  reading: { file: 'readings.yaml', list: 'readings', ids: null, quotes: false },
} as const satisfies Readonly<Record<string, RecordKindRow>>

type Kinds = typeof RECORD_KINDS
export type RecordKind = keyof Kinds
type Having<Row> = { [K in RecordKind]: Kinds[K] extends Row ? K : never }[RecordKind]

/** Those whose passages `evidence.json` lists. */
export type QuotingKind = Having<{ readonly quotes: true }>
/** Those that others can name by id. */
export type NamedKind = Having<{ readonly ids: string }>
/** Those of what the documents say: each a table of its own. */
export type CodedKind = Exclude<RecordKind, Having<{ readonly index: true }>>
/** The files of seeds/coding that hold records. */
export type RecordFile = Kinds[RecordKind]['file']
/** `pledges` of a pledge. */
export type ListOf<K extends RecordKind> = Kinds[K]['list']
