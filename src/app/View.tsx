import { type FetchQueryOptions, type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { type ComponentType, lazy } from 'react'
import { useParams } from 'react-router'
import type { CorpusIndex, Language } from '../corpus/types.ts'
import { useLanguage } from '../messages/language.ts'
import type { LateBundle } from '../messages/load.ts'
import { MessageBundle } from '../messages/MessageBundle.tsx'
import { bundleOf } from '../messages/queries.ts'
import { corpusIndex } from '../queries/corpus.ts'

/** A data file, as the constants of queries/ declare it. */
type Reading = { readonly queryKey: QueryKey; readonly queryFn?: unknown }

/** A view and all that it cannot be drawn without. */
export type View = {
  readonly Shown: ComponentType
  /** Fetches its code; nothing, where that is here already. */
  readonly fetch: () => Promise<unknown>
  /** Its words beside those that every page has. */
  readonly words: readonly LateBundle[]
  /** Its data beside the corpus index; `id`: of the thing that the address shows. */
  readonly reads: readonly (Reading | ((index: CorpusIndex, id: string) => readonly Reading[]))[]
}

/** The code of a view, fetched when it is first shown, and that of its parts which it fetches by itself. */
export const late = (
  view: () => Promise<ComponentType>,
  ...parts: readonly (() => Promise<unknown>)[]
): Pick<View, 'Shown' | 'fetch'> => ({
  Shown: lazy(async () => ({ default: await view() })),
  fetch: () => Promise.all([view, ...parts].map((start) => start())),
})

// a fault is told by the view, which waits for what is asked for here
const unheard = () => {}

/** Asks at once for all that a view needs: code, words and data, which else would be asked for one after the other. */
export const ask = (client: QueryClient, view: View, language: Language, id: string): void => {
  const once = (reading: Reading) => {
    if (client.getQueryState(reading.queryKey) !== undefined) return
    // made by `queryOptions`; a list of several forgets which key belongs to which function
    void client.prefetchQuery(reading as FetchQueryOptions)
  }
  view.fetch().catch(unheard)
  for (const bundle of view.words) once(bundleOf(bundle, language))
  for (const reading of view.reads) {
    if (typeof reading === 'object') once(reading)
    else client.ensureQueryData(corpusIndex).then((index) => reading(index, id).forEach(once), unheard)
  }
}

export const ViewRoute = ({ view }: { readonly view: View }) => {
  const client = useQueryClient()
  const language = useLanguage()
  const { id = '' } = useParams()
  // before the view is drawn, which waits at the first thing that is missing
  ask(client, view, language, id)
  return (
    <MessageBundle bundles={view.words}>
      <view.Shown />
    </MessageBundle>
  )
}
