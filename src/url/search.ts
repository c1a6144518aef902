/** `/search`: everything a link to a search can say, in the order in which it says it. */
import { createSerializer, type inferParserType, parseAsString } from 'nuqs/server'
import { KINDS } from '../corpus/search/kinds.ts'
import { quotationMarks } from '../corpus/search/quotationMarks.ts'
import { idSet } from './ids.ts'
import { lang } from './lang.ts'
import { keepKnown, type Read, readLoudly } from './readAddress.ts'

export const searchPath = '/search'

const none: readonly string[] = []
const set = idSet.withDefault(none)

const search = {
  /** As typed: words, and phrases in quotation marks. */
  q: parseAsString.withDefault(''),
  /** Of `KINDS`. */
  kind: set,
  source: set,
  /** Kinds of which all results are shown. */
  open: set,
  lang,
}

export type SearchState = Readonly<inferParserType<typeof search>>

const serialize = createSerializer(search)

/** Path and query of a search, from the app's root; what is left out or null is not said. */
export const searchHref = (state: Partial<SearchState> = {}): string => serialize(searchPath, state)

/** Words as a query that looks for them as they stand: a phrase, or several where quotation marks in them would end it. */
export const phrase = (words: string): string => {
  const parts = words.split(quotationMarks).map((part) => part.replace(/\s+/gu, ' ').trim())
  const phrases = parts.filter((part) => part !== '').map((part) => `"${part}"`)
  return phrases.length === 0 ? words.trim() : phrases.join(' ')
}

const isKind = (id: string): boolean => KINDS.some((kind) => kind === id)

/** Which documents exist is the corpus's to say. */
export const readSearch = (query: string): Read<SearchState> =>
  keepKnown(keepKnown(readLoudly(search, query), 'kind', isKind), 'open', isKind)
