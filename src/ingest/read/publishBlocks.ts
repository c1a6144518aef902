import type { Block } from '../../corpus/types.ts'
import type { ReadText } from '../join/check.ts'
import { publishedSegments } from './segments.ts'

/** A document's blocks as published: every range in code points of the raw file, the map from the clean text beside the text. */
export function publishBlocks({ blocks, points }: ReadText): readonly Block[] {
  return blocks.map(({ index, number, kind, rule, mapped, start, end, repeats }) => ({
    index,
    ...(number === undefined ? {} : { number }),
    kind,
    text: mapped.text,
    start: points.fromUtf16(start),
    end: points.fromUtf16(end),
    map: publishedSegments(mapped, points),
    ...(rule === undefined ? {} : { rule }),
    ...(repeats ? { repeats: { start: points.fromUtf16(repeats.start), end: points.fromUtf16(repeats.end) } } : {}),
  }))
}
