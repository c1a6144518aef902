/** What the joins of pledges and amounts share: parts of wholes, and leaving out what has a fault. */
import type { Check } from '../join/check.ts'
import type { Located } from '../schema/shape.ts'

type Next = ReadonlyMap<string, string | undefined>

/** The way from `id` back to itself, with itself at both ends; null if it does not come back. */
export function cycleFrom(id: string, next: Next): readonly string[] | null {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = next.get(at)) {
    seen.add(at)
    if (next.get(at) === id) return [...seen, id]
  }
  return null
}

/** Blames `record` at `field` if the ids that `next` leads through come back to its own. `what`: what it would be, of itself. */
export function blameCycle(
  record: Located<{ readonly id: string }>,
  field: string,
  next: Next,
  what: string,
  check: Check,
): boolean {
  const cycle = cycleFrom(record.value.id, next)
  if (cycle)
    check.blame(record, [field], {
      message: `“${record.value.id}” ${what} itself: ${cycle.join(' → ')}`,
      expected: 'one that does not lead back to it',
    })
  return cycle !== null
}

/** What `join` makes; null if it found a fault on the way. */
export function ifSound<T>(check: Check, join: () => T | null): T | null {
  const before = check.faults.length
  const made = join()
  return check.faults.length === before ? made : null
}

/** The records by their ids, in order; of two with one id, which is a fault of its own, the first. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const record of records) if (!found.has(record.id)) found.set(record.id, record)
  return found
}
