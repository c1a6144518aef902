import { useQueries, useQueryClient } from '@tanstack/react-query'
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

/** The words that a page which speaks one language needs to speak the address's: the shell's, and those of the bundles in use. */
export const useAskedLanguage = (spoken: Language): AskedLanguage => {
  const asked = languageOf(useLocation().search, navigator.languages)
  const cache = useQueryClient().getQueryCache()
  const inUse = (bundle: LateBundle) => cache.find({ queryKey: bundleOf(bundle, spoken).queryKey })?.isActive()
  const bundles = asked === spoken ? [] : lateBundles.filter(inUse)
  const words = useQueries({ queries: [messagesOf(asked), ...bundles.map((bundle) => bundleOf(bundle, asked))] })
  if (words.every(({ isSuccess }) => isSuccess)) return { asked, state: 'here' }
  return { asked, state: words.some(({ isError }) => isError) ? 'missing' : 'coming' }
}
