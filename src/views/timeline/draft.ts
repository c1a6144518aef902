import { byId } from '../../corpus/byId.ts'
import type { Days } from '../../corpus/time/dates.ts'
import type { Document, Event, Lane } from '../../corpus/types.ts'
import type { ChartFrame } from './chartFrame.ts'
import { type Label, labelsOf, type Measure, sizeOf, type Words } from './labels.ts'
import type { PackedGlyph } from './pack.ts'
import type { Shape } from './shape.ts'

/** `full`: labels, and links. `strip`: glyphs alone, small, for a screen where the list does the work. */
export type Form = 'full' | 'strip'

export type ChartInput = {
  /** All that is shown. */
  readonly events: readonly Event[]
  readonly lanes: readonly Lane[]
  readonly documents: readonly Document[]
  readonly axis: Days
  readonly width: number
  readonly form: Form
  /** Events whose parts are shown. */
  readonly open: ReadonlySet<string>
  readonly gutters: { readonly before: number; readonly after: number }
  readonly words: Words
  readonly measure: Measure
}

/** Between a date's drawing and the letter of the text that appeared then. */
const LETTER_APART = 5

export type Context = ChartInput & { readonly frame: ChartFrame; readonly parts: ReadonlyMap<string, readonly Event[]> }

/** Parts stand with what they are part of as long as they belong to the same lane. */
export function sameLane(event: Event, parts: readonly Event[] | undefined): readonly Event[] {
  return (parts ?? []).filter(({ lane }) => lane === event.lane)
}

/** An event as it asks for a place: what would be drawn, and what could be written beside it. */
export type Draft = {
  readonly event: Event
  readonly parts: readonly Event[]
  readonly shape: Shape
  readonly letter: number | null
  readonly labels: readonly Label[]
  readonly piece: PackedGlyph
}

export function draftOf(event: Event, context: Context): Draft {
  const { frame, form, words, measure } = context
  const shape = frame.shapeOf(event)
  const parts = sameLane(event, context.parts.get(event.id))
  const toggle = parts.length === 0 ? null : words.toggle(parts, context.open.has(event.id))
  const letters = context.documents.filter(({ id }) => event.documents.includes(id))
  const labels = form === 'strip' ? [] : labelsOf(event, frame.placeOf(event), letters, toggle, words)
  const { x0, x1, letter } = withLetter(event, shape, context)
  const sizes = labels.map((label) => sizeOf(label, measure))
  return {
    event,
    parts,
    shape,
    letter,
    labels,
    piece: { id: event.id, x0, x1, labels: sizes, insists: toggle !== null },
  }
}

/** A text that appears is drawn as its letter: in the place of a dot, or beside what says how its date is known. */
function withLetter(event: Event, { draw, x0, x1 }: Shape, { documents, form, measure, width }: Context) {
  const document = byId(documents, event.publishes)
  if (document === undefined) return { x0, x1, letter: null }
  const wide = measure(document.siglum, form === 'full' ? 'big' : 'letter')
  if (draw === 'day') {
    const letter = Math.min(width - wide, Math.max(0, (x0 + x1 - wide) / 2))
    return { x0: letter, x1: letter + wide, letter }
  }
  const right = x1 + LETTER_APART
  if (right + wide <= width) return { x0, x1: right + wide, letter: right }
  return { x0: x0 - LETTER_APART - wide, x1, letter: x0 - LETTER_APART - wide }
}
