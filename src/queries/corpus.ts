/** The corpus in the browser: one constant per file, asked for by the route, read by its view as certainly present. */
import { queryOptions, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import type { CorpusIndex, DocumentText, Evidence } from '../corpus/types.ts'
import { files } from './files.ts'
import { readJson, readText } from './read.ts'

export const corpusIndex = queryOptions({
  queryKey: ['index'],
  queryFn: ({ signal }) => readJson<CorpusIndex>(files.index, signal),
})

/** The passages that tell of events and date them. */
export const evidence = queryOptions({
  queryKey: ['evidence'],
  queryFn: ({ signal }) => readJson<readonly Evidence[]>(files.evidence, signal),
})

/** Every passage on which a record rests. */
export const everyEvidence = queryOptions({
  queryKey: ['every-evidence'],
  queryFn: ({ signal }) => readJson<readonly Evidence[]>(files.table('evidence', 'json'), signal),
})

export const documentText = (id: string) =>
  queryOptions({
    queryKey: ['source', id],
    queryFn: ({ signal }) => readJson<DocumentText>(files.text(id), signal),
  })

/** The file as received. */
export const rawText = (file: string) =>
  queryOptions({
    queryKey: ['raw', file],
    queryFn: ({ signal }) => readText(files.raw(file), signal),
  })

export const useCorpus = (): CorpusIndex => useSuspenseQuery(corpusIndex).data
/** An answer drawn from the index; `select` should be a constant function, so that it runs once per corpus. */
export const useFromCorpus = <Answer>(select: (index: CorpusIndex) => Answer): Answer =>
  useSuspenseQuery({ ...corpusIndex, select }).data
export const useEveryEvidence = (): readonly Evidence[] => useSuspenseQuery(everyEvidence).data
export const useEvidence = (): readonly Evidence[] => useSuspenseQuery(evidence).data

/** A document's clean text and its file as received. */
export const useTexts = (id: string, file: string): { readonly text: DocumentText; readonly raw: string } => {
  const [text, raw] = useSuspenseQueries({ queries: [documentText(id), rawText(file)] })
  return { text: text.data, raw: raw.data }
}

const texts = (read: readonly { readonly data: DocumentText }[]): readonly DocumentText[] =>
  read.map(({ data }) => data)

/** The clean text of every document, in the corpus's order. */
export const useDocumentTexts = (): readonly DocumentText[] =>
  // `texts` is a constant function, so that the list stays the same one
  useSuspenseQueries({ queries: useCorpus().documents.map(({ id }) => documentText(id)), combine: texts })
