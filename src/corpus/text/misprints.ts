import type { CorpusIndex, Mention, Passage, Range } from '../types.ts'
import { isIn } from './overlap.ts'
import { printedAs } from './printedAs.ts'

/** A misprint inside shown words: UTF-16 units of those words. */
export type Misprinted = Range & { readonly mention: Mention }

const units = (text: string, codePoints: number): number => [...text].slice(0, codePoints).join('').length

/** Where a misprint stands in a passage's words as shown (`clean` where there is one); null if it cannot be placed exactly. */
const placed = (passage: Passage, mention: Mention): Range | null => {
  if (passage.clean === undefined) {
    return {
      start: units(passage.quote, mention.start - passage.start),
      end: units(passage.quote, mention.end - passage.start),
    }
  }
  const words = printedAs(mention)
  const start = passage.clean.indexOf(words)
  const once = start >= 0 && passage.clean.indexOf(words, start + 1) < 0
  return once ? { start, end: start + words.length } : null
}

/** The misprinted names that lie whole inside a passage, in the order of the text. */
export const misprintsIn = (index: CorpusIndex, passage: Passage): readonly Misprinted[] =>
  index.misprints
    .filter((mention) => isIn(mention, passage))
    .flatMap((mention) => {
      const range = placed(passage, mention)
      return range === null ? [] : [{ ...range, mention }]
    })
    .sort((a, b) => a.start - b.start)
