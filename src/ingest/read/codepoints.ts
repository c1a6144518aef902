/** The two ways to count the characters of one text. UTF-16 units are JavaScript's, code points are Python's and the data files'. */
export type CodePoints = {
  /** UTF-16 offset (0 to the text's length) → code points before it. RangeError outside the text or inside a surrogate pair. */
  readonly fromUtf16: (offset: number) => number
  /** Code point offset → UTF-16 offset. RangeError outside the text. */
  readonly toUtf16: (offset: number) => number
  /** Code points of the whole text. */
  readonly length: number
}

/** How many of `sorted` are smaller than `limit`, by bisection. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Offsets of `text` both ways. Reads the text once and keeps only where its astral characters are; each look-up is a bisection.
 * A surrogate without its partner counts as one code point, as in JavaScript's own iteration.
 */
export function codePoints(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map((match) => match.index)
  const pairsAsCodePoints = pairs.map((offset, before) => offset - before)
  const length = text.length - pairs.length
  const within = (offset: number, limit: number) => {
    if (!Number.isInteger(offset) || offset < 0 || offset > limit)
      throw new RangeError(`offset ${offset} of 0 to ${limit}`)
  }
  return {
    length,
    fromUtf16(offset) {
      within(offset, text.length)
      const before = countBelow(pairs, offset)
      if (before > 0 && pairs[before - 1] === offset - 1)
        throw new RangeError(`offset ${offset} splits a surrogate pair`)
      return offset - before
    },
    toUtf16(offset) {
      within(offset, length)
      return offset + countBelow(pairsAsCodePoints, offset)
    },
  }
}
