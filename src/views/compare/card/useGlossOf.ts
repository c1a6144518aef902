import type { Gloss } from '../../../corpus/coded.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { Language } from '../../../corpus/types.ts'
import { useGlosses } from '../../../queries/coding.ts'

export type GlossText = { readonly text: string; readonly language: Language }

const keyOf = (document: string, block: number, language: string) => `${document} ${block} ${language}`

/** A heading or caption is one stretch, however many sentences it has. */
const sentenceOf = ({ sentences, language }: Gloss, { voice, sentence }: TextUnit): string | undefined =>
  voice === undefined ? sentences.join(language === 'zh' ? '' : ' ') : sentences[sentence - 1]

type Index = ReadonlyMap<string, Gloss>

/** By the table itself, which never changes: however many sentences ask, it is made once. */
const indexes = new WeakMap<readonly Gloss[], Index>()
const indexOf = (glosses: readonly Gloss[]): Index => {
  const known = indexes.get(glosses)
  if (known !== undefined) return known
  const made = new Map(glosses.map((gloss) => [keyOf(gloss.document, gloss.block, gloss.language), gloss]))
  indexes.set(glosses, made)
  return made
}

/** Our translation of one stretch into a language; undefined where the source speaks it itself. */
export const useGlossOf = (): ((stretch: TextUnit, language: Language) => GlossText | undefined) => {
  const by = indexOf(useGlosses())
  return (stretch, language) => {
    const gloss = by.get(keyOf(stretch.document, stretch.block.index, language))
    const text = gloss && sentenceOf(gloss, stretch)
    return text === undefined ? undefined : { text, language }
  }
}
