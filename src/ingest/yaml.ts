import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { type Complaint, type Fault, placeOf } from './faults.ts'

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

/**
 * Parses one coding file (YAML 1.2 by the `yaml` package, keeping ranges).
 * @returns the text and one fault for each error of the parser, duplicate keys included.
 */
export function readYaml(file: string, text: string): { coding: CodingText; faults: readonly Fault[] } {
  const doc = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false })
  const fault = (offset: number, complaint: Complaint): Fault => ({ ...placeOf(file, text, offset), ...complaint })
  return {
    coding: {
      file,
      data: doc.errors.length ? undefined : doc.toJS(),
      at: (path) => valueOffset(doc, path),
      atKey: (path, key) => keyOffset(doc, path, key),
      fault,
    },
    faults: doc.errors.map((error) => fault(error.pos[0], { message: `not YAML: ${error.message}` })),
  }
}
