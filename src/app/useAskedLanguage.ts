import { hashKey, notifyManager, useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import type { Language } from '../corpus/types.ts'
import { type LateBundle, lateBundles } from '../messages/load.ts'
import { bundleOf, messagesOf } from '../messages/queries.ts'
import { languageOf } from '../url/lang.ts'

type AskedLanguage = {
  /** The language of the address. */
  readonly asked: Language
  /** Whether its words are there: on their way they are neither here nor missing. */
  readonly state: 'here' | 'coming' | 'missing'
}

/** The bundles that what is drawn now speaks from. They are fewer once a view has gone, when nothing else is drawn anew. */
const useBundles = (spoken: Language): readonly LateBundle[] => {
  const cache = useQueryClient().getQueryCache()
  const listen = useCallback((onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)), [cache])
  const inUse = (bundle: LateBundle) => cache.get(hashKey(bundleOf(bundle, spoken).queryKey))?.isActive()
  // a text, so that the same bundles are the same snapshot
  const names = useSyncExternalStore(listen, () => lateBundles.filter(inUse).join()).split(',')
  return lateBundles.filter((bundle) => names.includes(bundle))
}

/** The words that a page which speaks one language needs to speak the address's: the shell's, and those of the bundles in use. */
export const useAskedLanguage = (spoken: Language): AskedLanguage => {
  const asked = languageOf(useLocation().search, navigator.languages)
  const inUse = useBundles(spoken)
  const bundles = asked === spoken ? [] : inUse
  const words = useQueries({ queries: [messagesOf(asked), ...bundles.map((bundle) => bundleOf(bundle, asked))] })
  if (words.every(({ isSuccess }) => isSuccess)) return { asked, state: 'here' }
  return { asked, state: words.some(({ isError }) => isError) ? 'missing' : 'coming' }
}
