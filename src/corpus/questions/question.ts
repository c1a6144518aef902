/** What a comparison is made of: a question put to every source, and how each stands on it. */
import type { Bilingual, DocumentId, EventId, Language, NonEmpty, Passage, TermId } from '../types.ts'

/** Words by which a source answers, or that show why it does not. */
export type AnswerWords = {
  readonly passage: Passage
  /** Our rendering, a phrase for a phrase, in each of the interface's languages that the words are not in. */
  readonly rendering: { readonly [L in Language]?: string }
  readonly voice: TermId
  /** Shown where there is room for one or two; the others follow. */
  readonly lead: boolean
  /** They share words with a defect that corrupts them. */
  readonly flagged: boolean
}

/** A source that gives an answer, by its own words: one or two of them lead. */
export type Answering = { readonly document: DocumentId; readonly words: NonEmpty<AnswerWords> }

/** Sources whose answers are equal share one. `id`: unlike that of the question’s other answers, counted from 1. */
export type Answer = {
  readonly id: string
  /** In neutral words, ours. */
  readonly label: Bilingual
  /** In corpus order. */
  readonly documents: NonEmpty<Answering>
}

/** How a status is shown: by search terms that do not occur, by words of the source, or by the reason given alone. */
export type ShownBy = 'terms' | 'words' | 'reason'

/** What the codebook says of each status. `couldKnow`: the source could have answered, so that its silence is a finding. */
export type StatusRules = { readonly couldKnow: boolean; readonly shownBy: ShownBy }

type Without = { readonly document: DocumentId; readonly status: TermId; readonly why: Bilingual }

/** A source without an answer. */
export type Unanswered =
  /** None of the terms occurs in its counted text, whatever the case of Latin letters. */
  | (Without & { readonly shownBy: 'terms'; readonly terms: NonEmpty<string> })
  | (Without & { readonly shownBy: 'words'; readonly words: NonEmpty<AnswerWords> })
  /** `terms`: those that somebody looked for all the same. */
  | (Without & { readonly shownBy: 'reason'; readonly terms: readonly string[] })

/** One coder’s own grouping, made without sight of the other’s. */
export type Grouping = {
  /** Each in corpus order. */
  readonly groups: readonly NonEmpty<DocumentId>[]
  readonly none: readonly { readonly document: DocumentId; readonly status: TermId }[]
}

/** What questions that stand and rejected ones share. */
export type Asked = {
  readonly id: string
  readonly question: Bilingual
  /** What it is about: one of the codebook’s aspects. */
  readonly aspect: TermId
  /** Which of the two first passes found it, each from the texts alone. */
  readonly found: readonly (1 | 2)[]
  /** How two fresh coders grouped the sources; absent where they did not. */
  readonly groupings?: readonly [first: Grouping, second: Grouping]
}

export type Question = Asked & {
  readonly topics: readonly string[]
  readonly event?: EventId
  readonly referents: readonly string[]
  /** One: told alike by all who answer. */
  readonly answers: NonEmpty<Answer>
  /** In corpus order; no source stands here and in an answer. */
  readonly unanswered: readonly Unanswered[]
  /** Why the answers are not the same; of one answer, why they are. */
  readonly reason: Bilingual
  /** The strongest reading by which there would be nothing to see. */
  readonly counter: Bilingual
  readonly doubt?: Bilingual
  /** How a difference between the two groupings, or between them and what stands, was settled. */
  readonly settled?: Bilingual
  /** Ids of frame codes that it rests on. */
  readonly frames: readonly string[]
}

/** A question that was asked and lost to its counter-reading. */
export type Rejected = Asked & { readonly why: Bilingual }
