import { byId, labelOf } from '../byId.ts'
import { type Book, type BookCode, type BookGroup, codeKey, groupsOf } from '../codebook.ts'
import type { Frame, Pledge, Referent } from '../coded.ts'
import { isAside } from '../text/aside.ts'
import { languages } from '../text/languages.ts'
import { printedAs } from '../text/printedAs.ts'
import { formsOf, type PrintedForm } from '../text/printedNames.ts'
import type {
  Bilingual,
  Block,
  CorpusIndex,
  DocumentId,
  DocumentText,
  Entity,
  Event,
  Evidence,
  Language,
  Mention,
  Passage,
} from '../types.ts'
import { type Folded, type Han, normalise } from './normalise.ts'

/** All that is searched. */
export type Searched = {
  readonly index: CorpusIndex
  readonly texts: readonly DocumentText[]
  /** The passages that tell of events. */
  readonly evidence: readonly Evidence[]
  readonly pledges: readonly Pledge[]
  readonly frames: readonly Frame[]
  readonly referents: readonly Referent[]
  readonly book: Book
}

export type Role =
  | 'name'
  /** Where a text came from, and where it stands. */
  | 'outlet'
  | 'origin'
  | 'label'
  | 'who'
  | 'quotation'
  | 'form'
  | 'reads'
  | 'definition'
  | 'include'
  | 'exclude'
  | 'code'
  | 'reason'

/** Words of a record, in one language (BCP 47); a source's own words say where they stand. */
export type Field = {
  readonly role: Role
  readonly text: string
  readonly language: string
  readonly passage?: Passage
}
/** As it is searched. */
type Folding = Field & { readonly folded: Folded }

/** A form in which a document prints a name, and where. */
export type NamedForm = PrintedForm & { readonly document: DocumentId }

/** A dimension or a closed list, by its name. */
type CodeOf =
  | Pick<Extract<BookGroup, { readonly kind: 'dimension' }>, 'kind' | 'label'>
  | Pick<Extract<BookGroup, { readonly kind: 'list' }>, 'kind' | 'list'>

export type Thing =
  | { readonly kind: 'source'; readonly document: DocumentId }
  | { readonly kind: 'text'; readonly document: DocumentId; readonly block: Block }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'pledge'; readonly pledge: Pledge }
  | { readonly kind: 'entity'; readonly entity: Entity; readonly forms: readonly NamedForm[] }
  | { readonly kind: 'frame'; readonly frame: Frame }
  /** `key` as an address of the codebook has it; a dimension is one of its own group. */
  | { readonly kind: 'code'; readonly key: string; readonly of: CodeOf }

/** Something that a search can find. `sources`: the documents to which it belongs; none, if it is ours alone. */
export type Entry = {
  readonly key: string
  readonly thing: Thing
  readonly sources: readonly DocumentId[]
  readonly fields: readonly Folding[]
}

type Fielder = {
  readonly both: (role: Role, words: Bilingual | undefined) => readonly Folding[]
  readonly printed: (passage: Passage) => Folding
  readonly one: (role: Role, text: string, language: string) => Folding
}

const tagOf: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }

function fielder(index: CorpusIndex, han: Han | undefined): Fielder {
  const language = new Map<string, string>(index.documents.map((document) => [document.id, document.language]))
  const one: Fielder['one'] = (role, text, lang) => ({ role, text, language: lang, folded: normalise(text, han) })
  return {
    one,
    both: (role, words) =>
      words === undefined
        ? []
        : languages
            // a name that is the same in both is one name
            .filter((lang) => lang === 'en' || words.zh !== words.en)
            .map((lang) => one(role, words[lang], tagOf[lang])),
    printed: (passage) => ({
      ...one('quotation', printedAs(passage), language.get(passage.document) ?? 'und'),
      passage,
    }),
  }
}

const sourceEntries = ({ index }: Searched, { one, both }: Fielder): readonly Entry[] =>
  index.documents.map(({ id, title, language, outlet, chain }) => ({
    key: id,
    thing: { kind: 'source', document: id },
    sources: [id],
    fields: [
      one('name', title, language),
      ...both('outlet', outlet),
      // the last station is the text itself
      ...chain.slice(0, -1).flatMap(({ name }) => both('origin', name)),
    ],
  }))

const textEntries = ({ index, texts }: Searched, { one }: Fielder): readonly Entry[] => {
  const blocks = new Map(texts.map((text) => [text.document, text.blocks]))
  return index.documents.flatMap(({ id, language }) =>
    (blocks.get(id) ?? [])
      .filter(({ kind }) => !isAside(kind))
      .map((block) => ({
        key: `${id}-${block.index}`,
        thing: { kind: 'text', document: id, block },
        sources: [id],
        fields: [one('quotation', block.text, language)],
      })),
  )
}

