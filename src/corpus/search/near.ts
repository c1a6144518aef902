import type { EntityId } from '../types.ts'
import type { Entry } from './entries.ts'
import { type Han, normalise } from './normalise.ts'

const pairsOf = (text: string): ReadonlySet<string> => {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`))
}

/** How much of two names is the same: Dice's coefficient over pairs of neighbouring characters, 0 to 1 (Dice 1945). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

const most = 4
const enough = 0.4
// and how near the nearest the others have to be
const alike = 0.7

/** The named things whose name, in any form, is most like what was asked for; a suggestion, never a result. */
export function nearestNames(entries: readonly Entry[], asked: string, han?: Han): readonly EntityId[] {
  const wanted = pairsOf(normalise(asked, han).text.trim())
  const near = entries
    .flatMap(({ thing, fields }) => (thing.kind === 'entity' ? [{ id: thing.entity.id, fields }] : []))
    .map(({ id, fields }) => ({
      id,
      like: fields.reduce((top, { folded }) => Math.max(top, likeness(wanted, pairsOf(folded.text))), 0),
    }))
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
  const least = Math.max(enough, alike * (near[0]?.like ?? 0))
  return near.filter((one) => one.like >= least).map(({ id }) => id)
}
