/** Which ids exist, read from the coding files as they are, bad records included: a reference to a bad record is no second fault. */
import { CODE_LISTS, TERM_LISTS } from '../../corpus/codeLists.ts'
import { mapRows } from '../../corpus/keyed.ts'
import type { KnownCoded } from '../coded/context.ts'
import type { Files } from '../schema/codingFiles.ts'
import type { CodingFile } from '../schema/index.ts'
import { claimedIds } from '../schema/shape.ts'
import type { Known } from './check.ts'

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

const codesIn = <T extends Readonly<Record<string, { readonly field: string; readonly what: string }>>>(
  files: Files,
  lists: T,
) => mapRows(lists, ({ field, what }) => knownIn(files, 'codebook.yaml', field, what))

function codedOf(files: Files): Omit<KnownCoded, 'document' | 'entity' | 'event'> {
  return {
    ...codesIn(files, CODE_LISTS),
    ...codesIn(files, TERM_LISTS),
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
  return {
    document: knownIn(files, 'documents.yaml', 'documents', 'document'),
    work: knownIn(files, 'documents.yaml', 'works', 'work'),
    entity: knownIn(files, 'entities.yaml', 'entities', 'entity'),
    event: knownIn(files, 'events.yaml', 'events', 'event'),
    ...codedOf(files),
  }
}
