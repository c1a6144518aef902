/** By which words each document names each referent: wherever it prints them, the longest words winning. */
import type { Referent, ReferentNaming } from '../../corpus/coded.ts'
import type { EntityId, TermId } from '../../corpus/types.ts'
import type { ReadText } from '../join/check.ts'
import { type Form, type Naming, nameEntities } from '../join/mentions.ts'
import { nearestPassage } from '../join/nearest.ts'
import { rawRange } from '../read/mapped.ts'
import type { namingsSchema } from '../schema/coded.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { BlockRange, CodedContext } from './context.ts'

/** Words that a record lists for a referent; `path` leads to them inside the record. */
type ListedNaming = {
  readonly record: Located<unknown>
  readonly path: Path
  readonly referent: string
  readonly document: string
  readonly words: string
  readonly tone: string
  readonly within?: string | undefined
  readonly coded_as?: string | undefined
}

/** One place where a document uses such words: UTF-16 units of its block's clean text. */
type PlacedNaming = BlockRange & {
  readonly document: ReadText
  readonly referent: string
  /** As listed. */
  readonly words: string
  readonly tone: string
  readonly codedAs: string | undefined
}

/** Those whose ids are known and that no other has before it. */
function soundOf(listed: readonly ListedNaming[], { check, known }: CodedContext): readonly ListedNaming[] {
  const seen = new Set<string>()
  return listed.filter(({ record, path, referent, document, words, tone, within, coded_as }) => {
    if (coded_as !== undefined) check.reference(record, [...path, 'coded_as'], known.referent, coded_as)
    const hasDocument = check.reference(record, [...path, 'document'], known.document, document)
    const hasTone = check.reference(record, [...path, 'tone'], known.tone, tone)
    const key = JSON.stringify([referent, document, words, within])
    if (seen.has(key))
      check.blame(record, [...path, 'words'], {
        message: `listed twice for ${document}: “${words}”`,
        expected: 'the words that a document uses for a referent, each once',
      })
    const isNew = !seen.has(key)
    seen.add(key)
    return hasDocument && hasTone && isNew
  })
}

const formOf = (key: ListedNaming): Form<ListedNaming> => ({
  form: key.words,
  entity: key.referent,
  in: [key.document],
  within: key.within,
  key,
})

function blameUnused(
  document: ReadText,
  forms: readonly Form<ListedNaming>[],
  { used }: Naming<ListedNaming>,
  { check }: CodedContext,
) {
  const unused = forms.filter((form) => !used.has(form))
  if (unused.length === 0) return
  const text = document.blocks.map(({ mapped }) => mapped.text).join('\n')
  for (const { key } of unused) {
    const { record, path, words, within } = key
    const suggestion = nearestPassage(within ?? words, text)
    check.blame(record, [...path, 'words'], {
      message: `not printed in ${document.id}${within === undefined ? '' : ` inside “${within}”`}: “${words}”`,
      expected: 'words that the text has, as printed, whole words if they are Latin',
      ...(suggestion ? { suggestion } : {}),
    })
  }
}

function blameContests({ contested }: Naming<ListedNaming>, { check }: CodedContext) {
  const told = new Set<ListedNaming>()
  for (const [one, other] of contested) {
    const { record, path, words } = other.form.key
    if (told.has(other.form.key)) continue
    told.add(other.form.key)
    check.blame(record, [...path, 'words'], {
      message: `“${words}” also names “${one.form.entity}” (“${one.form.form}”), in the same place`,
      expected: '`within`, to say which is which',
    })
  }
}

/**
 * Every place, in the order of documents and their text, where listed words stand in a counted block; a Latin word stands
 * alone. Faults: words not printed there, listed twice, or claimed by two in the same place; an unknown document or tone.
 */
export function placeNamings(listed: readonly ListedNaming[], context: CodedContext): readonly PlacedNaming[] {
  const forms = new Map<string, Form<ListedNaming>[]>(context.texts.map(({ id }) => [id, []]))
  for (const one of soundOf(listed, context)) forms.get(one.document)?.push(formOf(one))
  return context.texts.flatMap((document) => {
    const own = forms.get(document.id) ?? []
    const naming = nameEntities(document, own)
    blameUnused(document, own, naming, context)
    blameContests(naming, context)
    return naming.named.map(({ block, start, end, form }) => ({
      document,
      block,
      start,
      end,
      referent: form.key.referent,
      words: form.key.words,
      tone: form.key.tone,
      codedAs: form.key.coded_as,
    }))
  })
}

type Records = Shaped<typeof namingsSchema>['referents']

/** What renders words that name nothing here renders others than it says. */
function blameRenderings(record: Records[number], { check }: CodedContext) {
  const { words, renderings } = record.value
  const listed = new Set(words.map((one) => one.words))
  for (const form of Object.keys(renderings)) {
    if (!listed.has(form))
      check.blame(record, ['renderings', form], {
        message: `a rendering of words that name nothing here: “${form}”`,
        expected: 'forms that `words` lists, as printed',
      })
  }
}

/**
 * Joins the referents with every place where a document names them. Faults: those of `placeNamings`; a referent without words;
 * a rendering of words that are not listed.
 */
export function joinNamings(
  records: Records,
  context: CodedContext,
): { readonly referents: readonly Referent[]; readonly namings: readonly ReferentNaming[] } {
  const renderings = new Map(records.map(({ value }) => [value.id, value.renderings]))
  for (const record of records) {
    if (record.value.words.length === 0)
      context.check.blame(record, ['id'], {
        message: `no document has words for “${record.value.id}”`,
        expected: 'at least one naming',
      })
    blameRenderings(record, context)
  }
  const listed = records.flatMap((record) =>
    record.value.words.map((one, i) => ({ ...one, record, path: ['words', i], referent: record.value.id })),
  )
  return {
    referents: records.flatMap((record) => {
      const { id, name, definition, contested, entity } = record.value
      if (entity !== undefined && !context.check.reference(record, ['entity'], context.known.entity, entity)) return []
      // the reference was just checked
      return [{ id, name, definition, contested, ...(entity ? { entity: entity as EntityId } : {}) }]
    }),
    namings: placeNamings(listed, context).map(
      ({ document, block: { mapped }, start, end, referent, words, tone, codedAs }) => ({
        referent,
        passage: context.check.cut(document, rawRange(mapped, start, end), mapped.text.slice(start, end)),
        // placed only if the tone is known
        tone: tone as TermId,
        // words without one were blamed above
        rendering: renderings.get(referent)?.[words] ?? '',
        ...(codedAs === undefined ? {} : { codedAs }),
      }),
    ),
  }
}
