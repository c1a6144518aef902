/** Which thing of the compare view stands open, and which sentence is chosen: values of its address. */
import { createParser } from 'nuqs/server'

/** Which ids exist is the corpus's to say. `start`: code points of the raw file. */
export type OpenCompare =
  /** A coded passage, and the topic under which it was opened; in the full texts none. */
  | { readonly kind: 'frame'; readonly frame: string; readonly topic: string | null }
  /** A highlight that is no code: what begins there. */
  | { readonly kind: 'only' | 'number' | 'defect'; readonly document: string; readonly start: number }
  /** The words of one source for one referent. */
  | { readonly kind: 'word'; readonly referent: string; readonly document: string }
  /** The passages behind a measure: of a topic, or of a voice. */
  | { readonly kind: 'share' | 'voice'; readonly of: string; readonly document: string }
  /** The words of one source that carry a value of a dimension. */
  | { readonly kind: 'codes'; readonly dimension: string; readonly value: string; readonly document: string }

/** A sentence, by where it begins in the raw file (code points). */
export type At = { readonly document: string; readonly start: number }

/** `frame.<frame>` or `frame.<frame>.<topic>`, `only.<document>.<start>`, `word.<referent>.<document>`, `share.<topic>.<document>`, `codes.<dimension>.<value>.<document>` … */
export function writeOpenCompare(open: OpenCompare): string {
  switch (open.kind) {
    case 'frame':
      return [open.kind, open.frame, ...(open.topic === null ? [] : [open.topic])].join('.')
    case 'only':
    case 'number':
    case 'defect':
      return `${open.kind}.${open.document}.${open.start}`
    case 'word':
      return `${open.kind}.${open.referent}.${open.document}`
    case 'share':
    case 'voice':
      return `${open.kind}.${open.of}.${open.document}`
    case 'codes':
      return `codes.${open.dimension}.${open.value}.${open.document}`
  }
}

export const writeAt = ({ document, start }: At): string => `${document}.${start}`

// as the coding's ids are: no full stop, no capital letter
const id = '[a-z0-9]+(?:-[a-z0-9]+)*'
const offset = '0|[1-9]\\d{0,14}'
const frame = new RegExp(`^frame\\.(${id})(?:\\.(${id}))?$`)
const mark = new RegExp(`^(only|number|defect)\\.(${id})\\.(${offset})$`)
const pair = new RegExp(`^(word|share|voice)\\.(${id})\\.(${id})$`)
const codes = new RegExp(`^codes\\.(${id})\\.(${id})\\.(${id})$`)
const place = new RegExp(`^(${id})\\.(${offset})$`)

/** Null for anything that `writeOpenCompare` would not write. Never throws. */
export function readOpenCompare(value: string): OpenCompare | null {
  const [, framed, topic] = frame.exec(value) ?? []
  if (framed !== undefined) return { kind: 'frame', frame: framed, topic: topic ?? null }
  const [, layer, where = '', start] = mark.exec(value) ?? []
  if (layer === 'only' || layer === 'number' || layer === 'defect')
    return { kind: layer, document: where, start: Number(start) }
  const [, dimension, carried = '', by = ''] = codes.exec(value) ?? []
  if (dimension !== undefined) return { kind: 'codes', dimension, value: carried, document: by }
  const [, kind, of = '', document = ''] = pair.exec(value) ?? []
  if (kind === 'word') return { kind, referent: of, document }
  return kind === 'share' || kind === 'voice' ? { kind, of, document } : null
}

const readAt = (value: string): At | null => {
  const [, document, start] = place.exec(value) ?? []
  return document === undefined ? null : { document, start: Number(start) }
}

export const openCompare = createParser<OpenCompare>({
  parse: readOpenCompare,
  serialize: writeOpenCompare,
  eq: (a, b) => writeOpenCompare(a) === writeOpenCompare(b),
})

export const at = createParser<At>({ parse: readAt, serialize: writeAt, eq: (a, b) => writeAt(a) === writeAt(b) })
