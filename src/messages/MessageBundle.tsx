import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { useLanguage } from './language.ts'
import type { LateBundle } from './load.ts'
import { bundleOf } from './queries.ts'

/** Gives what is inside the words of a late area, beside those that the frame has. */
export const MessageBundle = ({ of, children }: { readonly of: LateBundle; readonly children: ReactNode }) => {
  const { locale, messages } = useIntl()
  const { data } = useSuspenseQuery(bundleOf(of, useLanguage()))
  // all of them were parsed when the app was built, or none: a mixture of both kinds cannot arise
  const all = useMemo(() => ({ ...messages, ...data }) as typeof messages, [messages, data])
  return (
    <IntlProvider locale={locale} messages={all}>
      {children}
    </IntlProvider>
  )
}
