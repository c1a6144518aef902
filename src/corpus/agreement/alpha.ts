/** One unit as its coders coded it, in any order of coders; null where a coder did not code it. */
export type CodedUnit = readonly (string | null)[]

/** Pairs of values, each counted in parts of 1/`scale`, so that every count is a whole number. */
type Coincidences = {
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly scale: number
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
const multiple = (a: number, b: number): number => (a / divisor(a, b)) * b
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0)

/** Every ordered pair of values of a unit that two or more coded, weighted by one less than its number of values. */
function coincidences(units: readonly CodedUnit[]): Coincidences {
  const pairable = units.map((unit) => unit.filter((value) => value !== null)).filter((values) => values.length > 1)
  const scale = pairable.reduce((all, values) => multiple(all, values.length - 1), 1)
  const cells = new Map<string, Map<string, number>>()
  for (const values of pairable) {
    values.forEach((one, i) => {
      const row = cells.get(one) ?? new Map<string, number>()
      cells.set(one, row)
      values.forEach((other, j) => {
        if (i !== j) row.set(other, (row.get(other) ?? 0) + scale / (values.length - 1))
      })
    })
  }
  return { cells, scale }
}

/**
 * Krippendorff's α for nominal data: 1 − (n − 1) · Σ o_ck / Σ n_c · n_k over all c ≠ k, with o_ck the coincidence matrix, n_c its
 * row sums and n their sum. Any number of coders; missing values allowed: what only one coded pairs with nothing. Whole
 * numbers up to one last division. Source: K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011), sections A to C.
 * @returns 1 for perfect agreement, 0 for what chance gives, less below it; null where no disagreement can be expected,
 *   because no value varies or nothing can be paired.
 */
export function nominalAlpha(units: readonly CodedUnit[]): number | null {
  const { cells, scale } = coincidences(units)
  const rows = [...cells].map(([value, row]) => ({
    total: sum(row.values()),
    alike: row.get(value) ?? 0,
  }))
  const n = sum(rows.map(({ total }) => total))
  const observed = sum(rows.map(({ total, alike }) => total - alike))
  const expected = sum(rows.map(({ total }) => total * (n - total)))
  return expected === 0 ? null : (expected - (n - scale) * observed) / expected
}
