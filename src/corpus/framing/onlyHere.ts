/** What one of the sources compared tells and no other does: computed, and only where another could have known. */

import type { Document, DocumentId, NonEmpty, Passage } from '../types.ts'
import { chosenOf, inFile } from './compared.ts'
import { type AskedOnlyHere, type Excuse, type Thing, things, type What } from './things.ts'

/** One place. `missing` and `excused` are together all the other sources compared, both in corpus order. */
export type OnlyHere = {
  readonly document: DocumentId
  readonly passage: Passage
  /** They could have told it. */
  readonly missing: NonEmpty<DocumentId>
  readonly excused: readonly ({ readonly document: DocumentId } & Excuse)[]
} & What

/** A thing's places in the one source that tells it; none if several of those compared do. */
function onlyIn({ what, by, places }: Thing, documents: readonly Document[]): readonly OnlyHere[] {
  const [teller, another] = documents.filter(({ id }) => by.includes(id))
  if (!teller || another) return []
  const others = documents.filter(({ id }) => id !== teller.id)
  return places
    .filter(({ passage }) => passage.document === teller.id)
    .flatMap(({ passage, could }): readonly OnlyHere[] => {
      const stands = others.map((document) => ({ document: document.id, could: could(document) }))
      const [first, ...rest] = stands.filter((one) => one.could.why === 'could').map(({ document }) => document)
      if (first === undefined) return []
      const excused = stands.flatMap(({ document, could: own }) => (own.why === 'could' ? [] : [{ document, ...own }]))
      return [{ ...what, document: teller.id, passage, missing: [first, ...rest], excused }]
    })
}

/**
 * Every place where one of the sources `chosen` tells a topic, event, sum of money or entity that no other of them
 * does, though at least one of those could have: a topic by its coded status, an event or a pledged sum by its date and
 * the source's (see `couldTell`), an entity or any other sum by the topics whose passages hold it. What appears as a
 * document is no event here. In corpus order, then in that of the file.
 */
export function onlyHere(asked: AskedOnlyHere, chosen: readonly DocumentId[]): readonly OnlyHere[] {
  const documents = chosenOf(asked.index.documents, chosen)
  const found = things(asked).flatMap((thing) => onlyIn(thing, documents))
  // a stable sort: what stands at one place stays in the order of the kinds
  return documents.flatMap(({ id }) =>
    found.filter(({ document }) => document === id).sort((a, b) => inFile(a.passage, b.passage)),
  )
}
