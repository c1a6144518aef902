/** A text drawn to its own length: where its paragraphs, and places in them, lie between 0 and 1. */
import { cleanRange } from '../../../corpus/text/place.ts'
import type { Block, Range } from '../../../corpus/types.ts'

/** `start`, `length`: UTF-16 units of the text as shown, paragraphs joined. */
type Spot = { readonly block: Block; readonly start: number; readonly length: number }
export type Scale = { readonly spots: readonly Spot[]; readonly total: number; readonly by: ReadonlyMap<number, Spot> }

export const scaleOf = (blocks: readonly Block[]): Scale => {
  let total = 0
  const spots = blocks.map((block): Spot => {
    const start = total
    total += block.text.length
    return { block, start, length: block.text.length }
  })
  return { spots, total, by: new Map(spots.map((spot) => [spot.block.index, spot])) }
}

/** Where `within` (0 to 1) of a block lies. */
export const shareOf = ({ by, total }: Scale, block: number, within: number): number => {
  const spot = by.get(block)
  return spot === undefined || total === 0 ? 0 : (spot.start + within * spot.length) / total
}

/** Where part of the raw file (code points) lies, block by block; what is not shown lies nowhere. */
export const sharesOf = ({ spots, total }: Scale, place: Range): readonly Range[] =>
  spots.flatMap(({ block, start }) => {
    if (place.start >= block.end || place.end <= block.start) return []
    const range = cleanRange(block, place)
    return range === null || total === 0
      ? []
      : [{ start: (start + range.start) / total, end: (start + range.end) / total }]
  })

/** The block at a share of the text, and the UTF-16 unit in it; null for a text without a word. */
export const blockAt = (
  { spots, total }: Scale,
  share: number,
): { readonly block: Block; readonly unit: number } | null => {
  const unit = Math.min(Math.max(0, share), 1) * total
  const spot = spots.find(({ start, length }) => unit < start + length) ?? spots.at(-1)
  return spot === undefined ? null : { block: spot.block, unit: Math.min(spot.length, Math.max(0, unit - spot.start)) }
}

/** Drawn no shorter than this share of the strip, or it could not be seen. */
const LEAST = 0.006

/** The path of one lane of ticks on a strip of 1000 units: `M x y V y` for each. */
export const ticks = (spans: readonly Range[], x: number): string =>
  spans
    .map(({ start, end }) => {
      const from = Math.min(start, 1 - LEAST)
      return `M${x} ${(from * 1000).toFixed(1)}V${(Math.max(end, from + LEAST) * 1000).toFixed(1)}`
    })
    .join('')
