import type { CorpusIndex, Document } from '../../corpus/types.ts'
import { type Keep, keepKnown } from '../../url/readAddress.ts'
import type { SourcesState } from '../../url/source.ts'

/** What an address calls a link of a chain; stations count from 1, and the first has none. */
export const linkId = ({ id }: Pick<Document, 'id'>, station: number): string => `${id}.${station + 1}`

/** What the address of the sources can say of this corpus. */
export const knownSources = ({ documents }: Pick<CorpusIndex, 'documents'>): Keep<SourcesState> => {
  const links = documents.flatMap((one) => one.chain.flatMap(({ link }, at) => (link ? [linkId(one, at)] : [])))
  return (read) => keepKnown(read, 'open', (id) => links.includes(id))
}
