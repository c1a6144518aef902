/** Reading an address without losing anything in silence. */
import { createLoader, type inferParserType, type ParserMap } from 'nuqs/server'

/** A part of an address that was not understood; `value` decoded. */
export type Dropped = { readonly name: string; readonly value: string }
export type Read<State> = { readonly state: State; readonly dropped: readonly Dropped[] }
/** Moves what a corpus does not have from a state to what was dropped. */
export type Keep<State> = (read: Read<State>) => Read<State>
/** Where no corpus is asked. */
export const keepAll = <Whole>(read: Whole): Whole => read

const understood = (schema: ParserMap, name: string, value: string): boolean => {
  const parser = schema[name]
  if (parser === undefined || parser.type === 'multi') return false
  try {
    return parser.parse(value) !== null
  } catch {
    return false
  }
}

/** Every name and value of a query that the schema does not know, in the query's order; of a repeated name the first counts. */
const droppedFrom = (schema: ParserMap, params: URLSearchParams): readonly Dropped[] => {
  const seen = new Set<string>()
  return [...params].flatMap(([name, value]) => {
    const again = seen.has(name)
    seen.add(name)
    return again || !Object.hasOwn(schema, name) || !understood(schema, name, value) ? [{ name, value }] : []
  })
}

/** What a query says by a schema, and what it says that the schema does not understand. Never throws. */
export const readLoudly = <Schema extends ParserMap>(schema: Schema, search: string): Read<inferParserType<Schema>> => {
  const params = new URLSearchParams(search)
  return { state: createLoader(schema)(params), dropped: droppedFrom(schema, params) }
}

/** Moves ids that do not exist from one list of a state to what was dropped. */
export const keepKnown = <State extends Record<Name, readonly string[]>, Name extends string>(
  read: Read<State>,
  name: Name,
  exists: (id: string) => boolean,
): Read<State> => {
  const ids: readonly string[] = read.state[name]
  const unknown = ids.filter((id) => !exists(id))
  if (unknown.length === 0) return read
  return {
    state: { ...read.state, [name]: ids.filter(exists) },
    dropped: [...read.dropped, { name, value: unknown.join(',') }],
  }
}

/** The same for a field that holds one id or none. */
export const keepKnownOne = <State extends Record<Name, string | null>, Name extends string>(
  read: Read<State>,
  name: Name,
  exists: (id: string) => boolean,
): Read<State> => {
  const id: string | null = read.state[name]
  if (id === null || exists(id)) return read
  return { state: { ...read.state, [name]: null }, dropped: [...read.dropped, { name, value: id }] }
}
