import type { CodingBook } from '../../corpus/coded.ts'
import type { TermId } from '../../corpus/types.ts'

/** As many lines, and bars, as can be told apart without colour: see STYLE. */
const LINES = 5
/** The lines are drawn once as they are, once heavier, and once heavier in ink. */
const ROUNDS = 3

/**
 * The line of the dimension at a position in the codebook: `code-1` to `code-5`. A sixth takes the first line again,
 * heavier. `code-0`, a hair of ink, is for a code whose dimension the codebook does not have.
 */
export const codeClassAt = (at: number): string => {
  if (at < 0) return 'code-0'
  const round = Math.floor(at / LINES) % ROUNDS
  return `code-${(at % LINES) + 1}${round === 0 ? '' : ` code-again-${round}`}`
}

/** A dimension's line, by its position in the codebook and never by its id. */
export const codeClass = ({ dimension }: Pick<CodingBook, 'dimension'>, id: string): string =>
  codeClassAt(dimension.findIndex((one) => one.id === id))

/** A wave and a double line are two strokes beside each other where a chart draws them. */
export const isTwoStrokes = (at: number): boolean => at >= 0 && at % LINES >= 3

const voiceClassAt = (at: number): string => `voice-${at >= 0 && at < LINES ? at + 1 : 0}`

/** A voice's bar in the margin, by its position in the codebook; the first has none. */
export const voiceClass = ({ voice }: Pick<CodingBook, 'voice'>, id: string | undefined): string =>
  voiceClassAt(voice.findIndex((one) => one.id === id))

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
