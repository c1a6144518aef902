/**
 * What researchers recorded of what the documents say, as ingest makes it and `dist/data/` publishes it. Ids of records
 * are plain strings; ids of terms are those of the codebook.
 */
import type { Agreement, Reading, Unit } from './agreement/agreement.ts'
import type { CodeList } from './codeLists.ts'
import type { Step } from './pledges/step.ts'
import type { Question, Rejected, StatusRules } from './questions/question.ts'
import type { CodedKind, ListOf } from './recordKinds.ts'
import type {
  Bilingual,
  Document,
  DocumentId,
  Entity,
  EntityId,
  Event,
  EventId,
  FuzzyDate,
  Outside,
  Passage,
  TermId,
  Work,
} from './types.ts'

/** A passage that shows a code or a near miss, or the statement that this corpus holds none. */
export type Example =
  | { readonly kind: 'passage'; readonly passage: Passage; readonly note: Bilingual }
  | { readonly kind: 'none'; readonly none: Bilingual }

/** A value that a coder chooses. What has neighbours to be told apart from says when to use it and when not. */
export type Code = {
  readonly id: TermId
  readonly label: Bilingual
  readonly definition: Bilingual
  readonly include?: Bilingual
  readonly exclude?: Bilingual
  readonly example?: Example
  readonly nearMiss?: Example
  /** Ids of `literature`. */
  readonly from: readonly string[]
}
/** `asks`: its question, in a few words. */
type Dimension = Code & { readonly asks?: Bilingual; readonly values: readonly Code[] }

/** `marked`: the words stand in quotation marks. */
type SpeechMode = Code & { readonly marked: boolean }
/** `couldKnow`: the source could have told it, so that its silence is a finding. `short`: its label where room is short. */
type TopicStatus = Code & { readonly couldKnow: boolean; readonly short?: Bilingual }
/** `corrupts`: words with such a defect are not credited to the outlet that wrote first. */
type DefectKind = Code & { readonly corrupts: boolean }

type AnswerStatus = Code & StatusRules

type OwnLists = {
  readonly speechMode: readonly SpeechMode[]
  readonly topicStatus: readonly TopicStatus[]
  readonly answerStatus: readonly AnswerStatus[]
  readonly defectKind: readonly DefectKind[]
}

export type CodingBook = OwnLists & { readonly [List in Exclude<CodeList, keyof OwnLists>]: readonly Code[] } & {
  readonly dimension: readonly Dimension[]
  readonly literature: readonly { readonly id: string; readonly reference: string; readonly address?: string }[]
}

/** What is unsure about a record; `corrupt`: the only or deciding telling is garbled, and how it is read. */
type Doubts = { readonly doubt?: Bilingual; readonly corrupt?: Bilingual }

export type Pledge = Doubts & {
  readonly id: string
  /** Who promises: a company, or several that are told of together. */
  readonly company: EntityId
  /** There where it is told of several together. `members`: the companies that the texts name as of them; a pledge of none of these alone. */
  readonly group?: { readonly members: readonly EntityId[] }
  /** Absent where the texts name nobody. */
  readonly speaker?: EntityId
  readonly event: EventId
  readonly kind: TermId
  readonly themes: readonly TermId[]
  /** Why it has none of the list, where that is said; absent where it has one. */
  readonly noTheme?: Bilingual
  /** Absent where no text prints one: the pledge is then without a term. */
  readonly deadline?: FuzzyDate
  /** The words that print it. */
  readonly deadlineBy: readonly Passage[]
  readonly deadlineNote?: Bilingual
  readonly partOf?: string
  readonly title: Bilingual
  readonly told: readonly Passage[]
  /** What the texts say has become of it, in the order of time. */
  readonly steps: readonly Step[]
  /** Those that tell it, in corpus order. */
  readonly documents: readonly DocumentId[]
  readonly outside: readonly Outside[]
}

/** What is no company's pledge: a promise of the state, praise by a foreign executive. */
export type Remark = Doubts & {
  readonly id: string
  readonly kind: TermId
  readonly by: readonly EntityId[]
  readonly event: EventId
  readonly title: Bilingual
  readonly told: readonly Passage[]
  readonly documents: readonly DocumentId[]
}

/** ISO 4217, and whether the words beside the number say it or the amount `from` does; `none`: neither. */
export type Currency =
  | { readonly kind: 'printed'; readonly code: string }
  | { readonly kind: 'resolved'; readonly code: string; readonly from: string }
  | { readonly kind: 'none' }

export type Amount = {
  readonly id: string
  readonly passage: Passage
  /** Plain decimal, in units of the currency; null where the text prints no exact number. */
  readonly value: string | null
  readonly currency: Currency
  readonly measures: TermId
  readonly pledge?: string
  /** The amount that is the same sum; never itself the same as another. */
  readonly sameAs?: string
  readonly partOf?: string
  readonly note?: Bilingual
}

