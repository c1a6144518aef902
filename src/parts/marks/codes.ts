import type { CodingBook } from '../../corpus/coded.ts'
import type { TermId } from '../../corpus/types.ts'

/** As many as there are lines and bars to tell apart: see STYLE. */
const STYLES = 5

const classAt = (prefix: string, at: number): string => `${prefix}-${at >= 0 && at < STYLES ? at + 1 : 0}`

/** A dimension's hue and line, by its position in the codebook; past five, plain ink. */
export const codeClass = ({ dimension }: Pick<CodingBook, 'dimension'>, id: string): string =>
  classAt(
    'code',
    dimension.findIndex((one) => one.id === id),
  )

/** A voice's bar in the margin, by its position in the codebook; the first has none. */
export const voiceClass = ({ voice }: Pick<CodingBook, 'voice'>, id: string | undefined): string =>
  classAt(
    'voice',
    voice.findIndex((one) => one.id === id),
  )

/** The tone that says nothing for or against: codebooks order tones from one end to the other, so it is the middle one. */
export const quietTone = ({ tone: tones }: Pick<CodingBook, 'tone'>): TermId | undefined =>
  tones.length % 2 === 1 ? tones[(tones.length - 1) / 2]?.id : undefined

/** The dimension that codes tones of names: the one whose values they are. Empty where a codebook has none. */
export const toneDimension = ({ dimension, tone: tones }: Pick<CodingBook, 'dimension' | 'tone'>): string => {
  const named = (all: readonly { readonly id: TermId }[]) => all.map(({ id }) => id).join(' ')
  return dimension.find(({ values }) => named(values) === named(tones))?.id ?? ''
}

/** A name that says nothing for or against. */
export const isQuiet = (
  book: Pick<CodingBook, 'dimension' | 'tone'>,
  { dimension, value }: { readonly dimension: TermId; readonly value: TermId },
): boolean => dimension === toneDimension(book) && value === quietTone(book)
