/** Which ids exist, read from the coding files as they are, bad records included: a reference to a bad record is no second fault. */
import { CODE_LISTS, TERM_LISTS } from '../../corpus/codeLists.ts'
import { mapRows } from '../../corpus/keyed.ts'
import type { NamedKind, RecordKindRow } from '../../corpus/recordKinds.ts'
import type { KnownIds } from '../coded/context.ts'
import { codebookSchema } from '../schema/codebook.ts'
import type { Files } from '../schema/codingFiles.ts'
import { claimedIds } from '../schema/shape.ts'
import type { Known } from './check.ts'

const nothing: Known = { what: '', ids: new Set(), whole: false }

function knownIn(files: Files, name: string, list: string, what: string): Known {
  const coding = files.all.get(name)?.coding
  return coding ? { what, ...claimedIds(coding, list) } : nothing
}

/** The values of each dimension; of one whose entry does not fit its schema, none are known and none called unknown. */
function valuesOf(files: Files): ReadonlyMap<string, Known> {
  return new Map(
    files
      .get('codebook.yaml', codebookSchema)
      .shaped.dimensions.map(({ value: { id, values } }) => [
        id,
        { what: `value of ${id}`, ids: new Set(values.map((one) => one.id)), whole: true },
      ]),
  )
}

/** Every kind of id that one record can name another by: of each of `kinds` whose records have ids, and of the codebook. */
export function knownOf(
  kinds: Readonly<Record<string, Pick<RecordKindRow, 'file' | 'list' | 'ids'>>>,
  files: Files,
): KnownIds {
  const listed = ({ field, what }: { readonly field: string; readonly what: string }) =>
    knownIn(files, 'codebook.yaml', field, what)
  const named = Object.entries(kinds).filter(([, { ids }]) => ids !== null)
  return {
    // the rows of RECORD_KINDS are among `kinds`
    ...(Object.fromEntries(named.map(([kind, { file, list }]) => [kind, knownIn(files, file, list, kind)])) as Record<
      NamedKind,
      Known
    >),
    ...mapRows(CODE_LISTS, listed),
    ...mapRows(TERM_LISTS, listed),
    literature: knownIn(files, 'codebook.yaml', 'literature', 'work of the literature'),
    dimension: knownIn(files, 'codebook.yaml', 'dimensions', 'dimension'),
    values: valuesOf(files),
  }
}
