/** Ids that are used twice: which of two records a reference means must never be a guess. */
import type { RecordKindRow } from '../../corpus/recordKinds.ts'
import { codebookSchema } from '../schema/codebook.ts'
import type { Files } from '../schema/codingFiles.ts'
import { cleaningSchema, documentsSchema } from '../schema/index.ts'
import type { Located } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { Check } from './check.ts'

type Named = { readonly record: Located<unknown>; readonly path: Path; readonly id: string }

const hasId = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

const named = (records: readonly Located<unknown>[]): readonly Named[] =>
  records.flatMap((record) => (hasId(record.value) ? [{ record, path: ['id'], id: record.value.id }] : []))

function blameSecond(list: readonly Named[], check: Check, taken: Iterable<string> = []) {
  const seen = new Set(taken)
  for (const { record, path, id } of list) {
    if (seen.has(id))
      check.blame(record, path, { message: `the id “${id}” is used twice`, expected: 'an id of its own' })
    seen.add(id)
  }
}

type Kinds = Readonly<Record<string, Pick<RecordKindRow, 'file' | 'list' | 'ids'>>>

/** Every list of every file whose records have ids: those of `kinds` that share theirs as one, any other by itself. */
function listsOf(kinds: Kinds, files: Files): readonly (readonly Named[])[] {
  const lists = new Map<string, readonly Named[]>()
  for (const [name, { shaped }] of files.all) {
    for (const [field, records] of Object.entries(shaped)) {
      if (!Array.isArray(records)) continue
      const kind = Object.values(kinds).find(({ file, list }) => file === name && list === field)
      const ids = kind?.ids ?? `${name} ${field}`
      lists.set(ids, [...(lists.get(ids) ?? []), ...named(records)])
    }
  }
  return [...lists.values()]
}

/** Blames every record whose id another of its kind has before it; a document's own rules also for the ids of the common ones. */
export function blameDoubles(kinds: Kinds, files: Files, check: Check) {
  for (const list of listsOf(kinds, files)) blameSecond(list, check)
  for (const record of files.get('codebook.yaml', codebookSchema).shaped.dimensions)
    blameSecond(
      record.value.values.map(({ id }, i): Named => ({ record, path: ['values', i, 'id'], id })),
      check,
    )
  const common = files.get('cleaning.yaml', cleaningSchema).shaped.rules.map(({ value }) => value.id)
  for (const record of files.get('documents.yaml', documentsSchema).shaped.documents) {
    const own = record.value.rules.map(({ id }, i): Named => ({ record, path: ['rules', i, 'id'], id }))
    blameSecond(own, check, common)
  }
}
