import type { CorpusIndex } from '../../corpus/types.ts'
import { type Keep, keepKnown } from '../../url/readAddress.ts'
import type { SearchState } from '../../url/search.ts'

/** What the address of a search can say of this corpus. */
export const knownSearch = ({ documents }: Pick<CorpusIndex, 'documents'>): Keep<SearchState> => {
  const sources = new Set<string>(documents.map(({ id }) => id))
  return (read) => keepKnown(read, 'source', (id) => sources.has(id))
}
