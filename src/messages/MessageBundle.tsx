import { useSuspenseQueries } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { useLanguage } from './language.ts'
import type { LateBundle, Messages } from './load.ts'
import { bundleOf } from './queries.ts'

// a constant function, so that the words stay the same object
const together = (bundles: readonly { readonly data: Messages }[]): Messages =>
  Object.assign({}, ...bundles.map(({ data }) => data))

type Props = { readonly bundles: readonly LateBundle[]; readonly children: ReactNode }

/** Gives what is inside the words of late bundles, beside those that the shell has. */
export const MessageBundle = ({ bundles, children }: Props) => {
  const { locale, messages } = useIntl()
  const language = useLanguage()
  const words = useSuspenseQueries({
    queries: bundles.map((bundle) => bundleOf(bundle, language)),
    combine: together,
  })
  // all of them were parsed when the app was built, or none: a mixture of both kinds cannot arise
  const all = useMemo(() => ({ ...messages, ...words }) as typeof messages, [messages, words])
  return (
    <IntlProvider locale={locale} messages={all}>
      {children}
    </IntlProvider>
  )
}
