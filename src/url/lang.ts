/** The interface's language: a part of every address, declared last in each. */
import { createParser } from 'nuqs/server'
import type { Language } from '../corpus/types.ts'

export const lang = createParser<Language>({
  parse: (value) => (value === 'en' || value === 'zh' ? value : null),
  serialize: (value) => value,
})

/** What a reader gets whose address names no language: Chinese if the browser asks for any Chinese first. */
export const preferredLanguage = (wanted: readonly string[]): Language => {
  const known = wanted.find((tag) => /^(zh|en)\b/i.test(tag))
  return known !== undefined && /^zh/i.test(known) ? 'zh' : 'en'
}

/** The language of an address, as it says or as the browser prefers. `search` with or without `?`. */
export const languageOf = (search: string, wanted: readonly string[]): Language => {
  const named = new URLSearchParams(search).get('lang')
  return (named === null ? null : lang.parse(named)) ?? preferredLanguage(wanted)
}
