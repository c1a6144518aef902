/** The rule that finds what looks like a name, so that no name in a text stays unexplained. Published on the method page. */

import type { DraftBlock } from '../read/document.ts'
import { rangesOf } from '../read/patterns.ts'
import { isCounted, occurrences, type Quotable } from './anchor.ts'
import type { Named } from './mentions.ts'

/** Runs of capitalised Latin words, joined by small words that names contain. */
const latinWord = /(?<![\p{Script=Latin}])(?=\p{Lu})[\p{Script=Latin}\p{N}]+/gu
const latinRun = new RegExp(
  `${latinWord.source}(?:(?:[ .&/-]|’s )+(?:(?:of|and|the|for|de) )*${latinWord.source})*`,
  'gu',
)

/** Something that looks like a name and that nothing explains: UTF-16 units of the block's clean text. */
export type Unexplained = {
  readonly block: DraftBlock
  readonly start: number
  readonly end: number
  readonly words: string
}

export type NameRule = {
  readonly ordinary: ReadonlySet<string>
  readonly han: readonly RegExp[]
  readonly notNames: readonly string[]
}

type Span = { readonly start: number; readonly end: number }
const covers = (spans: readonly Span[], start: number, end: number) =>
  spans.some((span) => span.start <= start && end <= span.end)

function latinNames({ mapped: { text } }: DraftBlock, explained: readonly Span[], rule: NameRule): readonly Span[] {
  return [...text.matchAll(latinRun)].flatMap((run) => {
    const open = [...run[0].matchAll(latinWord)].filter((word) => {
      const start = run.index + word.index
      return !rule.ordinary.has(word[0]) && !covers(explained, start, start + word[0].length)
    })
    const first = open[0]
    const last = open.at(-1)
    if (!first || !last) return []
    return [{ start: run.index + first.index, end: run.index + last.index + last[0].length }]
  })
}

function hanNames({ mapped: { text } }: DraftBlock, explained: readonly Span[], rule: NameRule): readonly Span[] {
  return rule.han.flatMap((pattern) =>
    rangesOf(text, pattern, 'name').filter(({ start, end }) => !covers(explained, start, end)),
  )
}

/**
 * What in `document` looks like a name without being one that `named` explains: a capitalised Latin word outside the
 * list of ordinary ones, or a match of one of the corpus's Han patterns (flags `dgu`; the group `name` narrows it).
 */
export function unexplainedNames(
  document: Quotable,
  named: readonly Named<unknown>[],
  rule: NameRule,
): readonly Unexplained[] {
  return document.blocks.filter(isCounted).flatMap((block) => {
    const { text } = block.mapped
    const excluded = rule.notNames.flatMap((words) =>
      occurrences(text, words).map((start) => ({ start, end: start + words.length })),
    )
    const explained = [...named.filter((name) => name.block === block), ...excluded]
    return [...latinNames(block, explained, rule), ...hanNames(block, explained, rule)].map(({ start, end }) => ({
      block,
      start,
      end,
      words: text.slice(start, end),
    }))
  })
}
