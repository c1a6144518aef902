/** `/sources` and `/sources/:id`, whose hash is a place in the text. */
import { createSerializer, type inferParserType } from 'nuqs/server'
import { lang } from './lang.ts'
import { type Read, readLoudly } from './loud.ts'
import { type Place, writePlace } from './place.ts'

export const sourcesPath = '/sources'
export const sourcePath = '/sources/:id'
const source = { lang }
export type SourceState = Readonly<inferParserType<typeof source>>

const serialize = createSerializer(source)

export const sourcesHref = (state: Partial<SourceState> = {}): string => serialize('/sources', state)

export const sourceHref = (id: string, state: Partial<SourceState> & { readonly place?: Place } = {}): string => {
  const { place, ...query } = state
  return `${serialize(`/sources/${encodeURIComponent(id)}`, query)}${writePlace(place)}`
}

export const readSource = (search: string): Read<SourceState> => readLoudly(source, search)
