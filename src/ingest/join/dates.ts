import edtf from 'edtf'
import type { FuzzyDate, Precision } from '../../corpus/types.ts'

type Parsed = ReturnType<typeof edtf>
type Moment = Extract<Parsed, { type: 'Interval' }>['lower']

const isVague = (moment: Moment | Parsed) =>
  typeof moment === 'object' && moment !== null && Boolean(moment.approximate?.value || moment.uncertain?.value)

const day = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null)

/** edtf.js rolls 29 February over into March where a year has none. */
const isCalendarDay = (written: string) => {
  const time = Date.parse(`${written}T00:00:00Z`)
  return Number.isFinite(time) && day(time) === written
}

/**
 * EDTF's seasons, quarters and halves of a year stand where a month would, from 21 on. A season begins on no agreed day, and
 * not in the same month on both halves of the globe; edtf.js gives quarters instead.
 */
const season = /(?<![\d-])\d{4}-(?:2[1-9]|3\d|4[01])(?![\d-])/

/** Days are compared as text and drawn on an axis of four-digit years. */
const isFourDigitYear = (time: number) =>
  !Number.isFinite(time) || (time >= Date.parse('0000-01-01') && time < Date.parse('+010000-01-01'))

function ofInterval({ lower, upper }: Extract<Parsed, { type: 'Interval' }>): Precision {
  if ((typeof lower !== 'object' || lower === null) && (typeof upper !== 'object' || upper === null)) return 'unknown'
  if (typeof lower !== 'object' || lower === null) return 'before'
  if (typeof upper !== 'object' || upper === null) return 'after'
  return isVague(lower) || isVague(upper) ? 'approximate' : 'range'
}

function ofDate(date: Extract<Parsed, { type: 'Date' }>): Precision {
  if (isVague(date)) return 'approximate'
  if (date.unspecified?.value) return 'within'
  return date.precision === 1 ? 'year' : date.precision === 2 ? 'month' : 'day'
}

function ofSet(set: Extract<Parsed, { type: 'Set' }>): { precision: Precision; min: number; max: number } {
  const ends = set.values.flat().map((text) => edtf(text))
  return {
    precision: set.earlier ? 'before' : set.later ? 'after' : 'within',
    min: set.earlier ? Number.NEGATIVE_INFINITY : Math.min(...ends.map((end) => end.min)),
    max: set.later ? Number.POSITIVE_INFINITY : Math.max(...ends.map((end) => end.max)),
  }
}

/** A run of a set that goes backwards says something else than it means. */
const isBackwards = (run: unknown) =>
  // edtf.js gives runs as arrays of two, single dates as text or as its own objects; it reads any of them
  Array.isArray(run) && edtf(run[0]).min > edtf(run[1]).max

/** Null where EDTF allows more than a `FuzzyDate` can say truly. */
function measure(parsed: Parsed): { precision: Precision; min: number; max: number } | null {
  const { min, max } = parsed
  switch (parsed.type) {
    case 'Set':
      return parsed.values.some(isBackwards) ? null : ofSet(parsed)
    case 'Interval': {
      const precision = ofInterval(parsed)
      // `/2021` (an unknown start) reads as 1970 in edtf.js: an unknown end bounds nothing
      return {
        precision,
        min: precision === 'before' || precision === 'unknown' ? Number.NEGATIVE_INFINITY : min,
        max: precision === 'after' || precision === 'unknown' ? Number.POSITIVE_INFINITY : max,
      }
    }
    case 'Date':
      return { precision: ofDate(parsed), min, max }
    // a list means each of its dates
    case 'List':
    // `Y17000`: five digits or more
    case 'Year':
      return null
    default:
      return { precision: isVague(parsed) ? 'approximate' : 'within', min, max }
  }
}

/**
 * Reads an EDTF date (ISO 8601-2:2019, levels 0 to 2, as edtf.js parses it).
 * @returns first and last day it can mean, inclusive, in UTC, and its precision; null if `text` is not EDTF, names a day that
 *   no calendar has, a season, a list of several dates, or a year outside 0000 to 9999. A date whose year is wholly
 *   unspecified (`XXXX`, `XXXX-XX-XX`) has neither end.
 */
export function readDate(text: string): FuzzyDate | null {
  try {
    const parsed = text === 'XXXX' ? null : edtf(text)
    if (text.startsWith('XXXX')) return { edtf: text, start: null, end: null, precision: 'unknown' }
    const measured = parsed && !season.test(text) && measure(parsed)
    if (!measured || !(text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every(isCalendarDay)) return null
    const { precision, min, max } = measured
    if (![min, max].every(isFourDigitYear)) return null
    return { edtf: text, start: day(min), end: day(max), precision }
  } catch {
    return null
  }
}
