/** A bound of a range of days: a month or a day that exists, `2021-09` or `2021-09-26`. */
import { createParser } from 'nuqs/server'

declare const brand: unique symbol
export type Bound = string & { readonly [brand]: 'bound' }

const daysIn = (year: number, month: number): number => {
  const last = new Date(0)
  last.setUTCFullYear(year, month, 0)
  return last.getUTCDate()
}

/** The bound that a text writes, or null where there is no such month or day. */
export const readBound = (text: string): Bound | null => {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text)
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3] ?? '1')]
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  // checked in the line above: this is what a bound is
  return exists ? (text as Bound) : null
}

/** ISO day, inclusive. */
export const firstDay = (bound: Bound): string => (bound.length === 7 ? `${bound}-01` : bound)

/** ISO day, inclusive. */
export const lastDay = (bound: Bound): string =>
  bound.length === 7 ? `${bound}-${daysIn(Number(bound.slice(0, 4)), Number(bound.slice(5, 7)))}` : bound

export const bound = createParser<Bound>({ parse: readBound, serialize: (value) => value })
