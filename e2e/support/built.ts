/** What the build published, read from its files as anyone may read them: no test knows the corpus otherwise. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CorpusIndex, Document, DocumentId, DocumentText, Evidence } from '../../src/corpus/types'

const dist = new URL('../../dist/', import.meta.url)
const built = (path: string): string => readFileSync(fileURLToPath(new URL(path, dist)), 'utf8')

/** A data file of the build; its shape is the build's own promise, held by the unit tests of publish. */
export const read = <T>(file: string): T => JSON.parse(built(`data/${file}`))

export const corpus = read<CorpusIndex>('index.json')
export const evidence = read<readonly Evidence[]>('evidence.json')
export const textOf = (id: DocumentId): DocumentText => read(`source/${id}.json`)

export const documentOf = (id: DocumentId): Document => first(corpus.documents.filter((one) => one.id === id))

/** The first of a list that has one: a corpus without one has nothing to test this by. */
export const first = <T>(items: readonly T[]): T => {
  const [item] = items
  if (item === undefined) throw new Error('the built corpus has nothing of this kind')
  return item
}

export const last = <T>(items: readonly T[]): T => first(items.slice(-1))

export const best = <T>(items: readonly T[], score: (item: T) => number): T =>
  items.reduce((top, item) => (score(item) > score(top) ? item : top), first(items))
