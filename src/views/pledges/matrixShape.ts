import type { Cell, Matrix } from '../../corpus/pledges/commitments.ts'
import { NONE } from '../../corpus/pledges/none.ts'
import type { Passage } from '../../corpus/types.ts'

export type CellTold = Extract<Cell, { readonly kind: 'told' }>

/** What a cell opens: each telling of each of its pledges. */
export const passagesOf = ({ pledges }: CellTold): readonly Passage[] => pledges.flatMap(({ told }) => told)

/** A group is no company more: whoever is of it may stand in a row of its own. */
export const companiesIn = ({ rows }: Matrix): Matrix['rows'] => rows.filter(({ isGroup }) => !isGroup)

/** How many companies are told on a theme, occasion by occasion. */
export const companiesOn = (matrix: Matrix, theme: string): readonly number[] =>
  matrix.occasions.map(
    (_, at) =>
      companiesIn(matrix).filter(({ cells }) => cells[matrix.themes.indexOf(theme)]?.[at]?.kind === 'told').length,
  )

/** How many companies speak of something on an occasion, whatever the kind of pledge. */
type Spoken = { readonly occasion: string; readonly companies: number }
/** `changed`: the theme whose number of companies differs most between the last occasion and the one before it. */
export type Finding =
  | { readonly kind: 'changed'; readonly theme: string; readonly before: Spoken; readonly last: Spoken }
  | { readonly kind: 'most'; readonly theme: string; readonly companies: number; readonly ties: number }
  | { readonly kind: 'themeless'; readonly companies: number }
  /** Of one company there is nothing to count but its themes. */
  | { readonly kind: 'one'; readonly company: string; readonly themes: number }

/** What stands out in a matrix, by counting; the first theme of the codebook where several do. */
export function findingOf(matrix: Matrix): Finding {
  const companies = companiesIn(matrix)
  const [only, ...others] = companies
  if (only && others.length === 0)
    return { kind: 'one', company: only.company, themes: matrix.themes.filter((theme) => theme !== NONE).length }
  const listed = matrix.themes
    .filter((theme) => theme !== NONE)
    .flatMap((theme) => {
      const counts = companiesOn(matrix, theme)
      const spoken = matrix.occasions.map((occasion, at): Spoken => ({ occasion, companies: counts[at] ?? 0 }))
      const [before, last] = spoken.slice(-2)
      return before && last ? [{ theme, before, last }] : []
    })
  const change = ({ before, last }: { readonly before: Spoken; readonly last: Spoken }) =>
    Math.abs(last.companies - before.companies)
  const [top] = listed.toSorted((a, b) => change(b) - change(a))
  if (top && change(top) > 0) return { kind: 'changed', ...top }
  const told = matrix.themes
    .filter((theme) => theme !== NONE)
    .map((theme) => ({
      theme,
      companies: companies.filter(({ cells }) =>
        cells[matrix.themes.indexOf(theme)]?.some(({ kind }) => kind === 'told'),
      ).length,
    }))
  const [most] = told.toSorted((a, b) => b.companies - a.companies)
  const ties = told.filter(({ companies }) => companies === most?.companies).length
  return most ? { kind: 'most', ...most, ties } : { kind: 'themeless', companies: companies.length }
}

const LETTER = 15
const ALONE = 12
const AROUND = 10

/**
 * For each theme the width in px of the part of its cells that each occasion has: room for the most letters that stand
 * there in any row, and for the theme's name, which needs `least`.
 */
export function widthsOf(
  { rows, themes, occasions }: Matrix,
  least: (theme: string) => number,
): readonly (readonly number[])[] {
  return themes.map((theme, column) => {
    const parts = occasions.map((__, at) => {
      const letters = rows.map(({ cells }) => {
        const cell = cells[column]?.[at]
        return cell?.kind === 'told' ? cell.documents.length : 0
      })
      const most = Math.max(0, ...letters)
      return most === 0 ? ALONE : AROUND + LETTER * most
    })
    const sum = parts.reduce((whole, part) => whole + part, 0)
    const more = Math.max(0, least(theme) - sum) / parts.length
    return parts.map((part) => part + more)
  })
}

/** Px of the widest word of a name in the matrix's head: Latin words stay whole, Han text breaks after any few. */
export function wordWidth(name: string): number {
  const words = name.split(/[\s\p{Script=Han}]+/u)
  return Math.max(42, ...words.map((word) => 8 * word.length))
}
