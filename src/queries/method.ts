/** What the page of methods reads beside the codebook and the texts. */
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import type { Agreement, Reading, Unit } from '../corpus/coded.ts'
import type { DataFile, Method } from '../corpus/method.ts'
import type { Bilingual } from '../corpus/types.ts'
import { referents, table, topics } from './coding.ts'

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

export const method = table<Method>('method')
export const agreement = table<readonly Agreement[]>('agreement')
export const readings = table<readonly Reading[]>('readings')
export const manifest = table<readonly DataFile[]>('files')
const units = table<readonly Unit[]>('units')
const dictionary = table<DataPackage>('datapackage')

export const useMethod = (): Method => useSuspenseQuery(method).data
export const useAgreement = (): readonly Agreement[] => useSuspenseQuery(agreement).data
export const useReadings = (): readonly Reading[] => useSuspenseQuery(readings).data
export const useManifest = (): readonly DataFile[] => useSuspenseQuery(manifest).data
/** Both coders' codes, sentence by sentence, and what they chose from beside the codebook. Large, and asked for on demand. */
export const useUnits = () => {
  const [all, named, referred] = useSuspenseQueries({ queries: [units, topics, referents] })
  return { units: all.data, topics: named.data, referents: referred.data }
}
export const useDictionary = (): DataPackage['resources'] => useSuspenseQuery(dictionary).data.resources
