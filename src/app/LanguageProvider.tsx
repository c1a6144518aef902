import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { IntlProvider } from 'react-intl'
import { useLocation } from 'react-router'
import { locales, other, tags } from '../messages/language.ts'
import { messagesOf } from '../messages/queries.ts'
import { languageOf } from '../url/lang.ts'
import { useAskedLanguage } from './useAskedLanguage.ts'

/** The language of the address once its words are there; until then, and where they are missing, the one spoken before. */
const useSpoken = () => {
  const client = useQueryClient()
  const first = languageOf(useLocation().search, navigator.languages)
  // main.tsx has fetched the words of the first address's language or, where they are missing, of the other
  const [spoken, speak] = useState(() => (client.getQueryData(messagesOf(first).queryKey) ? first : other(first)))
  const { asked, state } = useAskedLanguage(spoken)
  if (state === 'here' && spoken !== asked) speak(asked)
  return spoken
}

/** Gives what is inside the words of a language. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const language = useSpoken()
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
