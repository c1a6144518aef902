import { byId } from '../byId.ts'
import { type Choice, counts, offered } from '../faceted.ts'
import type { CorpusIndex, Event } from '../types.ts'
import { type EventCorpus, type EventFilter, matching, type Wording } from './filter.ts'

/** What events can be filtered by from a list. `company` and `person` are kinds of entity in the codebook. */
export const FACETS = ['company', 'person', 'type', 'source', 'language'] as const
export type Facet = (typeof FACETS)[number]

type Asked = EventCorpus & Pick<CorpusIndex, 'codebook'>

/** Everything that can be chosen in a list: what tells, types or acts in at least one event. In the corpus's own order. */
export function choosable(corpus: Asked, facet: Facet): readonly string[] {
  switch (facet) {
    case 'company':
    case 'person':
      return offered(
        corpus.events,
        corpus.entities.filter(({ kind }) => kind === facet).map(({ id }) => id),
        ({ actors }) => actors,
      )
    case 'type':
      return offered(
        corpus.events,
        corpus.codebook.eventType.map(({ id }) => id),
        ({ type }) => [type],
      )
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

/** Each choice of a list with the count that choosing it, beside what is chosen already, would give. */
export function choices(corpus: Asked, filter: EventFilter, wording: Wording, facet: Facet): readonly Choice[] {
  const others = matching(corpus, { ...filter, [facet]: [] }, wording)
  return counts(others, choosable(corpus, facet), filter[facet], offerer(corpus, filter, facet))
}

/** What an event can be chosen by; a document only where the filter on the other side of it agrees. */
function offerer(
  told: EventCorpus,
  { source, language }: EventFilter,
  facet: Facet,
): (event: Event) => readonly string[] {
  const tellers = (event: Event) => event.documents.flatMap((id) => byId(told.documents, id) ?? [])
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
