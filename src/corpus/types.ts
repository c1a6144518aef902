/**
 * What a corpus is, as ingest makes it, as `dist/data/` publishes it and as the views read it.
 * Everything here is plain JSON: no class, no Map, no undefined that is not spelled `?`.
 */

import type { ListName } from './codeLists.ts'
import type { QuotingKind } from './recordKinds.ts'

declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** Which ids exist is the corpus's business, never the code's. */
export type DocumentId = Id<'document'>
export type EntityId = Id<'entity'>
export type EventId = Id<'event'>
export type WorkId = Id<'work'>
export type LaneId = Id<'lane'>
export type TermId = Id<'term'>

export type NonEmpty<T> = readonly [T, ...T[]]

/** How many sources can stand side by side. */
export const FEWEST_COMPARED = 2
export const MOST_COMPARED = 5

/** The interface's languages. */
export type Language = 'en' | 'zh'
export type Bilingual = { readonly en: string; readonly zh: string }

/** Half-open range. The unit is the field's: see each use. */
export type Range = { readonly start: number; readonly end: number }

/** How exactly a moment is known; the glyph follows from it. `within`: one unknown day of a known span. */
export type Precision = 'day' | 'range' | 'within' | 'month' | 'year' | 'approximate' | 'before' | 'after' | 'unknown'

/**
 * A date that keeps its precision. `start` and `end` are the first and last day it can mean (ISO, inclusive);
 * null is an open end: `../2021-09-02` has start null and precision 'before'.
 */
export type FuzzyDate = {
  readonly edtf: string
  readonly start: string | null
  readonly end: string | null
  readonly precision: Precision
}

/** One value of a closed list of the codebook. */
type Term = { readonly id: TermId; readonly label: Bilingual; readonly definition: Bilingual }
/** The two kinds of entity that the product itself knows: readers filter by them. A codebook may have any others beside. */
export const askedKinds = ['company', 'person'] as const

/** `counted`: how several of them are counted, `#` for the figure, where the codebook says it. */
type EventType = Term & { readonly counted?: { readonly one: Bilingual; readonly other: Bilingual } }
export type Codebook = { readonly [List in Exclude<ListName, 'eventType'>]: readonly Term[] } & {
  readonly eventType: readonly EventType[]
}

export type BlockKind = 'heading' | 'body' | 'caption' | 'notice' | 'boilerplate' | 'repeat'

/**
 * Words found in a document, exactly where the coding said. `start` and `end`: code points of the raw file.
 * `quote` is the file's own characters between them; `clean` is there only where the clean text differs from it.
 */
export type Passage = {
  readonly document: DocumentId
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly clean?: string
}

/** What a passage is quoted for: the record itself, its date, a role somebody is given, a claim about a document, a step of a pledge. */
export type Supports = 'telling' | 'date' | 'role' | 'provenance' | 'step'
/** `finding`: the prose of corpus.yaml. */
type RecordType = QuotingKind | 'finding'
export type Evidence = Passage & {
  readonly recordType: RecordType
  readonly recordId: string
  readonly supports: Supports
}

/** Known from outside the documents: an address, and what it shows. */
export type Outside = { readonly address: string; readonly note: Bilingual }

export type Lane = { readonly id: LaneId; readonly title: Bilingual; readonly types: readonly TermId[] }

/** The one sentence of prose in the product: words, and quotations between them. */
export type FindingPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'quotation'; readonly passage: Passage; readonly gloss?: Bilingual }
  | { readonly kind: 'source'; readonly document: DocumentId }

/** `until`: last day (ISO); null for the last one. */
export type Occasion = { readonly id: string; readonly title: Bilingual; readonly until: string | null }

export type About = {
  readonly title: Bilingual
  readonly deck: Bilingual
  readonly finding: { readonly [L in Language]: readonly FindingPart[] }
  /** Months that the axis shows when nothing is chosen, inclusive: `2021-01`. */
  readonly window: { readonly from: string; readonly to: string }
  readonly lanes: readonly Lane[]
  /** In order; a promise belongs to the first whose last day is not before the last day its event can mean. */
  readonly occasions: NonEmpty<Occasion>
  /** ISO 4217: in which sums are drawn. */
  readonly currency: string
  /** The two to five that stand side by side where an address names none; in corpus order. */
  readonly comparison: readonly DocumentId[]
  /** What five texts can and cannot show: for the foot of every page. */
  readonly limits: Bilingual
  /** How the coding was made, plainly. */
  readonly method: Bilingual
  /** Who coded twice, as every figure of agreement says: “Two students”. */
  readonly coders?: Bilingual
  readonly rights: Bilingual
}

/** sha256 over the documents and the coding, hex; the release is package.json's version. */
type Edition = { readonly release: string; readonly hash: string }

/** A moment that a document's own apparatus states: front matter, a comment, an address. */
export type Timestamp = { readonly reads: string; readonly note: Bilingual; readonly passage: Passage }

