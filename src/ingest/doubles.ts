/** Ids that are used twice: which of two records a reference means must never be a guess. */
import type { Check } from './check.ts'
import type { Files } from './compile.ts'
import { codebookFields } from './joinAbout.ts'
import type { Located } from './shape.ts'
import type { Path } from './yaml.ts'

type Named = { readonly record: Located<unknown>; readonly path: Path; readonly id: string }

const named = (records: readonly Located<{ readonly id: string }>[]): readonly Named[] =>
  records.map((record) => ({ record, path: ['id'], id: record.value.id }))

function blameSecond(list: readonly Named[], check: Check, taken: Iterable<string> = []) {
  const seen = new Set(taken)
  for (const { record, path, id } of list) {
    if (seen.has(id))
      check.blame(record, path, { message: `the id “${id}” is used twice`, expected: 'an id of its own' })
    seen.add(id)
  }
}

/** Blames every record whose id another of its kind has before it; a document's own rules also for the ids of the common ones. */
export function blameDoubles(files: Files, check: Check) {
  const { documents, works } = files['documents.yaml'].shaped
  const { characters, rules } = files['cleaning.yaml'].shaped
  const terms = Object.values(codebookFields).map((list) => files['codebook.yaml'].shaped[list])
  const lists = [documents, works, files['entities.yaml'].shaped.entities, files['events.yaml'].shaped.events]
  for (const list of [...lists, files['corpus.yaml'].shaped.lanes, characters, rules, ...terms])
    blameSecond(named(list), check)
  const common = rules.map(({ value }) => value.id)
  for (const record of documents) {
    const own = record.value.rules.map(({ id }, i): Named => ({ record, path: ['rules', i, 'id'], id }))
    blameSecond(own, check, common)
  }
}
