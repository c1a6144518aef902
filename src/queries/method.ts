/** What the page of methods reads beside the codebook and the texts. */
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import type { Agreement } from '../corpus/agreement/agreement.ts'
import type { DataFile, Method } from '../corpus/method.ts'
import type { Bilingual } from '../corpus/types.ts'
import { dataFile, referents, table, topics, useTable } from './coding.ts'

/** As much of `datapackage.json` as the data dictionary shows. */
type DataPackage = {
  readonly resources: readonly {
    readonly name: string
    readonly 'corpus:title': Bilingual
    readonly schema: {
      readonly fields: readonly {
        readonly name: string
        readonly type: string
        readonly 'corpus:description': Bilingual
      }[]
    }
  }[]
}

export const method = dataFile<Method>('method')
export const agreement = table('agreement')
export const readings = table('readings')
export const manifest = dataFile<readonly DataFile[]>('files')
const units = table('units')
const dictionary = dataFile<DataPackage>('datapackage')

export const useMethod = (): Method => useSuspenseQuery(method).data
const ofSentences = (all: readonly Agreement[]): readonly Agreement[] => all.filter(({ unit }) => unit === 'sentence')
/** What was compared sentence by sentence. */
export const useAgreement = (): readonly Agreement[] => useSuspenseQuery({ ...agreement, select: ofSentences }).data
export const useReadings = () => useTable('readings')
export const useManifest = (): readonly DataFile[] => useSuspenseQuery(manifest).data
/** Both coders' codes, sentence by sentence, and what they chose from beside the codebook. Large, and asked for on demand. */
export const useUnits = () => {
  const [all, named, referred] = useSuspenseQueries({ queries: [units, topics, referents] })
  return { units: all.data, topics: named.data, referents: referred.data }
}
export const useDictionary = (): DataPackage['resources'] => useSuspenseQuery(dictionary).data.resources
