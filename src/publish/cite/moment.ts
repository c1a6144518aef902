/** As much of a date as a citation may print: what is certain of it, and nothing else. */
import type { FuzzyDate } from '../../corpus/types.ts'

export type Moment =
  | { readonly year: number }
  | { readonly year: number; readonly month: number }
  | { readonly year: number; readonly month: number; readonly day: number }

const fields = (iso: string): readonly number[] => iso.split('-').map(Number)

const upTo = (iso: string, unit: 'year' | 'month' | 'day'): Moment => {
  const [year = 0, month = 1, day = 1] = fields(iso)
  if (unit === 'year') return { year }
  return unit === 'month' ? { year, month } : { year, month, day }
}

/** What the first and the last possible day have in common. */
const shared = (start: string, end: string): Moment | undefined => {
  if (start === end) return upTo(start, 'day')
  if (start.slice(0, 7) === end.slice(0, 7)) return upTo(start, 'month')
  return start.slice(0, 4) === end.slice(0, 4) ? upTo(start, 'year') : undefined
}

/** Undefined where not even the year is certain: open on one side, approximate, unknown. */
export const momentOf = ({ start, end, precision }: FuzzyDate): Moment | undefined => {
  if (start === null || end === null) return undefined
  switch (precision) {
    case 'day':
    case 'month':
    case 'year':
    case 'range':
    case 'within':
      return shared(start, end)
    case 'approximate':
    case 'before':
    case 'after':
    case 'unknown':
      return undefined
  }
}

/** The day it is for the reader, not in Greenwich. */
export const dayOf = (date: Date): Moment => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
})

const two = (n: number) => String(n).padStart(2, '0')

export const parts = (moment: Moment): readonly number[] => [
  moment.year,
  ...('month' in moment ? [moment.month] : []),
  ...('day' in moment ? [moment.day] : []),
]

/** `2021`, `2021-09`, `2021-09-27`. */
export const iso = (moment: Moment): string => {
  const [year = 0, ...rest] = parts(moment)
  return [String(year).padStart(4, '0'), ...rest.map(two)].join('-')
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const monthName = (month: number): string => months[month - 1] ?? ''

/** `September 27, 2021`, `September 2021`, `2021`: as American styles print it. */
export const american = (moment: Moment): string => {
  if (!('month' in moment)) return String(moment.year)
  const month = monthName(moment.month)
  return 'day' in moment ? `${month} ${moment.day}, ${moment.year}` : `${month} ${moment.year}`
}

/** `2021, September 27`, `2021, September`, `2021`: as APA prints it. */
export const yearFirst = (moment: Moment): string => {
  if (!('month' in moment)) return String(moment.year)
  const month = `${moment.year}, ${monthName(moment.month)}`
  return 'day' in moment ? `${month} ${moment.day}` : month
}
