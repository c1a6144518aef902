import type { IntlShape } from 'react-intl'
import type { FuzzyDate } from '../../corpus/types.ts'

/** `long` for running text, `short` for axes and lists under a heading that says the year, `column` where none does. */
export type DateForm = 'long' | 'short' | 'column'
type Fields = Intl.DateTimeFormatOptions

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)
const lastOfMonth = (day: string): boolean => new Date(at(day).getTime() + 86_400_000).getUTCDate() === 1

/** The largest unit that a span of days fills from end to end. */
const unitOf = (start: string, end: string): 'day' | 'month' | 'year' => {
  if (!start.endsWith('-01') || !lastOfMonth(end)) return 'day'
  return start.slice(5) === '01-01' && end.slice(5) === '12-31' ? 'year' : 'month'
}

const fieldsOf = (unit: 'day' | 'month' | 'year', form: DateForm, intl: IntlShape): Fields => {
  // a Chinese month standing alone would be 九月, beside 9月 in a whole date
  const chinese = intl.locale.startsWith('zh')
  const month = form === 'long' && !chinese ? 'long' : 'short'
  const year = form === 'short' ? {} : { year: 'numeric' as const }
  switch (unit) {
    case 'day':
      return { timeZone: 'UTC', day: 'numeric', month, ...year }
    case 'month':
      return { timeZone: 'UTC', month: chinese ? 'short' : 'long', ...year }
    case 'year':
      return { timeZone: 'UTC', year: 'numeric' }
  }
}

/** The fields in which two days of a span differ: what the side that repeats nothing says. */
const differing = (start: string, end: string, fields: Fields): Fields => {
  const { year, month, ...rest } = fields
  if (start.slice(0, 4) !== end.slice(0, 4)) return fields
  return rest.day !== undefined && start.slice(0, 7) === end.slice(0, 7) ? rest : { ...rest, ...(month && { month }) }
}

/** From one day to another. English says what both share at the end (26–28 September), Chinese at the beginning. */
const range = (start: string, end: string, intl: IntlShape, fields: Fields, form: DateForm): string => {
  const less = differing(start, end, fields)
  const [first, last] = intl.locale.startsWith('zh') ? [fields, less] : [less, fields]
  // in a column or on an axis the dash stands close, or it would break the line
  const close = form !== 'long' || (less.day !== undefined && less.month === undefined)
  return intl.formatMessage(
    { id: close ? 'app.date.days' : 'app.date.range' },
    { start: intl.formatDate(at(start), first), end: intl.formatDate(at(end), last) },
  )
}

/** Two ISO days in words: one day, month or year where they fill one, else from the first to the last. */
const span = (start: string, end: string, intl: IntlShape, form: DateForm): string => {
  const unit = unitOf(start, end)
  const fields = fieldsOf(unit, form, intl)
  const one = unit === 'day' ? 10 : unit === 'month' ? 7 : 4
  if (start.slice(0, one) === end.slice(0, one)) return intl.formatDate(at(start), fields)
  const years = start.slice(0, 4) !== end.slice(0, 4)
  if (!years) return range(start, end, intl, fields, form)
  const month = form !== 'long' && fields.month ? { month: 'short' as const } : {}
  return range(start, end, intl, { ...fields, ...month, year: 'numeric' }, form)
}

const day = (iso: string, intl: IntlShape, form: DateForm): string => span(iso, iso, intl, form)

const within = (start: string, end: string, intl: IntlShape, form: DateForm): string => {
  const days = unitOf(start, end) === 'day'
  const long = days ? 'app.date.within' : 'app.date.in'
  const short = days ? 'app.date.withinShort' : 'app.date.inShort'
  return intl.formatMessage({ id: form === 'long' ? long : short }, { span: span(start, end, intl, form) })
}

const closed = (start: string, end: string, date: FuzzyDate, intl: IntlShape, form: DateForm): string => {
  const words = span(start, end, intl, form)
  switch (date.precision) {
    case 'approximate':
      return intl.formatMessage({ id: 'app.date.about' }, { span: words })
    case 'within':
      return within(start, end, intl, form)
    case 'day':
    case 'range':
    case 'month':
    case 'year':
    case 'before':
    case 'after':
    case 'unknown':
      return words
  }
}

const openYearOrMonth = /^(?:\.\.\/|\[\.\.)(\d{4})(?:-(\d{2}))?\]?$/

/** The year or month after the one that alone is written as the end: of `../2024`, 2025. Null where a day is, or a beginning. */
const nextOf = ({ edtf }: FuzzyDate): { readonly first: string; readonly unit: 'year' | 'month' } | null => {
  const [, year, month] = openYearOrMonth.exec(edtf) ?? []
  if (year === undefined) return null
  const first = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 1)).toISOString().slice(0, 10)
  return { first, unit: month ? 'month' : 'year' }
}

/** A date in words, never more exact than it is known. An open side includes the day it names; of a year or a month no day is made. */
export const dateText = (date: FuzzyDate, intl: IntlShape, form: DateForm = 'long'): string => {
  const { start, end } = date
  const long = form === 'long'
  if (start !== null && end !== null) return closed(start, end, date, intl, form)
  const next = nextOf(date)
  if (next)
    return intl.formatMessage(
      { id: 'app.date.until' },
      { span: intl.formatDate(at(next.first), fieldsOf(next.unit, 'long', intl)) },
    )
  if (end !== null)
    return intl.formatMessage({ id: long ? 'app.date.before' : 'app.date.beforeShort' }, { span: day(end, intl, form) })
  if (start !== null)
    return intl.formatMessage({ id: long ? 'app.date.after' : 'app.date.afterShort' }, { span: day(start, intl, form) })
  return intl.formatMessage({ id: 'app.date.unknown' })
}

/** A month of an axis or of a list's heading: `2021-09` in words. */
export const monthText = (month: string, intl: IntlShape): string =>
  intl.formatDate(at(`${month}-01`), fieldsOf('month', 'long', intl))
