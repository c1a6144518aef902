/** Which ids exist, read from the coding files as they are, bad records included: a reference to a bad record is no second fault. */
import type { CodeList } from '../../corpus/coded.ts'
import type { KnownCoded } from '../coded/context.ts'
import type { Files } from '../schema/codingFiles.ts'
import type { CodingFile } from '../schema/index.ts'
import { claimedIds } from '../schema/shape.ts'
import { codebookFields } from './about.ts'
import type { Known } from './check.ts'

/** Each list of codes and the field of codebook.yaml that holds it. */
export const codeFields = {
  voice: 'voices',
  tone: 'tones',
  speechMode: 'speech_modes',
  markUse: 'mark_uses',
  pledgeKind: 'pledge_kinds',
  pledgeTheme: 'pledge_themes',
  remarkKind: 'remark_kinds',
  measure: 'measures',
  topicStatus: 'topic_statuses',
  defectKind: 'defect_kinds',
  defectBasis: 'defect_bases',
  numberKind: 'number_kinds',
} as const satisfies { readonly [List in CodeList]: string }

const whats: { readonly [List in CodeList]: string } = {
  voice: 'voice',
  tone: 'tone',
  speechMode: 'mode of speech',
  markUse: 'use of quotation marks',
  pledgeKind: 'kind of pledge',
  pledgeTheme: 'theme',
  remarkKind: 'kind of remark',
  measure: 'thing that an amount measures',
  topicStatus: 'status of a topic',
  defectKind: 'kind of defect',
  defectBasis: 'basis of a reading',
  numberKind: 'kind of number',
}

function knownIn(files: Files, name: CodingFile, list: string, what: string): Known {
  return { what, ...claimedIds(files[name].coding, list) }
}

/** The values of each dimension; of one whose entry does not fit its schema, none are known and none called unknown. */
function valuesOf(files: Files): ReadonlyMap<string, Known> {
  return new Map(
    files['codebook.yaml'].shaped.dimensions.map(({ value: { id, values } }) => [
      id,
      { what: `value of ${id}`, ids: new Set(values.map((one) => one.id)), whole: true },
    ]),
  )
}

function codesOf(files: Files): { readonly [List in CodeList]: Known } {
  const code = (list: CodeList) => knownIn(files, 'codebook.yaml', codeFields[list], whats[list])
  return {
    voice: code('voice'),
    tone: code('tone'),
    speechMode: code('speechMode'),
    markUse: code('markUse'),
    pledgeKind: code('pledgeKind'),
    pledgeTheme: code('pledgeTheme'),
    remarkKind: code('remarkKind'),
    measure: code('measure'),
    topicStatus: code('topicStatus'),
    defectKind: code('defectKind'),
    defectBasis: code('defectBasis'),
    numberKind: code('numberKind'),
  }
}

function codedOf(files: Files): Omit<KnownCoded, 'document' | 'entity' | 'event' | 'certainty'> {
  return {
    ...codesOf(files),
    literature: knownIn(files, 'codebook.yaml', 'literature', 'work of the literature'),
    dimension: knownIn(files, 'codebook.yaml', 'dimensions', 'dimension'),
    values: valuesOf(files),
    pledge: knownIn(files, 'pledges.yaml', 'pledges', 'pledge'),
    amount: knownIn(files, 'amounts.yaml', 'amounts', 'amount'),
    topic: knownIn(files, 'topics.yaml', 'topics', 'topic'),
    referent: knownIn(files, 'namings.yaml', 'referents', 'referent'),
  }
}

/** Every kind of id that one record can name another by. */
export function knownOf(files: Files) {
  const term = (list: keyof typeof codebookFields, what: string) =>
    knownIn(files, 'codebook.yaml', codebookFields[list], what)
  return {
    document: knownIn(files, 'documents.yaml', 'documents', 'document'),
    work: knownIn(files, 'documents.yaml', 'works', 'work'),
    entity: knownIn(files, 'entities.yaml', 'entities', 'entity'),
    event: knownIn(files, 'events.yaml', 'events', 'event'),
    eventType: term('eventType', 'type of event'),
    dateBasis: term('dateBasis', 'basis of a date'),
    entityKind: term('entityKind', 'kind of entity'),
    link: term('link', 'kind of link'),
    linkBasis: term('linkBasis', 'basis of a link'),
    certainty: term('certainty', 'degree of certainty'),
    ...codedOf(files),
  }
}
