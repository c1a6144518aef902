/** Going from one sentence to the next. */
import type { TextUnit } from '../../corpus/text/units.ts'
import type { Range } from '../../corpus/types.ts'

export type Steps = {
  /** The sentence before and after a passage; the block that holds its beginning. */
  readonly previous: Range | undefined
  readonly next: Range | undefined
  readonly whole: Range | undefined
}

const isSame = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end

/** Whether a passage is a sentence or a part of it. */
const isHeldBy = (one: Range, { start, end }: Range): boolean => one.start <= start && start < end && end <= one.end

/** `stretches` in the order of the file. Out of a passage that is more than a sentence, the next is its first sentence. */
export const stepsFrom = (stretches: readonly TextUnit[], passage: Range): Steps => {
  const at = stretches.findIndex((one) => isHeldBy(one, passage))
  const inside = stretches.filter(({ start, end }) => start < passage.end && passage.start < end)
  const block = inside[0]?.block
  return {
    previous: stretches.filter(({ end }) => end <= passage.start).at(-1),
    next: at >= 0 ? stretches[at + 1] : (inside[0] ?? stretches.find(({ start }) => start >= passage.end)),
    whole: block === undefined || isSame(block, passage) ? undefined : block,
  }
}

/** The sentence that holds a character of the file (code point). */
export const sentenceAt = (stretches: readonly TextUnit[], character: number): TextUnit | undefined =>
  stretches.find(({ start, end }) => start <= character && character < end)