/** A number in a text that is no money, and why. */
export type PlainNumber = { readonly passage: Passage; readonly kind: TermId; readonly reason: Bilingual }

/** A sentence of a body block; `sentence` counts from 1 in its block. */
export type Sentence = {
  readonly passage: Passage
  /** Position of its block in the document, from 0; `number` is the body block's, as the margin prints it. */
  readonly block: number
  readonly number: number
  readonly sentence: number
  readonly voice: TermId
  readonly doubt?: Bilingual
}

/** An entity, or in our words whom a text means that names none. */
export type Speaker =
  | { readonly kind: 'entity'; readonly entity: EntityId }
  | { readonly kind: 'unnamed'; readonly words: Bilingual }

export type Quoted = {
  readonly id: string
  readonly passage: Passage
  readonly speaker: Speaker
  /** Who, by the text, passes the speech on: an agency, a release, a transcript. */
  readonly through?: Speaker
  readonly mode: TermId
  /** As printed beside it. */
  readonly verb?: string
  readonly doubt?: Bilingual
}

/** Words in quotation marks that nobody is made to say. */
export type QuotationMark = { readonly passage: Passage; readonly use: TermId }

/** What one document has of a topic. An omission says of which kind it is, and by which search terms it was looked for. */
export type TopicInDocument =
  | { readonly kind: 'told'; readonly document: DocumentId; readonly passages: readonly Passage[] }
  | {
      readonly kind: 'untold'
      readonly document: DocumentId
      readonly status: TermId
      readonly why: Bilingual
      /** None of them occurs in the document's counted text, whatever the case of Latin letters. */
      readonly terms: readonly string[]
    }

export type Topic = {
  readonly id: string
  /** The topic as the two passes have it, where this one was parted from it since. */
  readonly codedAs?: string
  readonly title: Bilingual
  readonly definition: Bilingual
  readonly event?: EventId
  /** Every document once, in corpus order. */
  readonly documents: readonly TopicInDocument[]
}

/** A body block that no topic covers. */
export type Uncovered = { readonly passage: Passage; readonly because: Bilingual }

export type Referent = {
  readonly id: string
  readonly name: Bilingual
  readonly definition: Bilingual
  readonly contested: boolean
  /** The entity that it is, where it is one. */
  readonly entity?: EntityId
}
/** One place where a document uses certain words for a referent. */
export type ReferentNaming = {
  readonly referent: string
  readonly passage: Passage
  readonly tone: TermId
  /** What the words say in the other language of the interface: ours, a phrase for a phrase. */
  readonly rendering: string
  /** The referent as the two passes have it, where the words were moved to this one since. */
  readonly codedAs?: string
}

export type Frame = {
  readonly id: string
  readonly passage: Passage
  readonly dimension: TermId
  readonly value: TermId
  readonly referent?: string
  readonly voice: TermId
  /** It lies on garbled or misprinted words, and is not credited to the outlet that wrote first. */
  readonly flagged: boolean
  readonly reason: Bilingual
  readonly doubt?: Bilingual
}

export type Defect = {
  readonly id: string
  readonly passage: Passage
  readonly kind: TermId
  readonly readAs?: Bilingual
  /** The printed words in the other language than the document's: ours. */
  readonly rendered?: string
  readonly basis: TermId
  readonly known: Bilingual
  readonly certainty: TermId
  readonly outside: readonly Outside[]
}

/** Our translation of one block, sentence for sentence; never the source's words. */
export type Gloss = {
  readonly document: DocumentId
  readonly block: number
  /** BCP 47, of the gloss. */
  readonly language: 'en' | 'zh'
  readonly sentences: readonly string[]
}

/** What a record of each kind is, as it is published. */
export type Records = {
  readonly event: Event
  readonly entity: Entity
  readonly document: Document
  readonly work: Work
  readonly pledge: Pledge
  readonly remark: Remark
  readonly amount: Amount
  readonly number: PlainNumber
  readonly sentence: Sentence
  readonly topic: Topic
  readonly uncovered: Uncovered
  readonly question: Question
  readonly rejected: Rejected
  readonly quotation: Quoted
  readonly mark: QuotationMark
  readonly referent: Referent
  readonly naming: ReferentNaming
  readonly frame: Frame
  readonly defect: Defect
  readonly gloss: Gloss
  readonly reading: Reading
}

/** The records of every coded kind, each list in a file of its own. */
export type CodedRecords = { readonly [K in CodedKind as ListOf<K>]: readonly Records[K][] }

/** All that `dist/data/` has as tables in JSON: the records, and how far two coders agreed on them. */
export type CodedTables = CodedRecords & {
  readonly agreement: readonly Agreement[]
  readonly units: readonly Unit[]
}

export type Coding = CodedTables & { readonly book: CodingBook }
