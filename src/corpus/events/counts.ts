import type { CorpusIndex, Entity } from '../types.ts'

export type Counts = {
  readonly documents: number
  /** How many documents are in each language, in the order of their first. */
  readonly languages: readonly { readonly language: string; readonly count: number }[]
  /** Events that at least one document tells. */
  readonly events: number
  /** Those of them whose day is known. */
  readonly toTheDay: number
  /** Companies and persons that at least one document names. */
  readonly companies: number
  readonly persons: number
}

const isNamed = ({ mentions }: Entity): boolean => Object.values(mentions).some((times) => times > 0)

/** The figures of the sentence that says what the corpus is. */
export function countsOf({
  documents,
  events,
  entities,
}: Pick<CorpusIndex, 'documents' | 'events' | 'entities'>): Counts {
  const languages = new Map<string, number>()
  for (const { language } of documents) languages.set(language, (languages.get(language) ?? 0) + 1)
  const told = events.filter((event) => event.documents.length > 0)
  const named = (kind: string) => entities.filter((entity) => entity.kind === kind && isNamed(entity)).length
  return {
    documents: documents.length,
    languages: [...languages].map(([language, count]) => ({ language, count })),
    events: told.length,
    toTheDay: told.filter(({ date }) => date.precision === 'day').length,
    companies: named('company'),
    persons: named('person'),
  }
}
