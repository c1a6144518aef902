/** Entities, every mention of them, and what looks like a name but is none of them. */
import type { Entity, EntityId, Evidence, Mention, Misprint, TermId } from '../../corpus/types.ts'
import { placeOf } from '../faults.ts'
import { rawRange } from '../read/mapped.ts'
import type { entitiesSchema } from '../schema/index.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { Check, Known, ReadText } from './check.ts'
import { type Form, type Naming, nameEntities } from './mentions.ts'
import { type NameRule, unexplainedNames } from './names.ts'
import { nearestPassage, nearestWord } from './nearest.ts'

type Coded = Shaped<typeof entitiesSchema>['entities'][number]
type Key = { readonly record: Located<unknown>; readonly path: Path; readonly misprint?: Misprint }
type Lists = {
  readonly document: Known
  readonly entity: Known
  readonly entityKind: Known
  readonly certainty: Known
  readonly defectBasis: Known
}

function formsOf(record: Coded, check: Check, known: Lists): readonly Form<Key>[] {
  const { id, as_printed, misprints } = record.value
  const correct = as_printed.map((one, i) => ({
    ...(typeof one === 'string' ? { form: one } : one),
    entity: id,
    key: { record, path: ['as_printed', i] },
  }))
  const wrong = misprints.map(
    ({ form, in: where, within, reads, rendered, known: how, basis, certainty, outside }, i) => {
      check.reference(record, ['misprints', i, 'basis'], known.defectBasis, basis)
      check.reference(record, ['misprints', i, 'certainty'], known.certainty, certainty)
      // the references were just checked; a bad one stops the build
      const misprint: Misprint = {
        reads,
        ...(rendered === undefined ? {} : { rendered }),
        known: how,
        basis: basis as TermId,
        certainty: certainty as TermId,
        outside,
      }
      return { form, in: where, within, entity: id, key: { record, path: ['misprints', i], misprint } }
    },
  )
  const forms: readonly Form<Key>[] = [...correct, ...wrong]
  for (const { in: where, key } of forms) {
    where?.forEach((document, i) => {
      check.reference(key.record, [...key.path, 'in', i], known.document, document)
    })
  }
  return forms
}

function blameForms(
  forms: readonly Form<Key>[],
  namings: readonly Naming<Key>[],
  check: Check,
  documents: readonly ReadText[],
) {
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ mapped }) => mapped.text)).join('\n')
  const words = new Set(texts.match(/[\p{Script=Latin}\p{N}’]+/gu))
  for (const form of forms) {
    if (namings.some(({ used }) => used.has(form))) continue
    // Chinese has no words to choose from: there the nearest passage is shown
    const suggestion = nearestWord(form.form, words) ?? nearestPassage(form.form, texts)
    check.blame(form.key.record, form.key.path, {
      message: `printed in no document${form.in ? ` of ${form.in.join(', ')}` : ''}: “${form.form}”`,
      expected: 'a form that the text has, as printed',
      ...(suggestion ? { suggestion } : {}),
    })
  }
  for (const [a, b] of namings.flatMap(({ contested }) => contested)) {
    check.blame(b.form.key.record, b.form.key.path, {
      message: `“${b.form.form}” is also a form of “${a.form.entity}” (“${a.form.form}”), in the same place`,
      expected: '`in` or `within`, to say which is which',
    })
  }
}

function blameNames(document: ReadText, naming: Naming<Key>, rule: NameRule, forms: readonly string[], check: Check) {
  for (const { block, start, end, words } of unexplainedNames(document, naming.named, rule)) {
    const suggestion = nearestWord(words, forms)
    check.add([
      {
        ...placeOf(document.file, document.text, rawRange(block.mapped, start, end).start),
        message: `a name that no entity explains: “${words}”`,
        expected: 'a form in entities.yaml, or an entry in names.yaml',
        ...(suggestion ? { suggestion } : {}),
      },
    ])
  }
}

function mentionsOf(document: ReadText, { named }: Naming<Key>, check: Check): readonly Mention[] {
  return named.map(({ block, start, end, form }) => ({
    ...check.cut(document, rawRange(block.mapped, start, end), block.mapped.text.slice(start, end)),
    // forms are made only from entities that fit their schema
    entity: form.entity as EntityId,
    ...(form.key.misprint ? { misprint: form.key.misprint } : {}),
  }))
}

function entityOf(record: Coded, mentions: readonly Mention[], check: Check, known: Lists): Entity {
  const { id, kind, name, roles, outside } = record.value
  check.reference(record, ['kind'], known.entityKind, kind)
  const counts: Record<string, number> = {}
  for (const mention of mentions)
    if (mention.entity === id) counts[mention.document] = (counts[mention.document] ?? 0) + 1
  if (Object.keys(counts).length === 0 && outside.length === 0) {
    check.blame(record, ['id'], {
      message: `“${id}” is named in no document and has no outside address`,
      expected: 'as_printed, misprints or outside',
    })
  }
  return {
    // ids and kinds were checked; a bad one stops the build
    id: id as EntityId,
    kind: kind as TermId,
    name,
    roles: roles.flatMap(({ of, ...quotation }, i) => {
      const passage = check.passage(record, ['roles', i], quotation)
      const known_ = of === undefined || check.reference(record, ['roles', i, 'of'], known.entity, of)
      return passage && known_ ? [{ passage, ...(of ? { of: of as EntityId } : {}) }] : []
    }),
    mentions: counts,
  }
}

/** Joins entities.yaml and names.yaml with the documents. Mentions are by document, in the order of its text. */
export function joinEntities(
  records: readonly Coded[],
  rule: NameRule,
  documents: readonly ReadText[],
  check: Check,
  known: Lists,
): { entities: readonly Entity[]; mentions: ReadonlyMap<string, readonly Mention[]>; evidence: readonly Evidence[] } {
  const forms = records.flatMap((record) => formsOf(record, check, known))
  const namings = documents.map((document) => nameEntities(document, forms))
  blameForms(forms, namings, check, documents)
  const words = forms.map(({ form }) => form)
  const mentions = new Map<string, readonly Mention[]>()
  documents.forEach((document, i) => {
    const naming = namings[i]
    if (!naming) return
    if (known.entity.whole) blameNames(document, naming, rule, words, check)
    mentions.set(document.id, mentionsOf(document, naming, check))
  })
  const all = [...mentions.values()].flat()
  const entities = records.map((record) => entityOf(record, all, check, known))
  const evidence = entities.flatMap(({ id, roles }) =>
    roles.map(({ passage }) => ({
      ...passage,
      recordType: 'entity' as const,
      recordId: id,
      supports: 'role' as const,
    })),
  )
  return { entities, mentions, evidence }
}
