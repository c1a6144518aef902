import type { Unit } from '../agreement/agreement.ts'

/** One sentence on which two coders differ: what both recorded, and what one of them alone. */
export type Difference = {
  readonly unit: Unit
  readonly both: readonly string[]
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/** The sentences of a dimension where the two sets of codes are not the same, in the file's order. */
export const differencesOn = (units: readonly Unit[], dimension: string): readonly Difference[] =>
  units
    .filter((unit) => unit.dimension === dimension)
    .map((unit) => ({
      unit,
      both: unit.first.filter((id) => unit.second.includes(id)),
      first: unit.first.filter((id) => !unit.second.includes(id)),
      second: unit.second.filter((id) => !unit.first.includes(id)),
    }))
    .filter(({ first, second }) => first.length + second.length > 0)
