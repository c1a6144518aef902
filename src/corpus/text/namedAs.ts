/** Words for a referent, alike ones together. */

import type { ReferentNaming } from '../coded.ts'
import { inFile } from '../framing/compared.ts'
import type { NonEmpty, Passage, TermId } from '../types.ts'
import { fold } from './fold.ts'
import { printedAs } from './printedAs.ts'

/** The same words, as folded, for one referent in one tone. `words`: as first printed. `passages`: in the order of the file. */
export type Words = {
  readonly referent: string
  readonly words: string
  readonly tone: TermId
  readonly count: number
  /** What they say in the other language; empty where nobody has rendered them. */
  readonly rendering: string
  readonly passages: NonEmpty<Passage>
}

/** The words of `namings`, which are of one document, in the order in which they first stand there. */
export function namedAs(namings: readonly ReferentNaming[]): readonly Words[] {
  const groups = new Map<string, Words>()
  for (const { referent, passage, tone, rendering } of [...namings].sort((a, b) => inFile(a.passage, b.passage))) {
    const words = printedAs(passage)
    const key = [referent, tone, fold(words)].join('\n')
    const group = groups.get(key)
    groups.set(
      key,
      group
        ? { ...group, count: group.count + 1, passages: [...group.passages, passage] }
        : { referent, words, tone, count: 1, rendering, passages: [passage] },
    )
  }
  return [...groups.values()]
}
