/**
 * Puts glyphs and their labels into rows so that nothing touches. Greedy, in the order given: a piece takes the first
 * row in which one of its labels fits to the right or left of its glyph, or under it where the glyph leaves no room at
 * either side; if none does, the first row with room for the
 * glyph alone, opening rows as needed. So what comes first is labelled first, and every glyph has a place.
 */

/** `width` 0: nothing to write, for a glyph whose own drawing says all. `rows`: how many rows high it is. */
export type LabelSize = { readonly width: number; readonly rows: 1 | 2 }

export type PackedGlyph = {
  readonly id: string
  /** The drawing, px from the left. */
  readonly x0: number
  readonly x1: number
  /** Best first. */
  readonly labels: readonly LabelSize[]
  /** Carries a control, so it may not go without: rows are opened until one of the labels fits. */
  readonly insists: boolean
}

type Side = 'left' | 'right' | 'under'

export type Box = {
  readonly id: string
  readonly row: number
  readonly rows: number
  readonly x0: number
  readonly x1: number
  readonly label: { readonly index: number; readonly side: Side; readonly x: number } | null
}

export type Room = {
  /** px; boxes stay between 0 and this. */
  readonly width: number
  /** Rows that may be opened for a label. */
  readonly labelRows: number
  /** A glyph alone is never a smaller target than this. */
  readonly target: number
  /** Between boxes. */
  readonly gap: number
  /** Between a glyph and its label. */
  readonly apart: number
}

/** What is taken of a row, from left to right, no two overlapping. */
type Row = { x0: number; x1: number }[]

/** Where in a row something that begins at `x` belongs. */
function slot(row: Row, x: number): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle]?.x0 ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

export function pack(pieces: readonly PackedGlyph[], room: Room): readonly Box[] {
  const rows: Row[] = []
  const free: Free = (at, x0, x1) => {
    const row = rows[at] ?? []
    const next = slot(row, x0)
    const [left, right] = [row[next - 1], row[next]]
    return (left === undefined || left.x1 + room.gap <= x0) && (right === undefined || x1 + room.gap <= right.x0)
  }
  const take = (box: Box) => {
    for (let at = box.row; at < box.row + box.rows; at++) {
      rows[at] ??= []
      const row = rows[at] ?? []
      row.splice(slot(row, box.x0), 0, { x0: box.x0, x1: box.x1 })
    }
  }
  const leave = (box: Box) => {
    const row = rows[box.row] ?? []
    row.splice(slot(row, box.x0), 1)
  }
  const boxes = pieces.map((piece) => {
    const box = labelled(piece, room, free, rows.length) ?? bare(piece, room, free)
    take(box)
    return { piece, box }
  })
  // rows that were opened since may have room for a label that had none
  return boxes.map(({ piece, box }) => {
    if (box.label !== null || piece.labels.length === 0) return box
    leave(box)
    const better = labelledIn(piece, room, free, Math.min(rows.length, ROWS_TRIED)) ?? box
    take(better)
    return better
  })
}

/** As many rows are tried for a label as one can look over; a crowd of thousands is read in the list. */
const ROWS_TRIED = 40

type Free = (row: number, x0: number, x1: number) => boolean

function labelled(piece: PackedGlyph, room: Room, free: Free, used: number): Box | null {
  return labelledIn(piece, room, free, piece.insists ? used + 1 : room.labelRows)
}

function labelledIn(piece: PackedGlyph, room: Room, free: Free, limit: number): Box | null {
  for (const [index, label] of piece.labels.entries()) {
    const sides = placements(piece, label, room)
    for (let row = 0; row < limit; row++) {
      for (const { side, x, x0, x1, rows } of sides) {
        if (fits(free, row, rows, x0, x1)) return { id: piece.id, row, rows, x0, x1, label: { index, side, x } }
      }
    }
  }
  return null
}

function fits(free: Free, row: number, rows: number, x0: number, x1: number): boolean {
  for (let at = row; at < row + rows; at++) if (!free(at, x0, x1)) return false
  return true
}

type Placement = {
  readonly side: Side
  readonly x: number
  readonly x0: number
  readonly x1: number
  readonly rows: number
}

function placements(piece: PackedGlyph, { width, rows }: LabelSize, room: Room): readonly Placement[] {
  const right = piece.x1 + room.apart
  const left = piece.x0 - room.apart - width
  const beside: readonly Placement[] = [
    { side: 'right', x: right, x0: Math.max(0, piece.x0), x1: right + width, rows },
    { side: 'left', x: left, x0: left, x1: Math.min(room.width, piece.x1), rows },
  ]
  const fitting = beside.filter(({ x0, x1 }) => x0 >= 0 && x1 <= room.width)
  if (fitting.length > 0 || width > room.width) return fitting
  const x = Math.max(0, Math.min(piece.x0, room.width - width))
  const [x0, x1] = [Math.min(x, piece.x0), Math.max(x + width, piece.x1)]
  return [{ side: 'under', x, x0: Math.max(0, x0), x1: Math.min(room.width, x1), rows: rows + 1 }]
}

function bare(piece: PackedGlyph, room: Room, free: Free): Box {
  const missing = Math.max(0, room.target - (piece.x1 - piece.x0))
  const width = Math.min(room.width, piece.x1 - piece.x0 + missing)
  const x0 = Math.min(room.width - width, Math.max(0, piece.x0 - missing / 2))
  for (let row = 0; ; row++) {
    if (free(row, x0, x0 + width)) return { id: piece.id, row, rows: 1, x0, x1: x0 + width, label: null }
  }
}
