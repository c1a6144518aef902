/** On which occasion something was promised. */
import type { Pledge } from '../coded.ts'
import type { CorpusIndex, Event, Occasion } from '../types.ts'

/** The first occasion whose last day is not before the last day that the event can mean; the last one for an event without end. */
export function occasionOf(event: Event | undefined, { occasions }: CorpusIndex['about']): Occasion {
  const end = event?.date.end ?? null
  const found = occasions.find(({ until }) => until === null || (end !== null && end <= until))
  return found ?? occasions.at(-1) ?? occasions[0]
}

/** The occasion of every pledge, by the pledge's id. */
export function occasionsOf(
  { events, about }: Pick<CorpusIndex, 'events' | 'about'>,
  pledges: readonly Pledge[],
): ReadonlyMap<string, Occasion> {
  const byId = new Map<string, Event>(events.map((event) => [event.id, event]))
  return new Map(pledges.map(({ id, event }) => [id, occasionOf(byId.get(event), about)]))
}
