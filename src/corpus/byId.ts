import type { Bilingual } from './types.ts'

type Identified = { readonly id: string }

// a table never changes and lasts as long as its corpus: so does its index
const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>()

const indexed = (table: readonly Identified[]): ReadonlyMap<string, Identified> => {
  const index = new Map(table.map((record) => [record.id, record]))
  indexes.set(table, index)
  return index
}

/**
 * The record of a table that has this id; undefined for an id that an address made up, or for none. Each table is indexed
 * once: give it whole, not a list made for the question.
 */
export const byId = <Of extends Identified>(
  table: readonly Of[] | undefined,
  id: string | null | undefined,
): Of | undefined =>
  table === undefined || id === null || id === undefined
    ? undefined
    : // its index was made of this very table
      ((indexes.get(table) ?? indexed(table)).get(id) as Of | undefined)

type Dimension = Identified & { readonly values: readonly (Identified & { readonly label: Bilingual })[] }

/** What the codebook calls a value of one of its dimensions; undefined for what it does not have. */
export const labelOf = (
  { dimension }: { readonly dimension: readonly Dimension[] },
  of: string | undefined,
  value: string | undefined,
): Bilingual | undefined => byId(byId(dimension, of)?.values, value)?.label
