/** What the controls say and do: pure, so that a link, a button and a test agree. */
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import { type Document, FEWEST_COMPARED, MOST_COMPARED } from '../../../corpus/types.ts'
import { type CompareState, compare } from '../../../url/compare.ts'

type Tally = {
  /** Topics shown that one of the sources tells. */
  readonly topics: number
  /** Topics that one of the sources tells, shown or not. */
  readonly total: number
  /** Told by every source compared. */
  readonly all: number
}

/** The topics that an address shows, in the corpus's order; all where it names none. */
export const shownOf = (
  topics: readonly ComparedTopic[],
  { topic: chosen }: { readonly topic: readonly string[] },
): readonly ComparedTopic[] => topics.filter(({ topic }) => chosen.length === 0 || chosen.includes(topic.id))

export const tallyOf = (
  topics: readonly ComparedTopic[],
  state: Pick<CompareState, 'topic'>,
  sources: number,
): Tally => {
  const shown = shownOf(topics, state)
  return {
    topics: shown.length,
    total: topics.length,
    all: shown.filter(({ told }) => told.length === sources).length,
  }
}

/** Whether one more can be chosen, or one fewer. */
type Room = 'free' | 'fewest' | 'most'

export const roomFor = (count: number): Room =>
  count <= FEWEST_COMPARED ? 'fewest' : count >= MOST_COMPARED ? 'most' : 'free'

/** Whether this many allow a source to be ticked, or unticked. */
export const mayToggle = (count: number, isOn: boolean): boolean => roomFor(count) !== (isOn ? 'fewest' : 'most')

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))

/**
 * The address with one source more or fewer: of a source that goes, what stood open, was chosen or ordered by it goes
 * too; what one source alone told is closed where another comes that may tell it.
 */
export const toggled = (
  state: CompareState,
  chosen: readonly string[],
  usual: readonly string[],
  id: string,
): Partial<CompareState> => {
  const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
  const source = sameIds(next, usual) ? [] : next
  if (next.includes(id)) return state.open?.kind === 'only' ? { source, open: null } : { source }
  return {
    source,
    open: null,
    pair: state.pair?.includes(id) ? null : state.pair,
    at: state.at?.document === id ? null : state.at,
    sort: state.sort === id ? compare.sort.defaultValue : state.sort,
  }
}

/** The address with one layer more or fewer. */
export const layered = ({ off }: Pick<CompareState, 'off'>, layer: string): Pick<CompareState, 'off'> => ({
  off: off.includes(layer) ? off.filter((one) => one !== layer) : [...off, layer],
})

type Pair = readonly [Document, Document]

/** What can be done with the two that stand side by side; null where there is no other source to bring. */
export type PairSteps = {
  readonly previous: Pair | null
  readonly next: Pair | null
  /** The one beside is pinned, and the source after it comes beside. */
  readonly pin: Pair | null
  readonly swap: Pair
  /** Which of those that can stand beside the pinned one does, from 1, and how many they are. */
  readonly at: number
  readonly of: number
}

/** The source `by` places after `from` among those that are not `without`, round and round. */
const after = (sources: readonly Document[], without: Document, from: Document, by: number): Document | undefined => {
  const round = sources.filter((one) => one === from || one !== without)
  return round[(round.indexOf(from) + by + round.length) % round.length]
}

export const pairSteps = (sources: readonly Document[], [pinned, beside]: Pair): PairSteps => {
  const others = sources.filter((one) => one !== pinned)
  const step = (by: number): Pair | null => {
    const to = after(sources, pinned, beside, by)
    return others.length < 2 || to === undefined ? null : [pinned, to]
  }
  const follower = after(
    sources.filter((one) => one !== pinned),
    pinned,
    beside,
    1,
  )
  return {
    previous: step(-1),
    next: step(1),
    pin: others.length < 2 || follower === undefined ? null : [beside, follower],
    swap: [beside, pinned],
    at: others.indexOf(beside) + 1,
    of: others.length,
  }
}
