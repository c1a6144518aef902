/**
 * The quotations that a published file claims to have from a raw file, each with where it says it stands. Nothing of ingest
 * or publish is used, and tables are read by a library: who checks must not be who made.
 */
import { cellsOf } from './csv.ts'

/** A passage found in a data file. `start`, `end`: code points of the raw file, half-open. */
export type Claim = {
  /** The data file: `frames.json`. */
  readonly file: string
  /** Where in it: a JSON Pointer (RFC 6901), or of a table `row=2` (RFC 7111: counted from 1, the header too). */
  readonly pointer: string
  /** What the nearest record around it is called. */
  readonly record?: string
  readonly document: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

type Fields = { readonly [name: string]: unknown }
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** What a record is called in its file: its own id, or what it is evidence for. */
function nameOf({ id, recordType, recordId }: Fields): string | undefined {
  if (typeof recordId === 'string') return typeof recordType === 'string' ? `${recordType} ${recordId}` : recordId
  return typeof id === 'string' ? id : undefined
}

/** The fields of a claim as a record has them: a document, a range and a quotation. */
function ofRecord(value: Fields): Fields | undefined {
  const { document, start, end, quote } = value
  return typeof document === 'string' && 'start' in value && 'end' in value && typeof quote === 'string'
    ? { document, start, end, quote }
    : undefined
}

/** The same as the target of a W3C Web Annotation has them: quoted, and by place, in a file. */
function ofTarget({ source, selector }: Fields, documentOf: ReadonlyMap<string, string>): Fields | undefined {
  if (typeof source !== 'string' || !Array.isArray(selector)) return undefined
  const parts: readonly Fields[] = selector.filter(isObject)
  const quote = parts.find(({ exact }) => typeof exact === 'string')?.exact
  const place = parts.find((part) => 'start' in part && 'end' in part)
  return quote === undefined || place === undefined
    ? undefined
    : { document: documentOf.get(source) ?? source, start: place.start, end: place.end, quote }
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

const nothing: ReadonlyMap<string, string> = new Map()

/**
 * Every object of a JSON file, however deep, that has a document, a range and a quotation. `content`: parsed JSON;
 * `documentOf`: documents by the path of their file, for annotations, which name files.
 */
export function claimsIn(
  file: string,
  content: unknown,
  documentOf: ReadonlyMap<string, string> = nothing,
): readonly Claim[] {
  const claims: Claim[] = []
  const walk = (value: unknown, pointer: string, above: string | undefined): void => {
    if (!isObject(value)) return
    const record = nameOf(value) ?? above
    const claimed = ofRecord(value) ?? ofTarget(value, documentOf)
    if (claimed)
      claims.push({
        file,
        pointer,
        ...(record === undefined ? {} : { record }),
        document: String(claimed.document),
        // whatever is no number is no place, and fails
        start: numberOf(claimed.start),
        end: numberOf(claimed.end),
        quote: String(claimed.quote),
      })
    for (const [name, inner] of Object.entries(value)) walk(inner, `${pointer}/${escaped(name)}`, record)
  }
  walk(content, '', undefined)
  return claims
}

/** Columns of a table that hold a raw file's own characters. */
const QUOTING = ['quote', 'as_printed', 'words'] as const

const numberIn = (cell: string | undefined): number => (/^\d+$/.test(cell ?? '') ? Number(cell) : Number.NaN)

/**
 * Every row of a table that has columns for a document, a range and a quotation; but for a row in which range and quotation are
 * empty, which quotes nothing. A SyntaxError for what is no CSV.
 */
export function claimsInTable(file: string, csv: string): readonly Claim[] {
  const [names = [], ...rows] = cellsOf(csv)
  const quoting = QUOTING.find((name) => names.includes(name))
  if (quoting === undefined || !['document', 'start', 'end'].every((name) => names.includes(name))) return []
  return rows.flatMap((cells, at): readonly Claim[] => {
    const cell = (name: string) => cells[names.indexOf(name)]
    if (['start', 'end', quoting].every((name) => cell(name) === '')) return []
    const record = [cell('record_type'), cell('record_id') ?? cell('id') ?? cell('question')]
      .flatMap((part) => part ?? [])
      .join(' ')
    return [
      {
        file,
        pointer: `row=${at + 2}`,
        ...(record === '' ? {} : { record }),
        document: cell('document') ?? '',
        start: numberIn(cell('start')),
        end: numberIn(cell('end')),
        quote: cell(quoting) ?? '',
      },
    ]
  })
}

/**
 * The claims of a data file by its name: of JSON and CSV; none of another. Null for what is not what its name says.
 * `documentOf`: as of `claimsIn`.
 */
export function claimsOf(
  path: string,
  text: string,
  documentOf: ReadonlyMap<string, string> = nothing,
): readonly Claim[] | null {
  try {
    if (path.endsWith('.csv')) return claimsInTable(path, text)
    return /\.json(ld)?$/.test(path) ? claimsIn(path, JSON.parse(text), documentOf) : []
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
