import { useMemo } from 'react'
import { useViewAddress, type ViewAddress } from '../../parts/page/useViewAddress.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { addresses } from '../../url/addresses.ts'
import type { SourcesState } from '../../url/source.ts'
import { knownSources } from './known.ts'

export type Sources = ViewAddress<SourcesState> & {
  /** The change that shows a link's evidence, or shows it no more. */
  readonly toggled: (link: string) => Pick<SourcesState, 'open'>
}

export const useSources = (): Sources => {
  const corpus = useCorpus()
  const known = useMemo(() => knownSources(corpus), [corpus])
  const address = useViewAddress(addresses.sources, known)
  const { open } = address.state
  const toggled = (link: string) => ({
    open: open.includes(link) ? open.filter((one) => one !== link) : [...open, link],
  })
  return { ...address, toggled }
}
