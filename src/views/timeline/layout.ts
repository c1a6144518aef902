import { byDate } from '../../corpus/time/dates.ts'
import { mostTelling, partsOf } from '../../corpus/time/timeline.ts'
import type { Event, Lane } from '../../corpus/types.ts'
import { type ChartFrame, chartFrameOf } from './chartFrame.ts'
import { type ChartInput, type Context, type Draft, draftOf, type Form, sameLane } from './draft.ts'
import type { Label } from './labels.ts'
import { type Box, type PackedGlyph, pack, type Room } from './pack.ts'
import type { Shape } from './shape.ts'

/** An event's place. `x`, `y`, `width`, `height`: its box, px from the left and top of its lane's rows. */
export type PlacedEvent = {
  readonly event: Event
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly shape: Shape
  /** Where the letter of the text that appears here begins. */
  readonly letter: number | null
  /** `under`: it begins a row below the glyph. */
  readonly label: (Label & { readonly x: number; readonly under: boolean }) | null
  readonly parts: readonly Event[]
}

/** A day over those parts of an open event that fall on it. */
type DayMark = { readonly event: Event; readonly text: string; readonly y: number; readonly width: number }

export type LaneLayout = {
  readonly lane: Lane
  readonly rowHeight: number
  readonly height: number
  readonly placed: readonly PlacedEvent[]
  readonly days: readonly DayMark[]
}

export type Chart = { readonly frame: ChartFrame; readonly lanes: readonly LaneLayout[] }

const ROOM: { readonly [F in Form]: Omit<Room, 'width'> } = {
  full: { labelRows: 20, target: 24, gap: 8, apart: 8 },
  strip: { labelRows: 0, target: 0, gap: 2, apart: 0 },
}
const ROW: { readonly [F in Form]: { readonly plain: number; readonly letters: number } } = {
  full: { plain: 24, letters: 24 },
  strip: { plain: 11, letters: 14 },
}
export function chartOf(input: ChartInput): Chart {
  const frame = chartFrameOf(input.events, input.axis, input.width, input.gutters)
  const parts = partsOf(input.events)
  const folded = foldedInto(input.events, parts)
  const ordered = mostTelling(input.events).filter(({ id }) => !folded.has(id))
  const lanes = input.lanes.map((lane) =>
    laneOf(
      lane,
      ordered.filter((event) => event.lane === lane.id),
      { ...input, frame, parts },
    ),
  )
  return { frame, lanes }
}

/** Events that stand inside another and not on their own. */
function foldedInto(events: readonly Event[], parts: ReadonlyMap<string, readonly Event[]>): ReadonlySet<string> {
  return new Set(events.flatMap((event) => sameLane(event, parts.get(event.id)).map(({ id }) => id)))
}

function laneOf(lane: Lane, events: readonly Event[], context: Context): LaneLayout {
  const rowHeight = ROW[context.form][events.some(({ publishes }) => publishes !== undefined) ? 'letters' : 'plain']
  const opened = context.form === 'full' ? events.filter((event) => isOpen(event, context)) : []
  const closed = events.filter((event) => !opened.includes(event))
  // read in date order, whatever the order of placing
  const placed = place(closed, 0, rowHeight, context).sort((a, b) => byDate(a.event.date, b.event.date))
  const days: DayMark[] = []
  let row = rowsOf(placed, rowHeight)
  for (const event of opened) row = unfold(event, row, rowHeight, context, placed, days)
  return { lane, rowHeight, height: row * rowHeight, placed, days }
}

const rowsOf = (placed: readonly PlacedEvent[], rowHeight: number): number =>
  placed.reduce((rows, { y, height }) => Math.max(rows, Math.round((y + height) / rowHeight)), 0)

const isOpen = (event: Event, { open, parts }: Context): boolean =>
  open.has(event.id) && sameLane(event, parts.get(event.id)).length > 0

/** An open event in a row of its own, and under it a row for each part; returns the first row after them. */
function unfold(
  event: Event,
  row: number,
  rowHeight: number,
  context: Context,
  placed: PlacedEvent[],
  days: DayMark[],
): number {
  const own = place([event], row, rowHeight, context)
  placed.push(...own)
  let next = rowsOf(own, rowHeight)
  const parts = sameLane(event, context.parts.get(event.id))
  const severalDays = new Set(parts.map(({ date }) => date.edtf)).size > 1
  let day: string | null = null
  for (const part of parts) {
    const starts = severalDays && part.date.edtf !== day
    day = part.date.edtf
    if (isOpen(part, context)) {
      next = unfold(part, next, rowHeight, context, placed, days)
      continue
    }
    const text = starts ? context.words.date(part) : ''
    const width = starts ? Math.ceil(context.measure(text, 'note')) + 2 : 0
    const boxes = place([part], next, rowHeight, context, width)
    if (starts) days.push({ event: part, text, y: next * rowHeight, width })
    placed.push(...boxes)
    next = rowsOf(boxes, rowHeight)
  }
  return next
}

/** `reserved`: px at the left of the first row that are taken. */
function place(
  events: readonly Event[],
  row: number,
  rowHeight: number,
  context: Context,
  reserved = 0,
): PlacedEvent[] {
  const drafts = events.map((event) => draftOf(event, context))
  const taken: readonly PackedGlyph[] =
    reserved > 0 ? [{ id: '', x0: 0, x1: reserved, labels: [], insists: false }] : []
  const room = { ...ROOM[context.form], width: context.width }
  const boxes = pack([...taken, ...drafts.map(({ piece }) => piece)], room).slice(taken.length)
  return boxes.flatMap((box, i) => {
    const draft = drafts[i]
    return draft === undefined ? [] : [placedAt(draft, box, row, rowHeight)]
  })
}

function placedAt(
  { event, parts, shape, letter, labels }: Draft,
  box: Box,
  row: number,
  rowHeight: number,
): PlacedEvent {
  const label = box.label === null ? undefined : labels[box.label.index]
  return {
    event,
    parts,
    shape,
    letter,
    x: box.x0,
    y: (row + box.row) * rowHeight,
    width: box.x1 - box.x0,
    height: box.rows * rowHeight,
    label:
      label === undefined || box.label === null
        ? null
        : { ...label, x: box.label.x, under: box.label.side === 'under' },
  }
}
