import type { AxisPlace } from '../../corpus/time/timeline.ts'
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
  /** Said first where the axis does not say it; empty where it does. */
  readonly date: string
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
  place: AxisPlace,
  letters: readonly Document[],
  toggle: string | null,
  words: Words,
): readonly Label[] {
  if (event.publishes !== undefined) {
    const text = place === 'within' ? words.date(event) : words.fullDate(event)
    return [{ date: '', text, letters: [], toggle }]
  }
  const obelus = event.corrupt === undefined ? '' : '†'
  const label = `${obelus}${words.label(event)}`
  const date = words.fullDate(event)
  const outside = [
    { date, text: label },
    { date: '', text: label },
    { date, text: '' },
  ]
  const whole = (place === 'within' ? [{ date: '', text: label }] : outside).map((said) => ({
    ...said,
    letters,
    toggle,
  }))
  return toggle === null ? whole : [...whole, { date: '', text: '', letters: [], toggle }]
}

/** What stands before the letters, as one line. */
const lineOf = ({ date, text }: Pick<Label, 'date' | 'text'>): string =>
  date === '' || text === '' ? `${date}${text}` : `${date} ${text}`

export function sizeOf(label: Label, measure: Measure): LabelSize {
  const { letters, toggle } = label
  const text = lineOf(label)
  const gaps = letters.length === 0 ? 0 : LETTERS_APART + (letters.length - 1) * LETTER_GAP
  const words = text === '' ? 0 : measure(text, 'label')
  const line = words + letters.reduce((sum, { siglum }) => sum + measure(siglum, 'letter'), gaps)
  const under = toggle === null ? 0 : measure(toggle, 'note')
  return { width: Math.ceil(Math.max(line, under)) + SLACK, rows: toggle === null ? 1 : 2 }
}