const eventEntries = ({ index, evidence }: Searched, { both, printed }: Fielder): readonly Entry[] => {
  const told = new Map<string, Evidence[]>(index.events.map(({ id }) => [id, []]))
  for (const passage of evidence) if (passage.supports === 'telling') told.get(passage.recordId)?.push(passage)
  return index.events.map((event) => ({
    key: event.id,
    thing: { kind: 'event', event },
    sources: event.documents,
    fields: [...both('name', event.title), ...both('label', event.label), ...(told.get(event.id) ?? []).map(printed)],
  }))
}

const pledgeEntries = ({ index, pledges }: Searched, { both, printed }: Fielder): readonly Entry[] => {
  const names = new Map(index.entities.map(({ id, name }) => [id, name]))
  return pledges.map((pledge) => ({
    key: pledge.id,
    thing: { kind: 'pledge', pledge },
    sources: pledge.documents,
    fields: [
      ...both('name', pledge.title),
      ...[pledge.company, ...(pledge.group?.members ?? [])].flatMap((id) => both('who', names.get(id))),
      ...(pledge.speaker === undefined ? [] : both('who', names.get(pledge.speaker))),
      ...pledge.told.map(printed),
    ],
  }))
}

/** The mentions of each entity, document by document, in the corpus's order. */
function mentionsIn({ index, texts }: Searched): ReadonlyMap<string, ReadonlyMap<DocumentId, readonly Mention[]>> {
  const all = new Map(texts.map(({ document, mentions }) => [document, mentions]))
  const named = new Map<string, Map<DocumentId, Mention[]>>(index.entities.map(({ id }) => [id, new Map()]))
  for (const { id } of index.documents)
    for (const mention of all.get(id) ?? []) {
      const own = named.get(mention.entity)
      const before = own?.get(id)
      if (before) before.push(mention)
      else own?.set(id, [mention])
    }
  return named
}

const entityEntries = (searched: Searched, { both, printed }: Fielder): readonly Entry[] => {
  const mentions = mentionsIn(searched)
  return searched.index.entities.map((entity) => {
    const names = [...(mentions.get(entity.id) ?? [])]
    const forms = names.flatMap(([document, own]) => formsOf(own).map((form) => ({ ...form, document })))
    return {
      key: entity.id,
      thing: { kind: 'entity', entity, forms },
      sources: names.map(([document]) => document),
      fields: [
        ...both('name', entity.name),
        ...forms.flatMap(({ first, misprint }): readonly Folding[] => {
          const form: Folding = { ...printed(first), role: 'form' }
          return [form, ...both('reads', misprint?.reads)]
        }),
      ],
    }
  })
}

const frameEntries = ({ frames, referents, book }: Searched, { both, printed }: Fielder): readonly Entry[] => {
  return frames.map(
    (frame): Entry => ({
      key: frame.id,
      thing: { kind: 'frame', frame },
      sources: [frame.passage.document],
      fields: [
        printed(frame.passage),
        ...both('code', byId(book.dimension, frame.dimension)?.label),
        ...both('code', labelOf(book, frame.dimension, frame.value)),
        ...both('who', byId(referents, frame.referent)?.name),
        ...both('reason', frame.reason),
      ],
    }),
  )
}

const named = (group: BookGroup): CodeOf =>
  group.kind === 'dimension' ? { kind: group.kind, label: group.label } : { kind: group.kind, list: group.list }

const codeEntries = ({ book }: Searched, { both }: Fielder): readonly Entry[] => {
  const entry = (key: string, group: BookGroup, code: BookCode): Entry => ({
    key,
    thing: { kind: 'code', key, of: named(group) },
    sources: [],
    fields: [
      ...both('name', code.label),
      ...both('definition', code.definition),
      ...both('include', code.include),
      ...both('exclude', code.exclude),
    ],
  })
  return groupsOf(book).flatMap((group) => [
    ...(group.kind === 'dimension' ? [entry(group.key, group, group.about)] : []),
    ...group.codes.map((code) => entry(codeKey(group.key, code.id), group, code)),
  ])
}

/** Everything that can be found, by kind, each in the corpus's order; folded once, so that asking is a plain scan. */
export function entriesOf(searched: Searched, han?: Han): readonly Entry[] {
  const fields = fielder(searched.index, han)
  return [sourceEntries, textEntries, eventEntries, pledgeEntries, entityEntries, frameEntries, codeEntries].flatMap(
    (make) => make(searched, fields),
  )
}
