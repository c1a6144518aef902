import type { IntlShape } from 'react-intl'
import { firstDay } from '../../corpus/time/dates.ts'

const isJanuary = (period: string): boolean => period.length === 7 && period.endsWith('-01')

/** Whether the name of a stretch says its year: a year's own, a January's, and that of the first one on its axis. */
export const saysYear = (period: string, isFirst: boolean): boolean =>
  period.length === 4 || isFirst || isJanuary(period)

type Place = {
  /** The first on its axis. */
  readonly isFirst?: boolean
  /** There is little room: a January is its year alone. */
  readonly isShort?: boolean
}

function fieldsOf(period: string, { isFirst = false, isShort = false }: Place): Intl.DateTimeFormatOptions {
  if (period.length === 4 || (isShort && isJanuary(period))) return { year: 'numeric' }
  if (period.length === 10) return { month: 'short', day: 'numeric' }
  return saysYear(period, isFirst) ? { month: 'short', year: 'numeric' } : { month: 'short' }
}

/** What a stretch of an axis is called: years by number, months by name (January with its year), days with their month. */
export const tickText = (period: string, intl: IntlShape, place: Place = {}): string =>
  intl.formatDate(firstDay(period.length === 4 ? `${period}-01` : period) * 86_400_000, {
    ...fieldsOf(period, place),
    timeZone: 'UTC',
  })
