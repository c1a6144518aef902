/** Ids that are used twice: which of two records a reference means must never be a guess. */

import type { Files } from '../schema/codingFiles.ts'
import type { Located } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { Check } from './check.ts'

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

type Identified = Located<{ readonly id: string }>

/** The lists of coded records, each with ids of its own; a remark is never called what a pledge is called. */
function codedLists(files: Files): readonly (readonly Identified[])[] {
  const { pledges, remarks } = files['pledges.yaml'].shaped
  const { literature, dimensions, ...lists } = files['codebook.yaml'].shaped
  return [
    literature,
    dimensions,
    ...Object.values(lists),
    [...pledges, ...remarks],
    files['amounts.yaml'].shaped.amounts,
    files['voices.yaml'].shaped.quotations,
    files['topics.yaml'].shaped.topics,
    files['namings.yaml'].shaped.referents,
    files['frames.yaml'].shaped.frames,
    files['defects.yaml'].shaped.defects,
    files['reconciliation.yaml'].shaped.rulings,
  ]
}

/** Blames every record whose id another of its kind has before it; a document's own rules also for the ids of the common ones. */
export function blameDoubles(files: Files, check: Check) {
  const { documents, works } = files['documents.yaml'].shaped
  const { characters, rules } = files['cleaning.yaml'].shaped
  const lists = [documents, works, files['entities.yaml'].shaped.entities, files['events.yaml'].shaped.events]
  for (const list of [
    ...lists,
    files['corpus.yaml'].shaped.lanes,
    files['corpus.yaml'].shaped.occasions,
    characters,
    rules,
  ])
    blameSecond(named(list), check)
  for (const list of codedLists(files)) blameSecond(named(list), check)
  for (const record of files['codebook.yaml'].shaped.dimensions)
    blameSecond(
      record.value.values.map(({ id }, i): Named => ({ record, path: ['values', i, 'id'], id })),
      check,
    )
  const common = rules.map(({ value }) => value.id)
  for (const record of documents) {
    const own = record.value.rules.map(({ id }, i): Named => ({ record, path: ['rules', i, 'id'], id }))
    blameSecond(own, check, common)
  }
}