export type Published = {
  readonly date: FuzzyDate
  readonly basis: TermId
  /** The rule that picked `date`, in words, where more than one moment is on record. */
  readonly rule: Bilingual
  readonly timestamps: readonly Timestamp[]
  readonly outside: readonly Outside[]
}

/** One station of a chain, oldest first. The last one is the witness itself. */
export type Station = {
  readonly name: Bilingual
  readonly held: boolean
  /** How the text came here from the station before; the first station has none. */
  readonly link?: {
    /** More than one where the copier did several things at once: translated and editorialised. */
    readonly types: NonEmpty<TermId>
    readonly basis: TermId
    readonly note: Bilingual
    readonly passages: readonly Passage[]
    readonly outside: readonly Outside[]
  }
}

export type Work = { readonly id: WorkId; readonly title: Bilingual; readonly held: boolean }

/** A witness of a work: one file as received. Screens call it a source. */
export type Document = {
  readonly id: DocumentId
  readonly siglum: string
  /** Which of the source colours stands for it, 1 to 8; past eight, ink. */
  readonly colour: number
  readonly file: string
  readonly sha256: string
  /** BCP 47. */
  readonly language: string
  /** As printed in the document, clean. */
  readonly title: string
  readonly outlet: Bilingual
  readonly published: Published
  readonly work: WorkId
  readonly chain: NonEmpty<Station>
  readonly interests: readonly { readonly note: Bilingual; readonly passage: Passage }[]
  /** Code points of the file, and of its clean text without what is set aside. */
  readonly size: { readonly file: number; readonly text: number }
}

export type Entity = {
  readonly id: EntityId
  readonly kind: TermId
  readonly name: Bilingual
  readonly roles: readonly { readonly of?: EntityId; readonly passage: Passage }[]
  /** How often each document names it, misprints included. */
  readonly mentions: { readonly [document: string]: number }
}

/** One place where a document names an entity; `misprint` says what the text must mean. */
export type Mention = Passage & { readonly entity: EntityId; readonly misprint?: Misprint }
export type Misprint = {
  readonly reads: Bilingual
  /** The printed form in the other language than the document's. */
  readonly rendered?: string
  readonly known: Bilingual
  /** One of the codebook's bases of a defect's reading. */
  readonly basis: TermId
  readonly certainty: TermId
  readonly outside: readonly Outside[]
}

export type Event = {
  readonly id: EventId
  readonly type: TermId
  readonly lane: LaneId
  readonly title: Bilingual
  /** A shorter title for the axis. */
  readonly label: Bilingual
  readonly date: FuzzyDate
  readonly basis: TermId
  /** How the date is known, in words; empty where the basis says it all. */
  readonly dateNote?: Bilingual
  /** What was told before it came, such as a term: the event by which it was announced, if one is recorded, and when that was. */
  readonly announced?: { readonly event?: EventId; readonly date: FuzzyDate }
  /** What is unsure about this record. */
  readonly doubt?: Bilingual
  /** The passage it rests on is garbled: what it prints, and what it must have meant. Never drawn as plain fact. */
  readonly corrupt?: Bilingual
  readonly actors: readonly EntityId[]
  readonly parent?: EventId
  /** The document whose appearance this event is. */
  readonly publishes?: DocumentId
  /** The documents that tell it, in corpus order. */
  readonly documents: readonly DocumentId[]
  readonly outside: readonly Outside[]
}

/** A run of clean text: `clean` counts UTF-16 units of the block's text, `raw` code points of the file. Same length: one to one. */
export type MapSegment = readonly [cleanStart: number, cleanEnd: number, rawStart: number, rawEnd: number]

/** A block of a document. `start`, `end`: code points of the raw file. */
export type Block = {
  /** Position in the document, from 0; `number` counts body blocks only, from 1, as the margin prints it. */
  readonly index: number
  readonly number?: number
  readonly kind: BlockKind
  readonly text: string
  readonly start: number
  readonly end: number
  readonly map: readonly MapSegment[]
  /** The cleaning rule that gave it its kind; absent for plain body text. */
  readonly rule?: string
  /** For a repeat: the range of the raw file, in code points, that it says again. */
  readonly repeats?: Range
}

export type CleaningRule = { readonly id: string; readonly reason: Bilingual }

/** One document, whole: what a source page needs beside the index. */
export type DocumentText = {
  readonly document: DocumentId
  readonly blocks: readonly Block[]
  readonly rules: readonly CleaningRule[]
  readonly mentions: readonly Mention[]
}

/** What the first view needs. Passages of events are in `evidence`, fetched beside it. */
export type CorpusIndex = {
  readonly edition: Edition
  readonly about: About
  readonly codebook: Codebook
  readonly works: readonly Work[]
  readonly documents: readonly Document[]
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
  /** Every misprinted name, so that a quotation can say so wherever it is shown; also among its document's mentions. */
  readonly misprints: readonly Mention[]
}
