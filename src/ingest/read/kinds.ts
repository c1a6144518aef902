import type { BlockKind, Range } from '../../corpus/types.ts'
import { clean, type Substitution, type Trial } from './clean.ts'
import { extent, type RawBlock } from './cut.ts'
import { type Mapped, slice } from './mapped.ts'

/** A block with its clean text, before it is known whether it repeats something. `kind` is absent where no rule gave one. */
export type Sorted = Range & {
  readonly mapped: Mapped
  readonly heading: boolean
  readonly kind?: BlockKind
  readonly taken?: Trial
}

/** Cuts uncleaned words at a raw offset. */
function cutAt(words: Mapped, raw: number): readonly [Mapped, Mapped] {
  const found = words.starts.findIndex((start) => start >= raw)
  const at = found < 0 ? words.text.length : found
  return [slice(words, 0, at), slice(words, at)]
}

/** Where the tail that matches from unit `at` of the clean text on begins in the file; white space before it is not in it. */
function tailStart(mapped: Mapped, at: number): number | undefined {
  return mapped.starts[at + mapped.text.slice(at).search(/\S/u)]
}

/**
 * Tries rules in order on the clean text of one stretch. The first that takes it gives its kind; one that takes only the
 * tail cuts it off, and what is left goes on to the next rules.
 */
export function tryRules(
  stretch: RawBlock,
  trials: readonly Trial[],
  substitutions: readonly Substitution[],
): readonly Sorted[] {
  const { words, heading, taken } = stretch
  const mapped = clean(words, substitutions)
  const { start, end } = stretch
  const as = (trial: Trial): Sorted => ({ mapped, heading, kind: trial.rule.kind, taken: trial, start, end })
  if (taken) return [as(taken)]
  // nothing but characters that the rules delete: set aside, not lost
  if (mapped.text === '') return [{ mapped, heading, kind: 'boilerplate', start, end }]
  for (const [index, trial] of trials.entries()) {
    const match = trial.by === 'pattern' ? trial.test.exec(mapped.text) : null
    if (!match) continue
    const cutAtRaw = trial.rule.takes === 'tail' ? tailStart(mapped, match.index) : undefined
    if (cutAtRaw === undefined) return [as(trial)]
    const [head, tail] = cutAt(words, cutAtRaw)
    const headRange = extent(head)
    const tailRange = extent(tail)
    if (!headRange || !tailRange) return [as(trial)]
    return [
      ...tryRules({ words: head, heading, ...headRange }, trials.slice(index + 1), substitutions),
      ...tryRules({ words: tail, heading, taken: trial, ...tailRange }, [], substitutions),
    ]
  }
  return [{ mapped, heading, start, end }]
}

/** Sorts all stretches of a document; a rule that takes the rest takes every stretch after its own. */
export function sortStretches(
  stretches: readonly RawBlock[],
  trials: readonly Trial[],
  substitutions: readonly Substitution[],
): readonly Sorted[] {
  const sorted: Sorted[] = []
  let rest: Trial | undefined
  for (const stretch of stretches) {
    const found = tryRules(rest ? { ...stretch, taken: rest } : stretch, trials, substitutions)
    sorted.push(...found)
    rest ??= found.find(({ taken }) => taken?.rule.takes === 'rest')?.taken
  }
  return sorted
}
