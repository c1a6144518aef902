/** The documents as a family: the works they witness, how each copy came to be, and when it was told against what it tells. */
import { byId } from '../byId.ts'
import type { Defect } from '../coded.ts'
import { byDate, type Days, daysOf } from '../time/dates.ts'
import type { CorpusIndex, Document, DocumentId, Event, Evidence, NonEmpty, Station, TermId, Work } from '../types.ts'

/** A work, and the documents that witness it, in corpus order. */
export type Family = { readonly work: Work; readonly witnesses: NonEmpty<Document> }

/** Works that some document witnesses, in the order of their first witness. */
export const familiesOf = ({ works, documents }: Pick<CorpusIndex, 'works' | 'documents'>): readonly Family[] => {
  const ids = [...new Set(documents.map(({ work }) => work))]
  return ids.flatMap((id) => {
    const work = byId(works, id)
    const [first, ...others] = documents.filter((document) => document.work === id)
    return work === undefined || first === undefined ? [] : [{ work, witnesses: [first, ...others] }]
  })
}

type Link = NonNullable<Station['link']>

/** Whether the document itself states how it was copied, in the codebook's word; else it is known from outside, or inferred. */
export const isStated = ({ basis }: Link): boolean => String(basis) === 'stated'

/** Every link of every chain, oldest first, document by document. */
export const linksOf = (documents: readonly Document[]): readonly Link[] =>
  documents.flatMap(({ chain }) => chain.flatMap(({ link }) => link ?? []))

/** How often each id occurs, in the order of `terms`; those that do not occur are left out. */
export const countedBy = <Term extends { readonly id: TermId }>(
  terms: readonly Term[],
  ids: readonly TermId[],
): readonly { readonly term: Term; readonly count: number }[] =>
  terms.flatMap((term) => {
    const count = ids.filter((id) => id === term.id).length
    return count === 0 ? [] : [{ term, count }]
  })

/** One document on two clocks. `tells`: the events it tells, by date, without its own appearance. */
export type TwoClocks = { readonly document: Document; readonly tells: readonly Event[] }

export const twoClocks = ({ documents, events }: Pick<CorpusIndex, 'documents' | 'events'>): readonly TwoClocks[] =>
  documents.map((document) => ({
    document,
    tells: events
      .filter(({ documents: told, publishes }) => publishes === undefined && told.includes(document.id))
      .sort((a, b) => byDate(a.date, b.date)),
  }))

/** First and last day that any of the dates can mean, open sides left out; null if none names a day. */
export const reachOf = (dates: readonly Event['date'][]): Days | null => {
  const days = dates.flatMap((date) => Object.values(daysOf(date))).filter(Number.isFinite)
  return days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) }
}

/** How many records of each type rest on a document's words; a record counts once, however many passages it quotes. */
export const recordsOf = (
  evidence: readonly Evidence[],
  document: DocumentId,
): ReadonlyMap<Evidence['recordType'], number> => {
  const ids = new Map<Evidence['recordType'], Set<string>>()
  for (const one of evidence) {
    if (one.document !== document) continue
    const own = ids.get(one.recordType)
    if (own === undefined) ids.set(one.recordType, new Set([one.recordId]))
    else own.add(one.recordId)
  }
  return new Map([...ids].map(([type, own]) => [type, own.size]))
}

/** What documents can be ordered by; never by length, since characters of two scripts are no one scale. */
export const ORDERS = ['published', 'language', 'defects'] as const
export type Order = (typeof ORDERS)[number]

/** Documents as published (the corpus's own order), by language, or those with most defects first; equals in corpus order. */
export const inOrder = (
  order: Order,
  { documents }: Pick<CorpusIndex, 'documents'>,
  defects: readonly Defect[],
): readonly Document[] => {
  const count = ({ id }: Document) => defects.filter(({ passage }) => passage.document === id).length
  switch (order) {
    case 'published':
      return documents
    case 'language':
      return [...documents].sort((a, b) => Number(a.language > b.language) - Number(a.language < b.language))
    case 'defects':
      return [...documents].sort((a, b) => count(b) - count(a))
  }
}
