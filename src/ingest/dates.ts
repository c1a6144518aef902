import edtf from 'edtf'
import type { FuzzyDate, Precision } from '../corpus/types.ts'

type Parsed = ReturnType<typeof edtf>
type Moment = Extract<Parsed, { type: 'Interval' }>['lower']

const isVague = (moment: Moment | Parsed) =>
  typeof moment === 'object' && moment !== null && Boolean(moment.approximate?.value || moment.uncertain?.value)

const day = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null)

function ofInterval({ lower, upper }: Extract<Parsed, { type: 'Interval' }>): Precision {
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

function measure(parsed: Parsed): { precision: Precision; min: number; max: number } {
  const { min, max } = parsed
  switch (parsed.type) {
    case 'Set':
      return ofSet(parsed)
    case 'Interval': {
      const precision = ofInterval(parsed)
      // `/2021` (an unknown start) reads as 1970 in edtf.js: an unknown end bounds nothing
      return {
        precision,
        min: precision === 'before' ? Number.NEGATIVE_INFINITY : min,
        max: precision === 'after' ? Number.POSITIVE_INFINITY : max,
      }
    }
    case 'Date':
      return { precision: ofDate(parsed), min, max }
    default:
      return { precision: isVague(parsed) ? 'approximate' : 'within', min, max }
  }
}

/**
 * Reads an EDTF date (ISO 8601-2:2019, levels 0 to 2, as edtf.js parses it).
 * @returns first and last day it can mean, inclusive, in UTC, and its precision; null if `text` is not EDTF.
 *   `XXXX` (nothing known) has neither end.
 */
export function readDate(text: string): FuzzyDate | null {
  if (text === 'XXXX') return { edtf: text, start: null, end: null, precision: 'unknown' }
  try {
    const { precision, min, max } = measure(edtf(text))
    return { edtf: text, start: day(min), end: day(max), precision }
  } catch {
    return null
  }
}
