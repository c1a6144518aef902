/**
 * What is published of each kind of record: the compiler asks for a row for each. The CSV files, the data package, the JSON
 * schema and the data dictionary all come from here, in this order; as JSON each coded kind is published whole.
 */
import type { Corpus } from '../corpus/corpus.ts'
import { agreement, readings, units } from './codedAgreement.ts'
import { defects, frames, namings } from './codedJudgments.ts'
import { amounts, numbers, pledges, remarks } from './codedMoney.ts'
import { answers, questions, rejected } from './codedQuestions.ts'
import { steps } from './codedSteps.ts'
import { glosses, marks, quotations, sentences, topics, uncovered } from './codedVoices.ts'
import type { Declared, Table } from './columns.ts'
import type { TableName } from './format.ts'
import { blocks, documents, entities, events, evidence, mentions } from './tables.ts'

/** null: in JSON alone. */
const declaredTables = {
  documents,
  // documents.csv has the id of each document's work
  works: null,
  blocks,
  entities,
  mentions,
  events,
  evidence,
  pledges,
  steps,
  remarks,
  amounts,
  numbers,
  sentences,
  quotations,
  marks,
  topics,
  uncovered,
  questions,
  answers,
  rejected,
  glosses,
  // namings.csv has the name of each
  referents: null,
  namings,
  frames,
  defects,
  agreement,
  units,
  readings,
} as const satisfies { readonly [Name in TableName]: Declared | null }

/** Every public table of a corpus. */
export const publicTables = (corpus: Corpus): readonly Table[] =>
  Object.entries(declaredTables).flatMap(([name, made]) =>
    made === null ? [] : [{ name, about: made.about, columns: made.columns, csv: made.csvOf(corpus) }],
  )
