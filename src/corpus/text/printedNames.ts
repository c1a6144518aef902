import type { Document, DocumentId, DocumentText, EntityId, Mention, Misprint } from '../types.ts'
import { printedAs } from './printedAs.ts'

/** One form in which a document prints a name. A misprinted form is one of its own, though it may read like another. */
export type PrintedForm = {
  /** As a reader sees it, clean. */
  readonly form: string
  readonly count: number
  /** The first place in the order of the file. */
  readonly first: Mention
  readonly misprint?: Misprint
}

export type PrintedNames = { readonly document: DocumentId; readonly forms: readonly PrintedForm[] }

/** A name's forms in one document. */
export function formsOf(mentions: readonly Mention[]): readonly PrintedForm[] {
  const groups = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const key = `${printedAs(mention)}\n${mention.misprint?.reads.en ?? ''}`
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].map((group) => {
    const [first] = group
    const { misprint } = first
    return { form: printedAs(first), count: group.length, first, ...(misprint === undefined ? {} : { misprint }) }
  })
}

/** How each document prints a name: each form once, in the order in which it first stands there. Documents that do not name it are left out. */
export function printedNames(
  documents: readonly Document[],
  texts: readonly DocumentText[],
  entity: EntityId,
): readonly PrintedNames[] {
  return documents.flatMap(({ id }): readonly PrintedNames[] => {
    const own = texts
      .filter(({ document }) => document === id)
      .flatMap(({ mentions }) => mentions.filter((mention) => mention.entity === entity))
    return own.length === 0 ? [] : [{ document: id, forms: formsOf(own) }]
  })
}
