/** What the build published, read from its files as anyone may read them: no test knows the corpus otherwise. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import type { CorpusIndex, Document, DocumentId, DocumentText, Evidence } from '../../src/corpus/types'
import { areShipped } from '../corpus/shipped'

const dist = new URL('../../dist/', import.meta.url)
const built = (path: string): string => readFileSync(fileURLToPath(new URL(path, dist)), 'utf8')

/** A data file of the build; its shape is the build's own promise, held by the unit tests of publish. */
export const read = <T>(file: string): T => JSON.parse(built(`data/${file}`))

/** A published text as it is. */
export const readText = (file: string): string => built(`data/${file}`)

const data = fileURLToPath(new URL('data/', dist))
/** Every published file, by its path in the data. */
export const published: readonly string[] = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(`${data}${path}`).isFile())
  .map((path) => path.replaceAll('\\', '/'))

export const corpus = read<CorpusIndex>('index.json')
export const evidence = read<readonly Evidence[]>('evidence.json')
export const textOf = (id: DocumentId): DocumentText => read(`source/${id}.json`)

export const documentOf = (id: DocumentId): Document => first(corpus.documents.filter((one) => one.id === id))

const nothing = 'the corpus has nothing of this kind to try it by'

/**
 * The first of a list that has one. A test that asks for what another corpus does not have is skipped, and says so; the
 * corpus that the project comes with has something for every test.
 */
export const first = <T>(items: readonly T[]): T => {
  const [item] = items
  if (item !== undefined) return item
  test.skip(!areShipped(corpus.documents), nothing)
  throw new Error(nothing)
}

export const last = <T>(items: readonly T[]): T => first(items.slice(-1))

export const best = <T>(items: readonly T[], score: (item: T) => number): T =>
  items.reduce((top, item) => (score(item) > score(top) ? item : top), first(items))
