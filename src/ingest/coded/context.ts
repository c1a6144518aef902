/** What the joins of the coded records share: the documents as read, the ids that exist, a place to put faults. */
import type { CodeList, ListName } from '../../corpus/codeLists.ts'
import type { NamedKind } from '../../corpus/recordKinds.ts'
import type { Document, DocumentId, Event, Mention, Passage } from '../../corpus/types.ts'
import { isCounted } from '../join/anchor.ts'
import type { Check, Known, ReadText } from '../join/check.ts'
import type { DraftBlock } from '../read/document.ts'
import { cleanRange } from '../read/mapped.ts'
import type { Files } from '../schema/codingFiles.ts'
import type { CodingFile } from '../schema/index.ts'

/** The ids of the records and terms that other records may name. */
export type KnownIds = { readonly [Name in NamedKind | CodeList | ListName]: Known } & {
  readonly literature: Known
  readonly dimension: Known
  /** The values of each dimension, by its id. */
  readonly values: ReadonlyMap<string, Known>
}

export type CodedContext = {
  readonly check: Check
  readonly known: KnownIds
  readonly files: Files
  /** Those that could be read, in corpus order. */
  readonly texts: readonly ReadText[]
  readonly documents: readonly Document[]
  readonly events: readonly Event[]
  /** Of every document. */
  readonly mentions: readonly Mention[]
  /** Whether a coding file is all there and fits its schema; else what it lacks may stand in a record that could not be read. */
  readonly isSound: (name: CodingFile) => boolean
}

/** Part of a block: UTF-16 units of its clean text. */
export type BlockRange = { readonly block: DraftBlock; readonly start: number; readonly end: number }

/** Where in its document's counted blocks a passage lies; null for words that are no text, or of a document not read. */
export function blockRangeOf(passage: Passage, texts: readonly ReadText[]): BlockRange | null {
  const text = texts.find(({ id }) => id === passage.document)
  if (!text) return null
  const start = text.points.toUtf16(passage.start)
  const end = text.points.toUtf16(passage.end)
  const block = text.blocks.find((one) => isCounted(one) && one.start <= start && end <= one.end)
  return block ? { block, ...cleanRange(block.mapped, start, end) } : null
}

/** What lies in each block, in the order of `all`. */
export function byBlock<T extends Pick<BlockRange, 'block'>>(all: readonly T[]): (block: DraftBlock) => readonly T[] {
  const found = new Map<DraftBlock, T[]>()
  for (const one of all) {
    const own = found.get(one.block)
    if (own) own.push(one)
    else found.set(one.block, [one])
  }
  return (block) => found.get(block) ?? []
}

/** The documents that `passages` are from, in corpus order. */
export const documentsOf = (passages: readonly Passage[], documents: readonly Document[]): readonly DocumentId[] =>
  documents.filter(({ id }) => passages.some((passage) => passage.document === id)).map(({ id }) => id)
