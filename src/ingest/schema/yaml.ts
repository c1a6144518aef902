import { isMap, isScalar, parseDocument, visit } from 'yaml'
import { type Complaint, type Fault, placeOf } from '../faults.ts'

export type Path = readonly (string | number)[]

/** One coding file, parsed, that can still say where each of its parts stands. */
export type CodingText = {
  readonly file: string
  /** Plain data; undefined if the file is not YAML. */
  readonly data: unknown
  /** Where the value at `path` begins, or its nearest ancestor that exists. */
  readonly at: (path: Path) => number
  /** Where the key `key` of the map at `path` begins. */
  readonly atKey: (path: Path, key: string) => number
  readonly fault: (offset: number, complaint: Complaint) => Fault
}

type Parsed = ReturnType<typeof parseDocument>

function valueOffset(doc: Parsed, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    // the third argument asks for the node: yaml types it unknown
    const node = doc.getIn(path.slice(0, depth), true) as { range?: readonly [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

function keyOffset(doc: Parsed, path: Path, key: string): number {
  const map = path.length ? doc.getIn(path, true) : doc.contents
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
  return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : valueOffset(doc, path)
}

type Refusal = { readonly offset: number; readonly message: string }

/** What the parser refuses, what it only warns of (tags that it does not know), and aliases of nothing. */
function refusalsOf(doc: Parsed, text: string): readonly Refusal[] {
  const refusals = [...doc.errors, ...doc.warnings].map(({ pos: [offset], message }): Refusal => ({ offset, message }))
  // a large file without an alias is not walked
  if (!text.includes('*')) return refusals
  visit(doc, {
    Alias(_, node) {
      if (!node.resolve(doc))
        refusals.push({ offset: node.range?.[0] ?? 0, message: `nothing before it has the anchor &${node.source}` })
    },
  })
  return refusals
}

/** Plain data, or why there is none: aliases of aliases that would unfold without end. */
function dataOf(doc: Parsed): { readonly data: unknown } | Refusal {
  try {
    return { data: doc.toJS() }
  } catch (error) {
    return { offset: 0, message: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Parses one coding file (YAML 1.2 by the `yaml` package, keeping ranges). Anchors and aliases are allowed.
 * @returns the text and one fault for each error of the parser: duplicate keys, unknown tags and aliases of nothing included.
 */
export function readYaml(file: string, text: string): { coding: CodingText; faults: readonly Fault[] } {
  const doc = parseDocument(text, { prettyErrors: false })
  const fault = (offset: number, complaint: Complaint): Fault => ({ ...placeOf(file, text, offset), ...complaint })
  const refusals = refusalsOf(doc, text)
  const read = refusals.length === 0 ? dataOf(doc) : { data: undefined }
  const all = 'message' in read ? [read] : refusals
  return {
    coding: {
      file,
      data: 'data' in read ? read.data : undefined,
      at: (path) => valueOffset(doc, path),
      atKey: (path, key) => keyOffset(doc, path, key),
      fault,
    },
    faults: all.map(({ offset, message }) => fault(offset, { message: `not YAML: ${message}` })),
  }
}
