import { useMemo } from 'react'
import { type ComparedTopic, compareTopics } from '../../corpus/framing/coverage.ts'
import { type OnlyHere, onlyHere } from '../../corpus/framing/onlyHere.ts'
import type { Document } from '../../corpus/types.ts'
import { useViewAddress, type ViewAddress } from '../../parts/page/useViewAddress.ts'
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
import { addresses } from '../../url/addresses.ts'
import type { CompareState } from '../../url/compare.ts'
import type { Read } from '../../url/readAddress.ts'
import { type Known, keepThere, knownOf, knownSources } from './known.ts'
import { type TextUnits, textUnitsIn } from './textUnits.ts'

export type Comparison = ViewAddress<CompareState> & {
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
}

const useKnown = (sources: readonly Document[], only: readonly OnlyHere[]): Known => {
  const book = useCodingBook()
  const topics = useTopics()
  const frames = useFrames()
  const referents = useReferents()
  const amounts = useAmounts()
  const numbers = useNumbers()
  const defects = useDefects()
  return useMemo(
    () => knownOf({ book, topics, frames, referents, amounts, numbers, defects }, sources, only),
    [sources, only, book, topics, frames, referents, amounts, numbers, defects],
  )
}

/** The sources that the address compares, in corpus order: its own, or those of the corpus's comparison. */
const useCompared = (): readonly Document[] => {
  const index = useCorpus()
  const known = useMemo(() => knownSources(index), [index])
  const { source } = useViewAddress(addresses.compare, known).state
  const ids: readonly string[] = source.length === 0 ? index.about.comparison : source
  const key = ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids are a new list at each reading of the address; their text says whether they changed
  return useMemo(() => index.documents.filter(({ id }) => ids.includes(id)), [index, key])
}

const pairOf = (wanted: CompareState['pair'], sources: readonly Document[]): Comparison['pair'] => {
  const named = (wanted ?? []).flatMap((id) => sources.filter((source) => source.id === id))
  const [pinned, beside] = [...named, ...sources.filter((source) => !named.includes(source))]
  return pinned === undefined || beside === undefined ? null : [pinned, beside]
}

/** What is found once for all parts, however many ask for it. */
const useFound = (sources: readonly Document[]): Pick<Comparison, 'topics' | 'only' | 'stretches'> => {
  const index = useCorpus()
  const book = useCodingBook()
  const topics = useTopics()
  const texts = useDocumentTexts()
  const evidence = useEvidence()
  const sentences = useSentences()
  const pledges = usePledges()
  const amounts = useAmounts()
  const ids = useMemo(() => sources.map(({ id }) => id), [sources])
  const compared = useMemo(() => compareTopics(topics, ids), [topics, ids])
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
  const sources = useCompared()
  const found = useFound(sources)
  const there = useKnown(sources, found.only)
  // what else it can say is known once the sources are
  const known = useMemo(() => {
    const has = knownSources(index)
    return (read: Read<CompareState>) => keepThere(has(read), there)
  }, [index, there])
  const address = useViewAddress(addresses.compare, known)
  const { state } = address
  return {
    ...address,
    ...found,
    sources,
    pair: pairOf(state.pair, sources),
    isOn: (layer) => !state.off.includes(layer),
  }
}
