/** What researchers recorded, in the browser: one constant per file, asked for by the route, read by its view as certainly present. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type {
  Amount,
  CodingBook,
  Defect,
  Frame,
  Gloss,
  PlainNumber,
  Pledge,
  Quoted,
  Referent,
  ReferentNaming,
  Remark,
  Sentence,
  Topic,
} from '../corpus/coded.ts'
import type { Codebook } from '../corpus/types.ts'
import { files } from './files.ts'
import { readJson } from './read.ts'

export const table = <Shape>(name: string) =>
  queryOptions({
    queryKey: ['table', name],
    queryFn: ({ signal }) => readJson<Shape>(files.table(name, 'json'), signal),
  })

export const codebook = table<Codebook & CodingBook>('codebook')
export const pledges = table<readonly Pledge[]>('pledges')
export const remarks = table<readonly Remark[]>('remarks')
export const amounts = table<readonly Amount[]>('amounts')
export const quotations = table<readonly Quoted[]>('quotations')
export const sentences = table<readonly Sentence[]>('sentences')
export const referents = table<readonly Referent[]>('referents')
export const namings = table<readonly ReferentNaming[]>('namings')
export const frames = table<readonly Frame[]>('frames')
export const defects = table<readonly Defect[]>('defects')
export const topics = table<readonly Topic[]>('topics')
export const glosses = table<readonly Gloss[]>('glosses')
export const numbers = table<readonly PlainNumber[]>('numbers')

export const useCodingBook = (): Codebook & CodingBook => useSuspenseQuery(codebook).data
export const usePledges = (): readonly Pledge[] => useSuspenseQuery(pledges).data
export const useRemarks = (): readonly Remark[] => useSuspenseQuery(remarks).data
export const useAmounts = (): readonly Amount[] => useSuspenseQuery(amounts).data
export const useQuotations = (): readonly Quoted[] => useSuspenseQuery(quotations).data
export const useSentences = (): readonly Sentence[] => useSuspenseQuery(sentences).data
export const useReferents = (): readonly Referent[] => useSuspenseQuery(referents).data
export const useNamings = (): readonly ReferentNaming[] => useSuspenseQuery(namings).data
export const useFrames = (): readonly Frame[] => useSuspenseQuery(frames).data
export const useDefects = (): readonly Defect[] => useSuspenseQuery(defects).data
export const useTopics = (): readonly Topic[] => useSuspenseQuery(topics).data
export const useGlosses = (): readonly Gloss[] => useSuspenseQuery(glosses).data
export const useNumbers = (): readonly PlainNumber[] => useSuspenseQuery(numbers).data
