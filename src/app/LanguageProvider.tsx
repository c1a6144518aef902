import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { IntlProvider } from 'react-intl'
import { useLocation } from 'react-router'
import { locales, tags } from '../messages/language.ts'
import { messagesOf } from '../messages/queries.ts'
import { languageOf } from '../url/lang.ts'

/** Gives what is inside the words of the address's language. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const language = languageOf(useLocation().search, navigator.languages)
  const { data } = useSuspenseQuery(messagesOf(language))
  useEffect(() => {
    document.documentElement.lang = tags[language]
  }, [language])
  return (
    <IntlProvider locale={locales[language]} messages={data}>
      {children}
    </IntlProvider>
  )
}
