import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Defect, Frame, Gloss } from '../../corpus/coded.ts'
import type { Question } from '../../corpus/questions/question.ts'
import { translationsOf } from '../../corpus/text/languages.ts'
import { type Found, findWords } from '../../corpus/text/place.ts'
import { linesOf, type RawLine } from '../../corpus/text/rawLines.ts'
import { type TextUnit, textUnitsOf } from '../../corpus/text/units.ts'
import type { Document, DocumentText, Language, Range } from '../../corpus/types.ts'
import { useViewAddress, type ViewAddress } from '../../parts/page/useViewAddress.ts'
import { frames, glosses, questions, useCodingBook, useDefects, useSentences } from '../../queries/coding.ts'
import { useTexts } from '../../queries/corpus.ts'
import { addresses } from '../../url/addresses.ts'
import type { HashPlace } from '../../url/hashPlace.ts'
import type { PlacedSource, SourceState } from '../../url/source.ts'
import { knownSource } from './known.ts'

/** The clean text, or the file as received beside it. */
export type Pane = 'text' | 'raw'

/** One source, what its address says, and the ways to other addresses. */
export type Reader = Omit<ViewAddress<PlacedSource>, 'go'> & {
  readonly source: Document
  readonly text: DocumentText
  readonly raw: string
  /** Of `raw`. */
  readonly lines: readonly RawLine[]
  /** How the place of the address stands to the file; `aim`: where those words stand now. */
  readonly found: Found
  readonly aim: Range | undefined
  /** Empty where the layer is off. */
  readonly defects: readonly Defect[]
  readonly frames: readonly Frame[]
  readonly glosses: readonly Gloss[]
  /** Undefined where the layer is off, or they are not here yet. */
  readonly questions: readonly Question[] | undefined
  readonly stretches: readonly TextUnit[]
  /** The languages into which this source is translated here. */
  readonly translated: readonly Language[]
  /** `pane`: where the passage is then to be seen. */
  readonly go: (change: Partial<PlacedSource>, pane?: Pane) => void
  /** A range of the file with its words, as a link carries it. */
  readonly placeAt: (range: Range) => HashPlace
}

/** What an address points at: the words where they stand now, or nothing where they stand no more. */
const aimOf = (place: HashPlace | null, found: Found): Range | undefined => {
  switch (found.kind) {
    case 'there':
      return place ?? undefined
    case 'moved':
      return found.to
    case 'changed':
    case 'beyond':
      return undefined
  }
}

const none: readonly never[] = []

/** What is coded in one source, layer by layer; what a layer needs is fetched when it is first switched on. */
const useLayers = (source: Document, state: SourceState) => {
  const { dimension } = useCodingBook()
  const isOn = (layer: string) => state.layers.includes(layer)
  const coded = useQuery({ ...frames, enabled: dimension.some(({ id }) => isOn(id)) }).data ?? none
  const translations = useQuery({ ...glosses, enabled: state.gloss !== null }).data ?? none
  const asked = useQuery({ ...questions, enabled: isOn('others') }).data
  const all = useDefects()
  return {
    questions: isOn('others') ? asked : undefined,
    defects: isOn('defect') ? all.filter(({ passage }) => passage.document === source.id) : none,
    frames: coded.filter(({ passage, dimension: of }) => passage.document === source.id && isOn(of)),
    glosses: translations.filter(({ document, language }) => document === source.id && language === state.gloss),
  }
}

export const useReader = (source: Document): Reader => {
  const book = useCodingBook()
  const sentences = useSentences()
  const { text, raw } = useTexts(source.id, source.file)
  const known = useMemo(() => knownSource(source, book), [source, book])
  const address = useViewAddress(addresses.source, known)
  const { state } = address
  const { place } = state
  const found = useMemo((): Found => (place === null ? { kind: 'there' } : findWords(raw, place)), [raw, place])
  const characters = useMemo(() => [...raw], [raw])
  const lines = useMemo(() => linesOf(raw), [raw])
  const stretches = useMemo(() => textUnitsOf(text, sentences), [text, sentences])
  return {
    ...address,
    source,
    text,
    raw,
    lines,
    found,
    aim: aimOf(place, found),
    ...useLayers(source, state),
    stretches,
    translated: translationsOf(source.language),
    go: (change, pane) => address.go(change, pane === undefined ? {} : { carry: { pane } }),
    placeAt: ({ start, end }) => ({ start, end, words: characters.slice(start, end).join('') }),
  }
}
