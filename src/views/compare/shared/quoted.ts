/** Sentences of the sources with some of their words marked, as measures and the naming matrix quote them. */

import { type FileRange, overlap } from '../../../corpus/text/overlap.ts'
import { cleanRange } from '../../../corpus/text/place.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { Passage, Range } from '../../../corpus/types.ts'

/** Words to be marked: a line of `code`. */
export type Lined = { readonly at: FileRange; readonly code: string }

/** Where a place lies in a stretch's own words (UTF-16 units), cut at its ends; null if it does not. */
export const within = ({ document, block, range, start, end }: TextUnit, at: FileRange): Range | null => {
  const found = overlap(at, { document, start, end }) ? cleanRange(block, at) : null
  if (found === null) return null
  const own = { start: Math.max(found.start, range.start), end: Math.min(found.end, range.end) }
  return own.start < own.end ? { start: own.start - range.start, end: own.end - range.start } : null
}

/** The stretches in which any of the places lies, each once, in their order. */
export const holding = (stretches: readonly TextUnit[], places: readonly FileRange[]): readonly TextUnit[] =>
  stretches.filter(({ document, start, end }) => places.some((place) => overlap(place, { document, start, end })))

const units = (text: string, codePoints: number): number => [...text].slice(0, Math.max(0, codePoints)).join('').length

/**
 * The parts of a passage's shown words (UTF-16 units) that lie in any of the places; all of them where the clean text is
 * not the file's own, since nothing says where in it the place lies.
 */
export const touched = (passage: Passage, places: readonly FileRange[]): readonly Range[] =>
  places
    .filter((place) => overlap(place, passage))
    .map(({ start, end }) =>
      passage.clean === undefined
        ? { start: units(passage.quote, start - passage.start), end: units(passage.quote, end - passage.start) }
        : { start: 0, end: passage.clean.length },
    )
