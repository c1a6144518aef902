/** How far two coders agreed, as `dist/data/` publishes it. */
import type { Bilingual, Passage } from '../types.ts'

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
