/** Everything there is to mark in a text, block by block, so that no sentence looks through all of it. */
import type { Layers } from '../../../corpus/text/marks.ts'
import type { FileRange } from '../../../corpus/text/overlap.ts'
import type { Block, DocumentId, Range } from '../../../corpus/types.ts'

/** Position of the first block that ends after `offset`; blocks are in the order of the file. */
const firstEndingAfter = (blocks: readonly Range[], offset: number): number => {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** By position in `blocks`: what shares a character with each. */
export const inBlocks = <One>(
  blocks: readonly Range[],
  all: readonly One[],
  place: (one: One) => Range,
): ReadonlyMap<number, readonly One[]> => {
  const found = new Map<number, One[]>()
  for (const one of all) {
    const { start, end } = place(one)
    for (let at = firstEndingAfter(blocks, start); (blocks[at]?.start ?? end) < end; at++) {
      const own = found.get(at)
      if (own === undefined) found.set(at, [one])
      else own.push(one)
    }
  }
  return found
}

/** The layers of one document, cut into those of its blocks (code points of the raw file). */
export const layersIn = <Only extends FileRange>(
  document: DocumentId,
  blocks: readonly Pick<Block, 'start' | 'end'>[],
  layers: Layers<Only>,
): readonly Layers<Only>[] => {
  const sliced = <One>(all: readonly One[], place: (one: One) => FileRange) =>
    inBlocks(
      blocks,
      all.filter((one) => place(one).document === document),
      place,
    )
  const frames = sliced(layers.frames, ({ passage }) => passage)
  const numbers = sliced(layers.numbers, ({ passage }) => passage)
  const only = sliced(layers.only, (one) => one)
  const defects = sliced(layers.defects, ({ passage }) => passage)
  return blocks.map((_, at) => ({
    frames: frames.get(at) ?? [],
    numbers: numbers.get(at) ?? [],
    only: only.get(at) ?? [],
    defects: defects.get(at) ?? [],
  }))
}
