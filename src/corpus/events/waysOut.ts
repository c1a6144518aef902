import { waysOutOf } from '../faceted.ts'
import { FACETS, type Facet } from './facets.ts'
import { type EventCorpus, type EventFilter, matching, type Wording } from './filter.ts'

/** A filter that can be dropped as a whole. */
export type Droppable = Facet | 'range' | 'words'
export type WayOut = { readonly drop: Droppable; readonly count: number }

const DROPPABLE: readonly Droppable[] = [...FACETS, 'range', 'words']

/** The part of a filter that is empty once it is dropped. */
export function dropped(drop: Droppable): Partial<EventFilter> {
  switch (drop) {
    case 'range':
      return { from: null, to: null }
    case 'words':
      return { words: '' }
    default:
      return { [drop]: [] }
  }
}

/** The filters that are not empty, in the order in which they are offered. */
export function inForce(filter: EventFilter): readonly Droppable[] {
  return DROPPABLE.filter((drop) => {
    switch (drop) {
      case 'range':
        return filter.from !== null || filter.to !== null
      case 'words':
        return filter.words.trim() !== ''
      default:
        return filter[drop].length > 0
    }
  })
}

/** What each filter in force would give if it alone were dropped; most first, none that gives nothing. */
export function waysOut(told: EventCorpus, filter: EventFilter, wording: Wording): readonly WayOut[] {
  return waysOutOf(inForce(filter), (drop) => matching(told, { ...filter, ...dropped(drop) }, wording).length)
}
