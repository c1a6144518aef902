/** What researchers recorded, in the browser: one constant per file, asked for by the route, read by its view as certainly present. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { CodedTables, CodingBook } from '../corpus/coded.ts'
import type { Codebook } from '../corpus/types.ts'
import { files } from './files.ts'
import { readJson } from './read.ts'

export const dataFile = <Shape>(name: string) =>
  queryOptions({
    queryKey: ['table', name],
    queryFn: ({ signal }) => readJson<Shape>(files.table(name, 'json'), signal),
  })

/** The records of one kind, or how far two coders agreed on them. */
export const table = <Name extends keyof CodedTables>(name: Name) => dataFile<CodedTables[Name]>(name)
export const useTable = <Name extends keyof CodedTables>(name: Name): CodedTables[Name] =>
  useSuspenseQuery(table(name)).data

export const codebook = dataFile<Codebook & CodingBook>('codebook')
export const pledges = table('pledges')
export const remarks = table('remarks')
export const amounts = table('amounts')
export const quotations = table('quotations')
export const sentences = table('sentences')
export const referents = table('referents')
export const namings = table('namings')
export const frames = table('frames')
export const defects = table('defects')
export const topics = table('topics')
export const questions = table('questions')
export const glosses = table('glosses')
export const numbers = table('numbers')

export const useCodingBook = (): Codebook & CodingBook => useSuspenseQuery(codebook).data
export const usePledges = () => useTable('pledges')
export const useRemarks = () => useTable('remarks')
export const useAmounts = () => useTable('amounts')
export const useQuotations = () => useTable('quotations')
export const useSentences = () => useTable('sentences')
export const useReferents = () => useTable('referents')
export const useNamings = () => useTable('namings')
export const useFrames = () => useTable('frames')
export const useDefects = () => useTable('defects')
export const useTopics = () => useTable('topics')
export const useQuestions = () => useTable('questions')
export const useGlosses = () => useTable('glosses')
export const useNumbers = () => useTable('numbers')
