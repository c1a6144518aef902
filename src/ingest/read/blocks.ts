import { isAside } from '../../corpus/text/aside.ts'
import type { BlockKind, Range } from '../../corpus/types.ts'
import { extent } from './cut.ts'
import type { Sorted } from './kinds.ts'
import type { Mapped } from './mapped.ts'
import { condensed, type Said, saidBefore, say, silence } from './repeats.ts'

/** A block; every range counts UTF-16 units of the raw file. See `Block` in corpus/types.ts for the meaning of each field. */
export type DraftBlock = Range & {
  /** Position in the document, from 0. */
  readonly index: number
  /** Counts body blocks, from 1. */
  readonly number?: number
  readonly kind: BlockKind
  /** The rule that gave the block its kind. */
  readonly rule?: string
  /** The clean text; '' for what has no words. */
  readonly mapped: Mapped
  /** For a repeat: where it was said before. */
  readonly repeats?: Range
}

type Draft = Omit<DraftBlock, 'index' | 'number'>

const sentenceEnd = /[.!?。！？…][”’"'」』）)】]*$/u

const isOneLine = (raw: string, { start, end }: Range) => !/[\r\n]/.test(raw.slice(start, end))

const isSame = (one: Mapped, other: Mapped) => condensed(one).text === condensed(other).text

/**
 * Plain text has no markup for a heading: its first line is one, if no rule takes it and it does not end a sentence;
 * where front matter gives a title, only if it says the same.
 */
export function withPlainHeading(raw: string, sorted: readonly Sorted[], title: Mapped | undefined): readonly Sorted[] {
  const first = sorted.findIndex(({ kind }) => kind === undefined || kind === 'heading')
  const block = sorted[first]
  if (block?.kind !== undefined || !block) return sorted
  const is = title ? isSame(title, block.mapped) : isOneLine(raw, block) && !sentenceEnd.test(block.mapped.text)
  return is ? sorted.with(first, { ...block, heading: true }) : sorted
}

const kindOf = ({ kind, heading }: Sorted): BlockKind => kind ?? (heading ? 'heading' : 'body')

/** A rule that says body or heading has the last word. */
const mayRepeat = (block: Sorted) => {
  const kind = kindOf(block)
  return block.taken ? kind === 'caption' || kind === 'notice' : !isAside(kind)
}

/** A front-matter title is the document's heading; where the body has that heading, it repeats it. */
function titleBlock(title: Mapped, body: readonly Sorted[]): Draft | undefined {
  const range = extent(title)
  if (!range) return undefined
  const heading = body.find((block) => kindOf(block) === 'heading' && isSame(block.mapped, title))
  if (!heading) return { kind: 'heading', mapped: title, ...range }
  return { kind: 'repeat', mapped: title, ...range, repeats: { start: heading.start, end: heading.end } }
}

/** Finds the repeats: of two like passages the later one. `said` is what stands before the body. */
function withRepeats(sorted: readonly Sorted[], said: Said): readonly Draft[] {
  let all = said
  // a caption or a notice between two paragraphs does not keep them from being repeated as one
  let bodies = silence
  return sorted.map((block) => {
    const { mapped, start, end, taken } = block
    const kind = kindOf(block)
    const repeats = mayRepeat(block) ? (saidBefore(all, mapped) ?? saidBefore(bodies, mapped)) : null
    if (repeats) return { kind: 'repeat', mapped, start, end, repeats }
    // only what is read as the document's own words can be repeated
    if (!isAside(kind)) all = say(all, mapped)
    if (kind === 'body') bodies = say(bodies, mapped)
    return { kind, mapped, start, end, ...(taken ? { rule: taken.rule.id } : {}) }
  })
}

/** All blocks of a document in order, a front-matter title first; repeats found, body blocks numbered. */
export function draftBlocks(title: Mapped | undefined, body: readonly Sorted[]): readonly DraftBlock[] {
  const first = title && titleBlock(title, body)
  const rest = withRepeats(body, first?.kind === 'heading' ? say(silence, first.mapped) : silence)
  let number = 0
  return [...(first ? [first] : []), ...rest].map((draft, index) => {
    if (draft.kind !== 'body') return { index, ...draft }
    number += 1
    return { index, number, ...draft }
  })
}
