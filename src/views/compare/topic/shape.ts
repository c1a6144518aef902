/** What the rows and their overview say: which topics, in which order, told by whom. */
import type { CodingBook, TopicInDocument } from '../../../corpus/coded.ts'
import { byFirst, byTold, type ComparedTopic } from '../../../corpus/framing/coverage.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { DocumentId, NonEmpty, TermId } from '../../../corpus/types.ts'
import { shownOf } from '../controls/shape.ts'

type Ordering = {
  /** Topics shown; empty: all. */
  readonly topic: readonly string[]
  /** `told`, `name`, or the source in whose order they come. */
  readonly sort: string
}

/** The topics that an address shows, in its order. `compareTitles`: in the reader's language. */
export const rowsOf = (
  topics: readonly ComparedTopic[],
  { topic: chosen, sort }: Ordering,
  compareTitles: (a: ComparedTopic, b: ComparedTopic) => number,
): readonly ComparedTopic[] => {
  const shown = shownOf(topics, { topic: chosen })
  switch (sort) {
    case 'told':
      return byTold(shown)
    case 'name':
      return [...shown].sort(compareTitles)
    default:
      // anything else was seen to be the id of a source when the address was read
      return byFirst(shown, sort as DocumentId)
  }
}

type Book = Pick<CodingBook, 'topicStatus'>

/** How a source stands to a topic. `silent`: it could have told it. `aside`: its not telling it says nothing. */
export type Standing = { readonly document: DocumentId } & (
  | { readonly kind: 'told' }
  | {
      readonly kind: 'silent' | 'aside'
      readonly status: TermId
      readonly told: Extract<TopicInDocument, { kind: 'untold' }>
    }
)

/** One for each of `sources`, in their order. */
export const standingsOf = (
  { topic }: ComparedTopic,
  sources: readonly DocumentId[],
  { topicStatus }: Book,
): readonly Standing[] =>
  sources.flatMap((document): readonly Standing[] => {
    const told = topic.documents.find((one) => one.document === document)
    if (told === undefined) return []
    if (told.kind === 'told') return [{ document, kind: 'told' }]
    const { status } = told
    const could = topicStatus.some(({ id, couldKnow }) => id === status && couldKnow)
    return [{ document, kind: could ? 'silent' : 'aside', status, told }]
  })

export type Counts = {
  readonly topics: number
  readonly all: number
  readonly one: number
  /** For each source, on how many it is silent though it could have told them. */
  readonly silent: readonly { readonly document: DocumentId; readonly count: number }[]
}

export const countsOf = (rows: readonly ComparedTopic[], sources: readonly DocumentId[], book: Book): Counts => {
  const silences = rows.flatMap((row) => standingsOf(row, sources, book)).filter(({ kind }) => kind === 'silent')
  return {
    topics: rows.length,
    all: rows.filter(({ told }) => told.length === sources.length).length,
    one: rows.filter(({ told }) => told.length === 1).length,
    silent: sources.map((id) => ({ document: id, count: silences.filter(({ document }) => document === id).length })),
  }
}

export type Reading = {
  readonly told: readonly DocumentId[]
  readonly silent: readonly DocumentId[]
}

/** What the one sentence beside a topic says. */
export const readingOf = (row: ComparedTopic, sources: readonly DocumentId[], book: Book): Reading => ({
  told: row.told,
  silent: standingsOf(row, sources, book).flatMap(({ kind, document }) => (kind === 'silent' ? [document] : [])),
})

const follows = (before: TextUnit, after: TextUnit): boolean =>
  before.document === after.document &&
  before.block.index === after.block.index &&
  before.sentence + 1 === after.sentence

/** Stretches in the order of their file, those that are neighbours in one paragraph together; each once. */
export const paragraphsOf = (stretches: readonly TextUnit[]): readonly NonEmpty<TextUnit>[] => {
  const groups: [TextUnit, ...TextUnit[]][] = []
  for (const stretch of [...new Set(stretches)].sort((a, b) => a.start - b.start)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && follows(last, stretch)) group.push(stretch)
    else groups.push([stretch])
  }
  return groups
}
