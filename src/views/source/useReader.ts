import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Defect, Frame, Gloss } from '../../corpus/coded.ts'
import { translationsOf } from '../../corpus/text/languages.ts'
import { type Found, findWords } from '../../corpus/text/place.ts'
import { linesOf, type RawLine } from '../../corpus/text/rawLines.ts'
import { type TextUnit, textUnitsOf } from '../../corpus/text/units.ts'
import type { Document, DocumentText, Language, Range } from '../../corpus/types.ts'
import { frames, glosses, useCodingBook, useDefects, useSentences } from '../../queries/coding.ts'
import { useTexts } from '../../queries/corpus.ts'
import { type HashPlace, type ReadHashPlace, readPlace } from '../../url/hashPlace.ts'
import { type Dropped, keepKnown, keepKnownOne } from '../../url/readAddress.ts'
import { READER_LAYERS, readSource, type SourceState, sourceHref } from '../../url/source.ts'

/** The clean text, or the file as received beside it. */
export type Pane = 'text' | 'raw'
type Change = Partial<SourceState> & {
  /** Null for none; the present one if left out. */
  readonly place?: HashPlace | null
}

/** One source, what its address says, and the ways to other addresses. */
export type Reader = {
  readonly source: Document
  readonly text: DocumentText
  readonly raw: string
  /** Of `raw`. */
  readonly lines: readonly RawLine[]
  readonly state: SourceState
  readonly dropped: readonly Dropped[]
  /** What the hash says, and how it stands to the file; `aim`: where those words stand now. */
  readonly place: HashPlace | undefined
  readonly found: Found
  readonly aim: Range | undefined
  /** Empty where the layer is off. */
  readonly defects: readonly Defect[]
  readonly frames: readonly Frame[]
  readonly glosses: readonly Gloss[]
  readonly stretches: readonly TextUnit[]
  /** The languages into which this source is translated here. */
  readonly translated: readonly Language[]
  readonly href: (change: Change) => string
  /** `pane`: where the passage is then to be seen. */
  readonly go: (change: Change, pane?: Pane) => void
  /** A range of the file with its words, as a link carries it. */
  readonly placeAt: (range: Range) => HashPlace
}

/** What an address points at: the words where they stand now, or nothing where they stand no more. */
const aimOf = (place: HashPlace | undefined, found: Found): Range | undefined => {
  switch (found.kind) {
    case 'there':
      return place
    case 'moved':
      return found.to
    case 'changed':
    case 'beyond':
      return undefined
  }
}

const notRead = (read: ReadHashPlace): readonly Dropped[] =>
  read.kind === 'damaged' ? [{ name: '', value: `#${read.value}` }] : []

const none: readonly never[] = []

/** What is coded in one source, layer by layer; what a layer needs is fetched when it is first switched on. */
const useLayers = (source: Document, state: SourceState) => {
  const { dimension } = useCodingBook()
  const isOn = (layer: string) => state.layers.includes(layer)
  const coded = useQuery({ ...frames, enabled: dimension.some(({ id }) => isOn(id)) }).data ?? none
  const translations = useQuery({ ...glosses, enabled: state.gloss !== null }).data ?? none
  const all = useDefects()
  return {
    defects: isOn('defect') ? all.filter(({ passage }) => passage.document === source.id) : none,
    frames: coded.filter(({ passage, dimension: of }) => passage.document === source.id && isOn(of)),
    glosses: translations.filter(({ document, language }) => document === source.id && language === state.gloss),
  }
}

export const useReader = (source: Document): Reader => {
  const [{ search, hash }, navigate, { dimension }, sentences] = [
    useLocation(),
    useNavigate(),
    useCodingBook(),
    useSentences(),
  ]
  const { text, raw } = useTexts(source.id, source.file)
  const translated = translationsOf(source.language)
  const isLayer = (id: string) => dimension.some((one) => one.id === id) || READER_LAYERS.some((one) => one === id)
  const read = keepKnownOne(keepKnown(readSource(search), 'layers', isLayer), 'gloss', (id) =>
    translated.some((one) => one === id),
  )
  const { state } = read
  const said = useMemo(() => readPlace(hash), [hash])
  const place = said.kind === 'place' ? said.place : undefined
  const found = useMemo((): Found => (place === undefined ? { kind: 'there' } : findWords(raw, place)), [raw, place])
  const href = ({ place: to, ...change }: Change) => {
    const kept = to === undefined ? place : to
    return sourceHref(source.id, { ...state, ...change, ...(kept == null ? {} : { place: kept }) })
  }
  const characters = useMemo(() => [...raw], [raw])
  const lines = useMemo(() => linesOf(raw), [raw])
  const stretches = useMemo(() => textUnitsOf(text, sentences), [text, sentences])
  return {
    source,
    text,
    raw,
    lines,
    state,
    dropped: [...read.dropped, ...notRead(said)],
    place,
    found,
    aim: aimOf(place, found),
    ...useLayers(source, state),
    stretches,
    translated,
    href,
    go: (change, pane) =>
      void navigate(href(change), {
        state: pane === undefined ? null : { pane },
        // what changes nothing is no step that Back could undo
        replace: href(change) === href({}),
        preventScrollReset: true,
      }),
    placeAt: ({ start, end }) => ({ start, end, words: characters.slice(start, end).join('') }),
  }
}
