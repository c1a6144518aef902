/** What is wrong in the documents: as researchers recorded it, every misprinted name, every repeat that the build found. */
import type { Defect } from '../../corpus/coded.ts'
import type { Misprint, TermId } from '../../corpus/types.ts'
import type { defectsSchema } from '../schema/coded.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import type { CodedContext } from './context.ts'

type Coded = Shaped<typeof defectsSchema>

function recordedOf(records: Coded['defects'], { check, known }: CodedContext): readonly Defect[] {
  return records.flatMap((record): readonly Defect[] => {
    const {
      id,
      document,
      quote,
      before,
      after,
      in: where,
      kind,
      read_as,
      rendered,
      basis,
      known: how,
      ...rest
    } = record.value
    const isKnown = [
      check.reference(record, ['kind'], known.defectKind, kind),
      check.reference(record, ['basis'], known.defectBasis, basis),
      check.reference(record, ['certainty'], known.certainty, rest.certainty),
    ].every(Boolean)
    const passage = check.passage(record, [], { document, quote, before, after, in: where })
    if (!passage || !isKnown) return []
    return [
      {
        id,
        passage,
        // just looked up
        kind: kind as TermId,
        ...(read_as ? { readAs: read_as } : {}),
        ...(rendered === undefined ? {} : { rendered }),
        basis: basis as TermId,
        known: how,
        certainty: rest.certainty as TermId,
        outside: rest.outside,
      },
    ]
  })
}

/** Counts from 1 how often each name was asked for. */
function counter(): (name: string) => string {
  const counts = new Map<string, number>()
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return `${name}-${count}`
  }
}

function misprintsOf(record: Coded['misprints'], { check, known, mentions }: CodedContext): readonly Defect[] {
  if (!record || !check.reference(record, ['kind'], known.defectKind, record.value.kind)) return []
  const number = counter()
  const defectOf = ({ reads, rendered, known: how, basis, certainty, outside }: Misprint) => ({
    // just looked up
    kind: record.value.kind as TermId,
    readAs: reads,
    ...(rendered === undefined ? {} : { rendered }),
    basis,
    known: how,
    certainty,
    outside,
  })
  return mentions.flatMap(({ entity, misprint, ...passage }) =>
    misprint ? [{ id: number(`${entity}-${passage.document}`), passage, ...defectOf(misprint) }] : [],
  )
}

function repeatsOf(record: Coded['repeats'], { check, known, texts }: CodedContext): readonly Defect[] {
  if (!record) return []
  const { kind, basis, certainty, known: how } = record.value
  const isKnown = [
    check.reference(record, ['kind'], known.defectKind, kind),
    check.reference(record, ['basis'], known.defectBasis, basis),
    check.reference(record, ['certainty'], known.certainty, certainty),
  ].every(Boolean)
  if (!isKnown) return []
  const number = counter()
  return texts.flatMap((document) =>
    document.blocks
      .filter((block) => block.kind === 'repeat')
      .map((block) => ({
        id: number(`repeat-${document.id}`),
        passage: check.cut(document, block, block.mapped.text),
        // just looked up
        kind: kind as TermId,
        basis: basis as TermId,
        known: how,
        certainty: certainty as TermId,
        outside: [],
      })),
  )
}

/** A recorded id that the build also makes, and one that it makes twice over. */
function blameClashes(coded: Coded, misprints: readonly Defect[], repeats: readonly Defect[], context: CodedContext) {
  const made = new Set<string>()
  const take = (list: readonly Defect[], record: Located<unknown> | null) => {
    for (const { id } of list) {
      if (made.has(id) && record)
        context.check.blame(record, [], {
          message: `two defects that the build lists would both have the id “${id}”`,
          expected: 'an entity with another id',
        })
      made.add(id)
    }
  }
  take(misprints, coded.misprints)
  take(repeats, coded.repeats)
  for (const record of coded.defects) {
    if (made.has(record.value.id))
      context.check.blame(record, ['id'], {
        message: `the id “${record.value.id}” is that of a misprint or repeat which the build lists itself`,
        expected: 'an id of its own',
      })
  }
}

/**
 * All defects in the order of documents and places. A misprinted mention is one (id: entity, document, count from 1), and so
 * is a repeated block, whole (id: `repeat`, document, count). Faults: unknown ids, words not found, an id that both have.
 */
export function joinDefects(coded: Coded, context: CodedContext): readonly Defect[] {
  const misprints = misprintsOf(coded.misprints, context)
  const repeats = repeatsOf(coded.repeats, context)
  blameClashes(coded, misprints, repeats, context)
  const order = new Map(context.documents.map(({ id }, i) => [id, i]))
  const rank = ({ passage }: Defect) => order.get(passage.document) ?? order.size
  return [...recordedOf(coded.defects, context), ...misprints, ...repeats].sort(
    (a, b) => rank(a) - rank(b) || a.passage.start - b.passage.start || a.passage.end - b.passage.end,
  )
}
