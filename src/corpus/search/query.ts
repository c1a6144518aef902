import { type Han, normalise } from './normalise.ts'
import { quotationMarks } from './quotationMarks.ts'

/**
 * What has to occur, each of it, in one paragraph or record. Words are parted by spaces; what stands in quotation marks is
 * one run, and one that is not closed goes on to the end. `acme “common good` → `['acme', 'common good']`. A query of
 * marks alone looks for them. Folded, each once, in the query's order. Never throws.
 */
export function termsOf(query: string, han?: Han): readonly string[] {
  const sound = query.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\n/g, ' ')
  const fold = (part: string) => normalise(part, han).text.trim()
  const terms = sound
    .split(quotationMarks)
    .flatMap((part, at) => (at % 2 === 1 ? [fold(part)] : fold(part).split(' ')))
    .filter((term) => term !== '')
  return [...new Set(terms.length > 0 ? terms : [fold(sound)].filter((term) => term !== ''))]
}

/** Whether a query has a phrase in marks: without them it asks for less. */
export const hasPhrase = (query: string): boolean => quotationMarks.test(query)
export const withoutMarks = (query: string): string =>
  query.split(quotationMarks).join(' ').replace(/\s+/gu, ' ').trim()
