/** The naming matrix as the page shows it. */
import type { CodingBook } from '../../../corpus/coded.ts'
import type { Form, NamingRow } from '../../../corpus/framing/namingMatrix.ts'
import { fold } from '../../../corpus/text/fold.ts'
import type { Passage, TermId } from '../../../corpus/types.ts'

export type NamingCell = NamingRow['cells'][number]
type Naming = NamingCell['words'][number]

/** The words of one tone in a cell. */
export type Toned = { readonly tone: TermId; readonly words: readonly Naming[] }

/** A cell's words by tone, in the codebook's order: each in one group. */
export const tonedOf = (
  { tone: tones }: Pick<CodingBook, 'tone'>,
  { words }: Pick<NamingCell, 'words'>,
): readonly Toned[] =>
  tones
    .map(({ id }) => ({ tone: id, words: words.filter(({ tone }) => tone === id) }))
    .filter((group) => group.words.length > 0)

/** Named by two sources or more. */
const isShared = ({ cells }: NamingRow): boolean => cells.filter(({ words }) => words.length > 0).length > 1

export type Part = {
  readonly kind: 'contested' | 'others'
  /** In the order given. */
  readonly rows: readonly NamingRow[]
  /** How many of them several sources name. */
  readonly shared: number
}

/** Contested referents, then the others; a part without rows is left out. */
export const partsOf = (rows: readonly NamingRow[]): readonly Part[] =>
  (['contested', 'others'] as const)
    .map((kind) => {
      const own = rows.filter(({ contested }) => contested === (kind === 'contested'))
      return { kind, rows: own, shared: own.filter(isShared).length }
    })
    .filter((part) => part.rows.length > 0)

/** The forms printed more than once, at most `most`, and how many forms there are beside them. */
export const oftenest = (forms: readonly Form[], most: number) => {
  const often = forms.filter(({ count }) => count > 1).slice(0, most)
  return { often, rest: forms.length - often.length }
}

/** Where the first source that prints these words prints them first. */
export const firstOf = ({ cells }: Pick<NamingRow, 'cells'>, words: string): Passage | undefined =>
  cells.flatMap((cell) => cell.words).find((one) => fold(one.words) === fold(words))?.passages[0]

/** How many places a cell's words stand in. */
export const placesOf = ({ words }: Pick<NamingCell, 'words'>): number =>
  words.reduce((sum, { count }) => sum + count, 0)
