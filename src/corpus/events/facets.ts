import type { CorpusIndex, Document, Event } from '../types.ts'
import { type EventCorpus, type EventFilter, matcher, matching, type Wording } from './filter.ts'

/** What events can be filtered by from a list. `company` and `person` are kinds of entity in the codebook. */
export const FACETS = ['company', 'person', 'type', 'source', 'language'] as const
export type Facet = (typeof FACETS)[number]

/** `count`: how many events would be shown if this were chosen beside what is chosen already. */
export type Choice = { readonly id: string; readonly count: number }

type Asked = EventCorpus & Pick<CorpusIndex, 'codebook'>

/** Everything that can be chosen in a list: what tells, types or acts in at least one event. In the corpus's own order. */
export function choosable(corpus: Asked, facet: Facet): readonly string[] {
  switch (facet) {
    case 'company':
    case 'person': {
      const acting = new Set<string>(corpus.events.flatMap((event) => event.actors))
      return corpus.entities.filter(({ id, kind }) => kind === facet && acting.has(id)).map(({ id }) => id)
    }
    case 'type': {
      const used = new Set<string>(corpus.events.map((event) => event.type))
      return corpus.codebook.eventType.map(({ id }) => id).filter((id) => used.has(id))
    }
    case 'source':
      return corpus.documents.map(({ id }) => id)
    case 'language':
      return [...new Set(corpus.documents.map(({ language }) => language))]
  }
}

/** The filter with one thing more chosen; choosing what is chosen changes nothing. */
export function choosing(filter: EventFilter, facet: Facet, id: string): EventFilter {
  return filter[facet].includes(id) ? filter : { ...filter, [facet]: [...filter[facet], id] }
}

/**
 * Each choice of a list with the count that choosing it would give: what is shown already (nothing, if nothing is chosen
 * in this list) and every further event that offers it. One pass over the events, however many choices there are.
 */
export function choices(corpus: Asked, filter: EventFilter, wording: Wording, facet: Facet): readonly Choice[] {
  const reached = matching(corpus, { ...filter, [facet]: [] }, wording)
  const isShown = filter[facet].length === 0 ? () => false : matcher(corpus, filter, wording)
  const offers = offerer(corpus, filter, facet)
  const further = new Map<string, number>()
  let shown = 0
  for (const event of reached) {
    if (isShown(event)) shown += 1
    else for (const id of new Set(offers(event))) further.set(id, (further.get(id) ?? 0) + 1)
  }
  return choosable(corpus, facet).map((id) => ({ id, count: shown + (further.get(id) ?? 0) }))
}

/** What an event can be chosen by; a document only where the filter on the other side of it agrees. */
function offerer(
  told: EventCorpus,
  { source, language }: EventFilter,
  facet: Facet,
): (event: Event) => readonly string[] {
  const documents = new Map<string, Document>(told.documents.map((document) => [document.id, document]))
  const tellers = (event: Event) => event.documents.flatMap((id) => documents.get(id) ?? [])
  switch (facet) {
    case 'company':
    case 'person':
      return (event) => event.actors
    case 'type':
      return (event) => [event.type]
    case 'source':
      return (event) =>
        tellers(event)
          .filter((document) => language.length === 0 || language.includes(document.language))
          .map(({ id }) => id)
    case 'language':
      return (event) =>
        tellers(event)
          .filter(({ id }) => source.length === 0 || source.includes(id))
          .map((document) => document.language)
  }
}
