import { useMemo } from 'react'
import { type NamingRow, namingMatrix } from '../../../corpus/framing/namingMatrix.ts'
import { useNamings, useReferents } from '../../../queries/coding.ts'
import { useCorpus } from '../../../queries/corpus.ts'
import type { Comparison } from '../useCompare.ts'

/** What each of the sources compared calls each thing that one of them names. */
export const useNamingRows = ({ sources }: Pick<Comparison, 'sources'>): readonly NamingRow[] => {
  const index = useCorpus()
  const referents = useReferents()
  const namings = useNamings()
  return useMemo(
    () =>
      namingMatrix(
        { index, referents, namings },
        sources.map(({ id }) => id),
      ),
    [index, referents, namings, sources],
  )
}
