/** `/sources`, the documents as a family, and `/sources/:id`, a reader whose hash is a place in the text. */
import { createParser, createSerializer, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { ORDERS } from '../corpus/sources/family.ts'
import { languages } from '../corpus/text/languages.ts'
import { type HashPlace, readPlace, writePlace } from './hashPlace.ts'
import { idSet } from './ids.ts'
import { lang } from './lang.ts'
import { type Read, readLoudly } from './readAddress.ts'

export const sourcesPath = '/sources'
export const sourcePath = '/sources/:id'

const none: readonly string[] = []

const family = {
  order: parseAsStringLiteral(ORDERS).withDefault('published'),
  /** Links of chains whose evidence is shown: `<document>.<station>`, stations counted from 1. */
  open: idSet.withDefault(none),
  lang,
}

/** Layers that are no dimension of the codebook. */
export const READER_LAYERS = ['voice', 'defect', 'others'] as const

const NO_LAYER = 'none'
const usual: readonly string[] = ['defect']

/** A set of layers that can be empty, which is not the same as the usual one: then it says `none`. */
const layers = createParser<readonly string[]>({
  parse: (value) => (value === NO_LAYER ? none : idSet.parse(value)),
  serialize: (ids) => idSet.serialize(ids) || NO_LAYER,
  eq: (a, b) => idSet.eq(a, b),
}).withDefault(usual)

/** `raw=1`; anything else is not understood. */
const shown = createParser<boolean>({
  parse: (value) => (value === '1' ? true : null),
  serialize: () => '1',
}).withDefault(false)

const source = {
  /** Dimensions of the codebook, and `READER_LAYERS`. */
  layers,
  /** In which language our translation stands beside the text. */
  gloss: parseAsStringLiteral(languages),
  /** Whether the file as received stands beside the text. */
  raw: shown,
  lang,
}

export type SourcesState = Readonly<inferParserType<typeof family>>
export type SourceState = Readonly<inferParserType<typeof source>>

const serializeFamily = createSerializer(family)
const serialize = createSerializer(source)

/** Path and query of the sources, from the app's root; what is left out or null is not said. */
export const sourcesHref = (state: Partial<SourcesState> = {}): string => serializeFamily(sourcesPath, state)

export const readSources = (search: string): Read<SourcesState> => readLoudly(family, search)

/** What the query of a reader says, and the place in the text that its hash says. */
export type PlacedSource = SourceState & { readonly place: HashPlace | null }

/** Path, query and hash of a source, from the app's root. */
export const sourceHref = (id: string, state: Partial<PlacedSource> = {}): string => {
  const { place, ...query } = state
  return `${serialize(`/sources/${encodeURIComponent(id)}`, query)}${writePlace(place)}`
}

export const readSource = (search: string): Read<SourceState> => readLoudly(source, search)

/** The same with the hash; a hash that is no place is dropped by itself, without a name. */
export const readPlacedSource = (end: { readonly search: string; readonly hash: string }): Read<PlacedSource> => {
  const { state, dropped } = readSource(end.search)
  const hash = readPlace(end.hash)
  return {
    state: { ...state, place: hash.kind === 'place' ? hash.place : null },
    dropped: hash.kind === 'damaged' ? [...dropped, { name: '', value: `#${hash.value}` }] : dropped,
  }
}
