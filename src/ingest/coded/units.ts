/** Two codings of the same sentences, side by side: the set of values in each, and how far the marked words agree. */

import type { Agreement, Unit } from '../../corpus/agreement/agreement.ts'
import { nominalAlpha } from '../../corpus/agreement/alpha.ts'
import { byBlock } from './context.ts'
import type { Marked } from './passes.ts'
import type { DraftSentence } from './sentences.ts'

/** A sentence with the sorted values that each coder, and the final coding, have in it. */
export type Values = {
  readonly sentence: DraftSentence
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly settled: readonly string[]
}

/** The marks that share a character with a sentence. */
function markFinder(marks: readonly Marked[]): (sentence: DraftSentence) => readonly Marked[] {
  const marksIn = byBlock(marks)
  return ({ block, start, end }) => marksIn(block).filter((mark) => mark.start < end && start < mark.end)
}

const valuesOfMarks = (marks: readonly Marked[]): readonly string[] =>
  [...new Set(marks.map(({ value }) => value))].sort()

/** One row a sentence; the marks are of one dimension. */
export const valuesOf = (
  sentences: readonly DraftSentence[],
  marks: Readonly<Record<'first' | 'second' | 'settled', readonly Marked[]>>,
): readonly Values[] => {
  const find = { first: markFinder(marks.first), second: markFinder(marks.second), settled: markFinder(marks.settled) }
  return sentences.map((sentence) => ({
    sentence,
    first: valuesOfMarks(find.first(sentence)),
    second: valuesOfMarks(find.second(sentence)),
    settled: valuesOfMarks(find.settled(sentence)),
  }))
}

export const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value, i) => value === b[i])

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** The UTF-16 units of a sentence at which a character begins that one of its marks holds. */
function charactersIn(sentence: DraftSentence, marks: readonly Marked[]): ReadonlySet<number> {
  const { text } = sentence.block.mapped
  const found = new Set<number>()
  for (const mark of marks) {
    const end = Math.min(mark.end, sentence.end)
    for (let at = Math.max(mark.start, sentence.start); at < end; at += 1)
      if (!isLowSurrogate(text.charCodeAt(at))) found.add(at)
  }
  return found
}

/**
 * Characters (code points of body sentences, summed over values) that both coders gave the same value, as a share of those to
 * which either gave it; null where neither marked any.
 */
export function overlapOf(rows: readonly Values[], first: readonly Marked[], second: readonly Marked[]): number | null {
  const find = { first: markFinder(first), second: markFinder(second) }
  let both = 0
  let either = 0
  for (const { sentence, ...row } of rows) {
    const marks = { first: find.first(sentence), second: find.second(sentence) }
    for (const value of new Set([...row.first, ...row.second])) {
      const of = (coder: 'first' | 'second') =>
        charactersIn(
          sentence,
          marks[coder].filter((mark) => mark.value === value),
        )
      const [one, other] = [of('first'), of('second')]
      const shared = [...one].filter((at) => other.has(at)).length
      both += shared
      either += one.size + other.size - shared
    }
  }
  return either === 0 ? null : both / either
}

/** How far two coders agree on one dimension: α over the sets of values, the empty set a value like any other. */
export function agreementOf(
  rows: readonly Values[],
  { dimension, round, overlap }: Pick<Agreement, 'dimension' | 'round' | 'overlap'>,
): Agreement {
  const alike = rows.filter(({ first, second }) => isSame(first, second)).length
  const recorded = (is: (row: Values) => boolean) => rows.filter(is).length
  return {
    dimension,
    unit: 'sentence',
    round,
    coders: 2,
    units: rows.length,
    // ids hold no bar, so that no two sets are joined to one string
    alpha: nominalAlpha(rows.map(({ first, second }) => [first.join('|'), second.join('|')])),
    // of no unit, none differs
    alike: rows.length === 0 ? 1 : alike / rows.length,
    used: recorded(({ first, second }) => first.length + second.length > 0),
    first: recorded(({ first }) => first.length > 0),
    second: recorded(({ second }) => second.length > 0),
    both: recorded(({ first, second }) => first.length > 0 && second.length > 0),
    overlap,
  }
}

export const unitOf = (
  { sentence: { passage }, first, second, settled }: Values,
  { dimension, round, because }: Pick<Unit, 'dimension' | 'round' | 'because'>,
): Unit => ({ dimension, round, passage, first, second, settled, ...(because ? { because } : {}) })
