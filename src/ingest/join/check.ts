/** What every join needs: the documents as read, the ids that exist, and a place to put faults. */
import type { DocumentId, Passage } from '../../corpus/types.ts'
import type { Complaint, Fault } from '../faults.ts'
import type { CodePoints } from '../read/codepoints.ts'
import type { Quotation } from '../schema/index.ts'
import type { Located } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import { anchor, type Quotable } from './anchor.ts'
import { nearestWord } from './nearest.ts'

/** A document read and cleaned; `points` turns UTF-16 offsets of its raw text into code points. */
export type ReadText = Quotable & { readonly file: string; readonly points: CodePoints }

/** The ids of one kind. `whole` is false where their file could not be read: then nothing is called unknown. */
export type Known = { readonly what: string; readonly ids: ReadonlySet<string>; readonly whole: boolean }

type Record_ = Located<unknown>

export type Check = {
  readonly faults: readonly Fault[]
  /** Adds a fault at the value at `path` inside `record`, or at the record itself. */
  readonly blame: (record: Record_, path: Path, complaint: Complaint) => void
  readonly add: (faults: readonly Fault[]) => void
  /** True if `id` is known; otherwise a fault with the nearest one that is. */
  readonly reference: (record: Record_, path: Path, known: Known, id: string) => boolean
  /** The passage that a quotation means; null after a fault. */
  readonly passage: (record: Record_, path: Path, quotation: Quotation) => Passage | null
  /** Those of a list, where each must be another one. */
  readonly passages: (record: Record_, field: Path, quotations: readonly Quotation[]) => readonly Passage[]
  /** UTF-16 range of a document as a passage. */
  readonly cut: (document: ReadText, range: { readonly start: number; readonly end: number }, clean: string) => Passage
}

function cut(
  document: ReadText,
  { start, end }: { readonly start: number; readonly end: number },
  clean: string,
): Passage {
  const quote = document.text.slice(start, end)
  return {
    // the id of a document that was read is a document id
    document: document.id as DocumentId,
    start: document.points.fromUtf16(start),
    end: document.points.fromUtf16(end),
    quote,
    ...(quote === clean ? {} : { clean }),
  }
}

/** A collector of faults over `documents` (by id; null: described, but could not be read, which is a fault already). */
export function startCheck(documents: ReadonlyMap<string, ReadText | null>, known: Known): Check {
  const faults: Fault[] = []
  const blame: Check['blame'] = ({ coding, path }, inner, complaint) => {
    faults.push(coding.fault(coding.at([...path, ...inner]), complaint))
  }
  const reference: Check['reference'] = (record, path, { what, ids, whole }, id) => {
    if (ids.has(id)) return true
    const suggestion = nearestWord(id, ids)
    if (whole) {
      blame(record, path, {
        message: `no ${what} has the id “${id}”`,
        expected: `an id that exists (${what})`,
        ...(suggestion ? { suggestion } : {}),
      })
    }
    return false
  }
  const passage: Check['passage'] = (record, path, quotation) => {
    if (!reference(record, [...path, 'document'], known, quotation.document)) return null
    const document = documents.get(quotation.document)
    if (!document) return null
    const found = anchor(quotation, document)
    if ('anchor' in found) return cut(document, found.anchor, found.anchor.clean)
    blame(record, [...path, 'quote'], found.complaint)
    return null
  }
  return {
    faults,
    blame,
    add: (more) => void faults.push(...more),
    reference,
    passage,
    passages(record, field, quotations) {
      const places = new Set<string>()
      return quotations.flatMap((quotation, i) => {
        const found = passage(record, [...field, i], quotation)
        if (!found) return []
        const place = `${found.document} ${found.start} ${found.end}`
        if (places.has(place))
          blame(record, [...field, i, 'quote'], {
            message: `quoted twice in one list: “${quotation.quote}”`,
            expected: 'each passage once',
          })
        places.add(place)
        return [found]
      })
    },
    cut,
  }
}
