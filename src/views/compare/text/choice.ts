/** The chosen sentence, what binds it to the other sources, and which sentences light up. */

import type { Topic } from '../../../corpus/coded.ts'
import { topicsAt } from '../../../corpus/framing/compared.ts'
import { type AskedCounterparts, counterparts } from '../../../corpus/framing/counterparts.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { DocumentId } from '../../../corpus/types.ts'
import { type Article, keyOf, sentenceAt } from './shape.ts'

export type Lit = 'chosen' | 'nearest' | 'near'

/** What one other source has: its sentences, nearest first; none if it says nothing on the same topics. */
type Beside = { readonly document: DocumentId; readonly stretches: readonly TextUnit[] }

export type Choice = {
  readonly stretch: TextUnit
  /** Those that hold the sentence, in the corpus's order. */
  readonly topics: readonly Topic[]
  /** The other sources compared, in corpus order. */
  readonly beside: readonly Beside[]
  /** By `keyOf` of a sentence. */
  readonly lit: ReadonlyMap<string, Lit>
}

const once = (stretches: readonly (TextUnit | undefined)[]): readonly TextUnit[] =>
  [...new Set(stretches)].filter((one) => one !== undefined)

const litBy = (chosen: TextUnit, beside: readonly Beside[]): ReadonlyMap<string, Lit> =>
  new Map<string, Lit>([
    [keyOf(chosen), 'chosen'],
    ...beside.flatMap(({ stretches }) =>
      stretches.map((stretch, rank): [string, Lit] => [keyOf(stretch), rank === 0 ? 'nearest' : 'near']),
    ),
  ])

/** Null for an address that names no sentence of these articles. */
export const choiceOf = (
  asked: AskedCounterparts,
  articles: readonly Article[],
  at: { readonly document: string; readonly start: number },
): Choice | null => {
  const stretch = sentenceAt(articles, at)
  if (stretch === undefined) return null
  const others = counterparts(
    asked,
    articles.map(({ document }) => document),
    stretch,
  )
  const beside = others.map(({ document, passages }) => ({
    document,
    stretches: once(passages.map(({ passage }) => sentenceAt(articles, passage))),
  }))
  return { stretch, topics: topicsAt(asked.topics, stretch), beside, lit: litBy(stretch, beside) }
}

/** Every counterpart, source by source, nearest first in each: the order of `[` and `]`. */
export const counterpartKeys = ({ beside }: Choice): readonly string[] =>
  beside.flatMap(({ stretches }) => stretches.map(keyOf))
