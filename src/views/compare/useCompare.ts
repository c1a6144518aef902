import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { documentById } from '../../corpus/events/account.ts'
import { type ComparedTopic, compareTopics } from '../../corpus/framing/framing.ts'
import { type OnlyHere, onlyHere } from '../../corpus/framing/onlyHere.ts'
import type { Document } from '../../corpus/types.ts'
import {
  useAmounts,
  useCodingBook,
  useDefects,
  useFrames,
  useNumbers,
  usePledges,
  useReferents,
  useSentences,
  useTopics,
} from '../../queries/coding.ts'
import { useCorpus, useDocumentTexts, useEvidence } from '../../queries/corpus.ts'
import { type CompareState, compareHref, readCompare } from '../../url/compare.ts'
import type { Dropped, Read } from '../../url/readAddress.ts'
import { useLang } from '../../url/useLang.ts'
import { type Known, keepThere } from './known.ts'
import { type TextUnits, textUnitsIn } from './textUnits.ts'

export type Comparison = {
  readonly state: CompareState
  readonly dropped: readonly Dropped[]
  /** The sources compared, in corpus order. */
  readonly sources: readonly Document[]
  /** The two that stand side by side where there is room for two: the pinned one first. */
  readonly pair: readonly [Document, Document] | null
  /** Every topic that one of the sources tells, whatever topics are chosen, in the corpus's order. */
  readonly topics: readonly ComparedTopic[]
  /** What one of the sources tells and no other. */
  readonly only: readonly OnlyHere[]
  readonly stretches: TextUnits
  readonly isOn: (layer: string) => boolean
  /** The present address with something changed. */
  readonly href: (change: Partial<CompareState>) => string
  /** To that address: one gesture, one entry of the history. */
  readonly go: (change: Partial<CompareState>) => void
}

const useKnown = (sources: readonly Document[], only: readonly OnlyHere[]): Known => {
  const [book, topics, frames, referents] = [useCodingBook(), useTopics(), useFrames(), useReferents()]
  const [amounts, numbers, defects] = [useAmounts(), useNumbers(), useDefects()]
  return useMemo(
    () => ({
      sources: sources.map(({ id }) => id),
      frames,
      topics: topics.map(({ id }) => id),
      dimensions: book.dimension,
      referents: referents.map(({ id }) => id),
      voices: book.voice.map(({ id }) => id),
      begins: {
        // that one source alone tells a topic is said beside its row
        only: only.filter(({ kind }) => kind !== 'topic').map(({ passage }) => passage),
        number: [...amounts, ...numbers].map(({ passage }) => passage),
        defect: defects.map(({ passage }) => passage),
      },
    }),
    [sources, only, book, topics, frames, referents, amounts, numbers, defects],
  )
}

/** What the address says of this corpus, and the ids of the sources that it compares. */
const useRead = (): { readonly read: Read<CompareState>; readonly ids: readonly string[] } => {
  const { search } = useLocation()
  const index = useCorpus()
  const read = readCompare(search, (id) => documentById(index, id) !== undefined)
  return { read, ids: read.state.source.length === 0 ? index.about.comparison : read.state.source }
}

const pairOf = (wanted: CompareState['pair'], sources: readonly Document[]): Comparison['pair'] => {
  const named = (wanted ?? []).flatMap((id) => sources.filter((source) => source.id === id))
  const [pinned, beside] = [...named, ...sources.filter((source) => !named.includes(source))]
  return pinned === undefined || beside === undefined ? null : [pinned, beside]
}

/** What is found once for all parts, however many ask for it. */
const useFound = (sources: readonly Document[]): Pick<Comparison, 'topics' | 'only' | 'stretches'> => {
  const [index, book, topics, frames] = [useCorpus(), useCodingBook(), useTopics(), useFrames()]
  const [texts, evidence, sentences] = [useDocumentTexts(), useEvidence(), useSentences()]
  const [pledges, amounts] = [usePledges(), useAmounts()]
  const ids = useMemo(() => sources.map(({ id }) => id), [sources])
  const compared = useMemo(() => compareTopics({ topics, frames, book }, ids), [topics, frames, book, ids])
  const only = useMemo(
    () => onlyHere({ index, texts, evidence, topics, pledges, amounts, book }, ids),
    [index, texts, evidence, topics, pledges, amounts, book, ids],
  )
  const stretches = useMemo(() => textUnitsIn(ids, texts, sentences), [ids, texts, sentences])
  return { topics: compared, only, stretches }
}

/** What the address of the comparison says, and what follows from it. */
export const useCompare = (): Comparison => {
  const index = useCorpus()
  const lang = useLang()
  const navigate = useNavigate()
  const { read, ids } = useRead()
  const key = ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids are a new list at each reading of the address; their text says whether they changed
  const sources = useMemo(() => index.documents.filter(({ id }) => ids.includes(id)), [index, key])
  const found = useFound(sources)
  const { state, dropped } = keepThere(read, useKnown(sources, found.only))
  const href = (change: Partial<CompareState>) => compareHref({ ...state, ...change, lang })
  return {
    state,
    dropped,
    sources,
    pair: pairOf(state.pair, sources),
    ...found,
    isOn: (layer) => !state.off.includes(layer),
    href,
    // to where the reader is already is no step back
    go: (change) => navigate(href(change), { preventScrollReset: true, replace: href(change) === href({}) }),
  }
}
