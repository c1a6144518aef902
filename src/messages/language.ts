import { useIntl } from 'react-intl'
import type { Bilingual, Language } from '../corpus/types.ts'

/** What `Intl` formats by: days before months in English. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans' }
/** What the markup says (BCP 47). */
export const tags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }

export const other = (language: Language): Language => (language === 'en' ? 'zh' : 'en')

/** The language that the interface speaks now. */
export const useLanguage = (): Language => (useIntl().locale.startsWith('zh') ? 'zh' : 'en')

/** A count within a sentence: up to nine in words, more in figures. */
export const useNumberWords = (): ((count: number) => string) => {
  const intl = useIntl()
  return (count) => intl.formatMessage({ id: 'app.number' }, { count })
}

/** Our words in the interface's language. */
export const useWords = (): ((words: Bilingual) => string) => {
  const language = useLanguage()
  return (words) => words[language]
}
