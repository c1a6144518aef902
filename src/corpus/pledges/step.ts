/** What a text says has become of a pledge, as ingest makes it and `pledges.json` publishes it. */
import type { Bilingual, EntityId, FuzzyDate, Passage, TermId } from '../types.ts'

/**
 * When it was. `told`: a text dates it; `by` are the words that do. `published`: none does, and all that is known is that it
 * was by the time the text that tells it appeared; `date` is that bound, without either end where the text has no known day.
 */
export type StepTime =
  | {
      readonly kind: 'told'
      readonly date: FuzzyDate
      readonly basis: TermId
      readonly by: readonly Passage[]
      readonly note?: Bilingual
    }
  | { readonly kind: 'published'; readonly date: FuzzyDate }

/** One telling of one step. What two texts tell is two of them: they need not agree. */
export type Step = {
  readonly kind: TermId
  readonly when: StepTime
  readonly passage: Passage
  /** Who answers for it: whom the text puts in charge of it, or who by name says how it stands. Empty where it names nobody. */
  readonly by: readonly EntityId[]
  readonly doubt?: Bilingual
  readonly corrupt?: Bilingual
}
