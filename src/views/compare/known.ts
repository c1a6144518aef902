/** What an address of the comparison says that this corpus does not have, or the sources compared do not. */
import { byId } from '../../corpus/byId.ts'
import type { Amount, CodingBook, Defect, Frame, PlainNumber, Referent, Topic } from '../../corpus/coded.ts'
import type { OnlyHere } from '../../corpus/framing/onlyHere.ts'
import type { FileRange } from '../../corpus/text/overlap.ts'
import type { CorpusIndex, Document } from '../../corpus/types.ts'
import { type CompareState, compare, OTHER_LAYERS, SORTS, writeOpenCompare } from '../../url/compare.ts'
import { writeAt } from '../../url/openCompare.ts'
import { type Dropped, type Keep, keepKnown, type Read } from '../../url/readAddress.ts'

/** Ids, unless said otherwise. */
export type Known = {
  /** The sources compared. */
  readonly sources: readonly string[]
  readonly aspects: readonly string[]
  readonly topics: readonly string[]
  readonly dimensions: readonly { readonly id: string; readonly values: readonly { readonly id: string }[] }[]
  readonly referents: readonly string[]
  readonly voices: readonly string[]
  readonly frames: readonly Pick<Frame, 'id' | 'passage'>[]
  /** Where highlights that are no codes begin. */
  readonly begins: Readonly<Record<'only' | 'number' | 'defect', readonly Pick<FileRange, 'document' | 'start'>[]>>
}

/** Whether what would stand open is there. */
const isThere = (open: NonNullable<CompareState['open']>, known: Known): boolean => {
  switch (open.kind) {
    case 'frame': {
      const frame = byId(known.frames, open.frame)
      return (
        frame !== undefined &&
        known.sources.includes(frame.passage.document) &&
        (open.topic === null || known.topics.includes(open.topic))
      )
    }
    case 'only':
    case 'number':
    case 'defect':
      return (
        known.sources.includes(open.document) &&
        known.begins[open.kind].some(({ document, start }) => document === open.document && start === open.start)
      )
    case 'word':
      return known.sources.includes(open.document) && known.referents.includes(open.referent)
    case 'share':
      return known.sources.includes(open.document) && known.topics.includes(open.of)
    case 'voice':
      return known.sources.includes(open.document) && known.voices.includes(open.of)
    case 'codes': {
      const values = byId(known.dimensions, open.dimension)?.values ?? []
      return known.sources.includes(open.document) && values.some(({ id }) => id === open.value)
    }
  }
}

type One = 'sort' | 'pair' | 'at' | 'open'

/** The fields that say one thing each, as written in an address; null where what they say is there. */
const unknownOnes = ({ sort, pair, at, open }: CompareState, known: Known): Readonly<Record<One, string | null>> => {
  const sorts: readonly string[] = [...SORTS, ...known.sources]
  return {
    sort: sorts.includes(sort) ? null : sort,
    pair: pair === null || pair.every((id) => known.sources.includes(id)) ? null : pair.join(','),
    at: at === null || known.sources.includes(at.document) ? null : writeAt(at),
    open: open === null || isThere(open, known) ? null : writeOpenCompare(open),
  }
}

const defaults: Pick<CompareState, One> = { sort: compare.sort.defaultValue, pair: null, at: null, open: null }

/** The sources that an address compares, of those that the corpus has. */
export const knownSources =
  ({ documents }: Pick<CorpusIndex, 'documents'>): Keep<CompareState> =>
  (read) =>
    keepKnown(read, 'source', (id) => documents.some((one) => one.id === id))

type Tables = {
  readonly book: CodingBook
  readonly topics: readonly Topic[]
  readonly frames: readonly Frame[]
  readonly referents: readonly Referent[]
  readonly amounts: readonly Amount[]
  readonly numbers: readonly PlainNumber[]
  readonly defects: readonly Defect[]
}

/** What a comparison of these sources has; `only`: what one of them alone tells. */
export const knownOf = (tables: Tables, sources: readonly Document[], only: readonly OnlyHere[]): Known => ({
  sources: sources.map(({ id }) => id),
  frames: tables.frames,
  aspects: tables.book.aspect.map(({ id }) => id),
  topics: tables.topics.map(({ id }) => id),
  dimensions: tables.book.dimension,
  referents: tables.referents.map(({ id }) => id),
  voices: tables.book.voice.map(({ id }) => id),
  begins: {
    // that one source alone tells a topic is said beside its row
    only: only.filter(({ kind }) => kind !== 'topic').map(({ passage }) => passage),
    number: [...tables.amounts, ...tables.numbers].map(({ passage }) => passage),
    defect: tables.defects.map(({ passage }) => passage),
  },
})

/** Moves what is not known from a state to what was dropped, in the order of the address's fields. */
export const keepThere = (read: Read<CompareState>, known: Known): Read<CompareState> => {
  const layers: readonly string[] = [...known.dimensions.map(({ id }) => id), ...OTHER_LAYERS]
  const sets = keepKnown(
    keepKnown(
      keepKnown(read, 'aspect', (id) => known.aspects.includes(id)),
      'topic',
      (id) => known.topics.includes(id),
    ),
    'off',
    (id) => layers.includes(id),
  )
  const unknown = unknownOnes(sets.state, known)
  // the keys are those of the record just made
  const names = (Object.keys(unknown) as One[]).filter((name) => unknown[name] !== null)
  const dropped = names.map((name): Dropped => ({ name, value: unknown[name] ?? '' }))
  const kept = Object.fromEntries(names.map((name) => [name, defaults[name]]))
  return { state: { ...sets.state, ...kept }, dropped: [...sets.dropped, ...dropped] }
}
