/** What the texts say has become of a pledge, and where they leave it. */
import type { Pledge } from '../coded.ts'
import { byDate } from '../time/dates.ts'
import type { Document, FuzzyDate } from '../types.ts'
import type { Step } from './step.ts'

/** In the order of time; steps of one date in the order of their kinds, as the codebook lists them. */
export const inStepOrder =
  (kinds: readonly string[]) =>
  (a: Step, b: Step): number =>
    byDate(a.when.date, b.when.date) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind)

/** A step, and the pledge that it is of: the one asked for, or a part of it. */
export type ToldStep = { readonly step: Step; readonly of: Pledge }

/** The steps of a pledge and of its parts, however deep, in order. `kinds`: ids of the kinds of step, as the codebook lists them. */
export function stepsOf(pledge: Pledge, all: readonly Pledge[], kinds: readonly string[]): readonly ToldStep[] {
  const within = (of: Pledge): readonly ToldStep[] => [
    ...of.steps.map((step) => ({ step, of })),
    ...all.filter(({ partOf }) => partOf === of.id).flatMap(within),
  ]
  const order = inStepOrder(kinds)
  return within(pledge).toSorted((a, b) => order(a.step, b.step))
}

/**
 * Where the texts leave a pledge: the last step that has a date (of those without any, the last), the last day on which a text
 * is known to have appeared, and how many texts may be later because the day of none of them is known.
 */
export type Ending = {
  readonly last: ToldStep
  readonly textsEnd: FuzzyDate | null
  readonly undated: number
  readonly deadline: FuzzyDate | null
}

/** Null for a pledge of which no step is told. */
export function endingOf(
  pledge: Pledge,
  steps: readonly ToldStep[],
  documents: readonly Pick<Document, 'published'>[],
): Ending | null {
  const last = steps.findLast(({ step }) => step.when.date.precision !== 'unknown') ?? steps.at(-1)
  if (last === undefined) return null
  const dated = documents.map(({ published }) => published.date).filter(({ end }) => end !== null)
  return {
    last,
    textsEnd: dated.toSorted((a, b) => (String(a.end) < String(b.end) ? -1 : 1)).at(-1) ?? null,
    undated: documents.length - dated.length,
    deadline: pledge.deadline ?? null,
  }
}
