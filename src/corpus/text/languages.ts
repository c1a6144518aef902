import type { Language } from '../types.ts'

/** The interface's languages: who reads one of them reads every document. */
export const languages = ['en', 'zh'] as const satisfies readonly Language[]

/** Those into which a text is translated: all but its own. `tag`: BCP 47, whatever its script or region. */
export const translationsOf = (tag: string): readonly Language[] => {
  const own = new Intl.Locale(tag).language
  return languages.filter((language) => language !== own)
}
