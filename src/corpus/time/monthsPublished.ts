import type { Document } from '../types.ts'

/** First and last month in which documents of known date were published, `2021-09`; null if none is known. */
export const monthsPublished = (
  documents: readonly Document[],
): { readonly from: string; readonly to: string } | null => {
  const days = documents
    .flatMap(({ published: { date } }) => (date.start !== null && date.end !== null ? [date.start, date.end] : []))
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? null : { from: first.slice(0, 7), to: last.slice(0, 7) }
}
