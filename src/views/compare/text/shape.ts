/** One source's whole text as it is read in a column: its paragraphs, in them its sentences, in its own order. */
import type { Sentence } from '../../../corpus/coded.ts'
import { isAside } from '../../../corpus/text/aside.ts'
import type { FileRange } from '../../../corpus/text/overlap.ts'
import { type TextUnit, textUnitsOf } from '../../../corpus/text/units.ts'
import type { Block, DocumentId, DocumentText, NonEmpty, TermId } from '../../../corpus/types.ts'

/** Neighbouring sentences of one paragraph that one voice speaks; null: nobody but the outlet reporting. */
export type VoiceRun = { readonly voice: TermId | null; readonly stretches: NonEmpty<TextUnit> }

export type Paragraph = { readonly block: Block; readonly runs: NonEmpty<VoiceRun> }

export type Article = {
  readonly document: DocumentId
  readonly paragraphs: readonly Paragraph[]
  /** Every sentence, heading, caption and notice, in the order of the file. */
  readonly stretches: readonly TextUnit[]
  /** How many blocks are not shown, nor counted anywhere. */
  readonly aside: number
}

/** `of`: which voice is told apart from the outlet reporting; null for one that is not. */
export type Voiced = (voice: TermId | undefined) => TermId | null

const runsBy = ([first, ...rest]: NonEmpty<TextUnit>, of: Voiced): NonEmpty<VoiceRun> => {
  const runs: [VoiceRun, ...VoiceRun[]] = [{ voice: of(first.voice), stretches: [first] }]
  for (const stretch of rest) {
    const last = runs[runs.length - 1]
    if (last !== undefined && last.voice === of(stretch.voice))
      runs[runs.length - 1] = { ...last, stretches: [...last.stretches, stretch] }
    else runs.push({ voice: of(stretch.voice), stretches: [stretch] })
  }
  return runs
}

/** Stretches come block by block, in the order of the file. */
const byBlock = (stretches: readonly TextUnit[]): readonly NonEmpty<TextUnit>[] => {
  const blocks: [TextUnit, ...TextUnit[]][] = []
  for (const stretch of stretches) {
    const last = blocks.at(-1)
    if (last?.[0].block === stretch.block) last.push(stretch)
    else blocks.push([stretch])
  }
  return blocks
}

/** `sentences`: of any documents. */
export const articleOf = (
  text: Pick<DocumentText, 'document' | 'blocks'>,
  sentences: readonly Sentence[],
  of: Voiced,
): Article => {
  const stretches = textUnitsOf(text, sentences)
  return {
    document: text.document,
    paragraphs: byBlock(stretches).map((own) => ({ block: own[0].block, runs: runsBy(own, of) })),
    stretches,
    aside: text.blocks.filter(({ kind }) => isAside(kind)).length,
  }
}

/** What a sentence is called in an address and in the markup. */
export const keyOf = ({ document, start }: Pick<FileRange, 'document' | 'start'>): string => `${document}.${start}`

/** The sentence in which a place begins; undefined if it stands in none of these texts, or in what is set aside. */
export const sentenceAt = (
  articles: readonly Article[],
  { document, start }: { readonly document: string; readonly start: number },
): TextUnit | undefined =>
  articles
    .find((article) => article.document === document)
    ?.stretches.find((stretch) => stretch.start <= start && start < stretch.end)
