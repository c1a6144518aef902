import { useLocation } from 'react-router'
import type { Document } from '../../corpus/types.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { type Dropped, keepKnown } from '../../url/readAddress.ts'
import { readSources, type SourcesState, sourcesHref } from '../../url/source.ts'

/** What an address calls a link of a chain; stations count from 1, and the first has none. */
export const linkId = ({ id }: Pick<Document, 'id'>, station: number): string => `${id}.${station + 1}`

export type Sources = {
  readonly state: SourcesState
  readonly dropped: readonly Dropped[]
  readonly href: (change: Partial<SourcesState>) => string
  /** The address with a link's evidence shown, or no more. */
  readonly toggled: (link: string) => string
}

export const useSources = (): Sources => {
  const [{ search }, { documents }] = [useLocation(), useCorpus()]
  const links = documents.flatMap((one) => one.chain.flatMap(({ link }, at) => (link ? [linkId(one, at)] : [])))
  const { state, dropped } = keepKnown(readSources(search), 'open', (id) => links.includes(id))
  const href = (change: Partial<SourcesState>) => sourcesHref({ ...state, ...change })
  const toggled = (link: string) =>
    href({ open: state.open.includes(link) ? state.open.filter((one) => one !== link) : [...state.open, link] })
  return { state, dropped, href, toggled }
}
