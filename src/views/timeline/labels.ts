import type { Place } from '../../corpus/timeline.ts'
import type { Document, Event } from '../../corpus/types.ts'
import type { LabelSize } from './pack.ts'

/** Which of the chart's types a text is set in; the browser knows their sizes. */
export type Face = 'label' | 'letter' | 'big' | 'note'
/** Width of a text in px, not rounded. */
export type Measure = (text: string, face: Face) => number

/** What the chart says of events, in the reader's language. */
export type Words = {
  readonly label: (event: Event) => string
  readonly date: (event: Event) => string
  /** For a place where the axis does not say the year. */
  readonly fullDate: (event: Event) => string
  readonly toggle: (parts: readonly Event[], open: boolean) => string
}

/** What stands beside a glyph: words, the letters of those who tell it, and under them the way to its parts. */
export type Label = {
  readonly text: string
  readonly letters: readonly Document[]
  readonly toggle: string | null
}

const LETTER_GAP = 5
/** Between the words and the first letter. */
const LETTERS_APART = 6
// kerning and rounding between canvas and page
const SLACK = 2

/** What could be written beside an event, best first. */
export function labelsOf(
  event: Event,
  place: Place,
  letters: readonly Document[],
  toggle: string | null,
  words: Words,
): readonly Label[] {
  if (event.publishes !== undefined) {
    const text = place === 'within' ? words.date(event) : words.fullDate(event)
    return [{ text, letters: [], toggle }]
  }
  const obelus = event.corrupt === undefined ? '' : '†'
  const label = `${obelus}${words.label(event)}`
  const texts = place === 'within' ? [label] : [`${words.fullDate(event)} ${label}`, label, words.fullDate(event)]
  const whole = texts.map((text) => ({ text, letters, toggle }))
  return toggle === null ? whole : [...whole, { text: '', letters: [], toggle }]
}

export function sizeOf({ text, letters, toggle }: Label, measure: Measure): LabelSize {
  const gaps = letters.length === 0 ? 0 : LETTERS_APART + (letters.length - 1) * LETTER_GAP
  const words = text === '' ? 0 : measure(text, 'label')
  const line = words + letters.reduce((sum, { siglum }) => sum + measure(siglum, 'letter'), gaps)
  const under = toggle === null ? 0 : measure(toggle, 'note')
  return { width: Math.ceil(Math.max(line, under)) + SLACK, rows: toggle === null ? 1 : 2 }
}
