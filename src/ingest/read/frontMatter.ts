import { decodeString } from 'micromark-util-decode-string'
import { isMap, isScalar, type Node, parseDocument, Scalar } from 'yaml'
import type { Range } from '../../corpus/types.ts'
import { type Fault, placeOf } from '../faults.ts'
import { align, type Notation, verbatim } from './align.ts'
import { type Mapped, substitute } from './mapped.ts'

/** `start`, `end`: UTF-16 units of the file, the value as written, quotation marks included. `value` is what YAML reads there. */
export type FrontMatterField = {
  readonly key: string
  readonly value: string
  readonly start: number
  readonly end: number
}

export type FrontMatter = {
  /** From the first dashes to the end of the line of the last: UTF-16 units of the file. */
  readonly range: Range
  readonly fields: readonly FrontMatterField[]
  /** The field `title`, its HTML entities decoded. */
  readonly title?: Mapped
  readonly faults: readonly Fault[]
}

const opening = /^\uFEFF?---[ \t]*\r?\n/
const closing = /^---[ \t]*(?:\r?\n|$)/m
const firstKey = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:"[^"\n]+"|'[^'\n]+'|[^\s#:'"[\]{}-][^:\n]*):(?:[ \t]|\r?$)/m

/** YAML 1.2, 5.7: what may follow a backslash between double quotes; the rest are plain letters of code. */
const named: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
}
const doubleQuoted: Notation = {
  pattern: /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^\r\n])/iy,
  decode: (written) =>
    written.length > 2
      ? String.fromCodePoint(Number.parseInt(written.slice(2), 16))
      : (named[written.charAt(1)] ?? written.charAt(1)),
}
const singleQuoted: Notation = { pattern: /''/y, decode: () => "'" }

const characterReference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/giu

function notationOf(scalar: Scalar): Notation {
  if (scalar.type === Scalar.QUOTE_DOUBLE) return doubleQuoted
  return scalar.type === Scalar.QUOTE_SINGLE ? singleQuoted : verbatim
}

/** A scalar's words with their places, or null if they cannot be told from how they are written. */
function mappedScalar(raw: string, range: Range, scalar: Scalar): Mapped | null {
  const quoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE ? 1 : 0
  const block = scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL
  const header = block ? raw.slice(range.start, range.end).indexOf('\n') + 1 : quoted
  const inner = { start: range.start + header, end: range.end - quoted }
  const value = typeof scalar.value === 'string' && (quoted || block) ? scalar.value : raw.slice(inner.start, inner.end)
  const mapped = align(raw, inner, value.trim(), { notation: notationOf(scalar) })
  return mapped && substitute(mapped, characterReference, decodeString)
}

/** Where the YAML between the dashes stands, if the file begins so and it holds keys. */
function find(raw: string): { readonly yaml: Range; readonly range: Range } | undefined {
  const open = opening.exec(raw)?.[0]
  if (open === undefined) return undefined
  const close = closing.exec(raw.slice(open.length))
  if (!close) return undefined
  const yaml = { start: open.length, end: open.length + close.index }
  if (firstKey.exec(raw.slice(yaml.start, yaml.end))?.index !== 0) return undefined
  return { yaml, range: { start: raw.indexOf('-'), end: yaml.end + close[0].length } }
}

/**
 * Front matter, if the file begins with it (after an optional byte order mark): a line `---`, YAML keys, a line `---`.
 * Dashes under a line of words are a heading's underline and are not looked at. Faults: what YAML refuses, and a title
 * whose words cannot be placed.
 */
export function readFrontMatter(file: string, raw: string): FrontMatter | undefined {
  const found = find(raw)
  if (!found) return undefined
  const base = found.yaml.start
  const doc = parseDocument(raw.slice(base, found.yaml.end), { prettyErrors: false })
  const fault = (offset: number, message: string): Fault => ({ ...placeOf(file, raw, offset), message })
  const faults = doc.errors.map((error) => fault(base + error.pos[0], `front matter is not YAML: ${error.message}`))
  const fields: FrontMatterField[] = []
  let title: Mapped | undefined
  for (const pair of isMap<unknown, Node | null>(doc.contents) ? doc.contents.items : []) {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
    const node = pair.value
    if (!node?.range) continue
    const range = { start: base + node.range[0], end: base + node.range[1] }
    const written = raw.slice(range.start, range.end)
    const value = isScalar(node) && typeof node.value === 'string' ? node.value : written
    fields.push({ key, value, ...range })
    if (key !== 'title' || !isScalar(node)) continue
    title = mappedScalar(raw, range, node) ?? undefined
    if (!title) faults.push(fault(range.start, 'the words of the title cannot be told from the way it is written'))
  }
  return { range: found.range, fields, faults, ...(title?.text ? { title } : {}) }
}
