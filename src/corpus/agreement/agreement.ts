/**
 * What is on record of those who coded, as `dist/data/` publishes it: how far they agreed, and what was found on reading
 * their records again.
 */
import type { Bilingual, DocumentId, Passage } from '../types.ts'

/**
 * How far two coders agreed on one thing. `sentence`: one dimension, the value is the set of codes, none included;
 * `answer` (question × document) and `question`: see corpus/questions/agreement.ts.
 */
export type Agreement = {
  readonly dimension: string
  readonly unit: 'sentence' | 'answer' | 'question'
  /** 1: coded from the codebook as it then was; 2: coded again after its definitions were improved. */
  readonly round: 1 | 2
  readonly coders: number
  readonly units: number
  /** Krippendorff's α, nominal; null where it is undefined because no value varies. */
  readonly alpha: number | null
  /** Share of units coded alike, 0 to 1. */
  readonly alike: number
  /** Units in which at least one coder recorded something. */
  readonly used: number
  /** Those in which the first coder did, the second, both. */
  readonly first: number
  readonly second: number
  readonly both: number
  /** Characters that both coders marked, as a share of those that either did; null for dimensions of whole sentences. */
  readonly overlap: number | null
}

/** One sentence and dimension: what each coder recorded alone, and what stands now. Sorted ids; empty means none. */
export type Unit = {
  readonly dimension: string
  readonly round: 1 | 2
  readonly passage: Passage
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly settled: readonly string[]
  /** Where the two differ: the ruling or the reason that settled it. */
  readonly because?: Bilingual
}

/** What a reader who had coded nothing found on reading a document beside its records. */
export type Reading = {
  readonly document: DocumentId
  /** Which records were read beside it. */
  readonly records: string
  /** Who read, where it was not the reader of all the others. */
  readonly by?: Bilingual
  readonly found: 'missing' | 'invented' | 'wrong' | 'nothing'
  readonly what: Bilingual
  readonly mended?: Bilingual
}
