/** The sources compared. */

import type { Topic } from '../coded.ts'
import { type FileRange, overlap } from '../text/overlap.ts'
import type { Document, DocumentId, Passage } from '../types.ts'

/** The documents among `chosen`, each once, in corpus order, whatever the order of `chosen`; ids of no document are left out. */
export const chosenOf = (documents: readonly Document[], chosen: readonly DocumentId[]): readonly Document[] =>
  documents.filter(({ id }) => chosen.includes(id))

/** Earlier in the file first; of two that begin together the shorter. */
export const inFile = (a: Pick<FileRange, 'start' | 'end'>, b: Pick<FileRange, 'start' | 'end'>): number =>
  a.start - b.start || a.end - b.end

/** The passages in which one document tells a topic; none if it does not. */
export const passagesOf = (topic: Topic, document: DocumentId): readonly Passage[] =>
  topic.documents.flatMap((told) => (told.kind === 'told' && told.document === document ? told.passages : []))

/** The topics of which some passage shares a character with `place`, in their order. */
export const topicsAt = (topics: readonly Topic[], place: FileRange): readonly Topic[] =>
  topics.filter((topic) => passagesOf(topic, place.document).some((passage) => overlap(passage, place)))
