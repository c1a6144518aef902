/**
 * `/method`. Its hash stays free: a hash is a place in a text, and a code is a thing, so a link to a code says `code=`.
 * What an address leads to is `code`, else `differences`, else `part`; a part that is not needed to say it is left out.
 */
import { createParser, createSerializer, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { lang } from './lang.ts'
import { type Keep, keepAll, type Read, readLoudly } from './readAddress.ts'

export const methodPath = '/method'

/** The parts of the page, in its order. */
export const METHOD_PARTS = [
  'documents',
  'limits',
  'cleaning',
  'dates',
  'sums',
  'coding',
  'glosses',
  'readings',
  'codebook',
  'verify',
  'data',
  'cite',
  'add',
] as const
export type MethodPart = (typeof METHOD_PARTS)[number]

const id = '[a-z0-9]+(?:-[a-z0-9]+)*'
const shaped = (shape: RegExp) =>
  createParser<string>({ parse: (value) => (shape.test(value) ? value : null), serialize: (value) => value })

const method = {
  part: parseAsStringLiteral(METHOD_PARTS),
  /** `speech-mode`, `speech-mode.direct`: a list of the codebook or a dimension, or a value of it. */
  code: shaped(new RegExp(`^${id}(?:\\.${id})?$`)),
  /** The dimension whose differences between two coders are listed. */
  differences: shaped(new RegExp(`^${id}$`)),
  lang,
}
export type MethodState = Readonly<inferParserType<typeof method>>

const serialize = createSerializer(method)

/** Without a part that is not needed to say what the address leads to. */
const leading = <State extends Partial<MethodState>>(state: State): State =>
  state.code || state.differences ? { ...state, part: null } : state

export const methodHref = (state: Partial<MethodState> = {}): string => serialize(methodPath, leading(state))

/** A part beside a code that is not `known` is kept: the address then leads to the part. */
export const readMethod = (search: string, known: Keep<MethodState> = keepAll): Read<MethodState> => {
  const { state, dropped } = known(readLoudly(method, search))
  return { state: leading(state), dropped }
}
