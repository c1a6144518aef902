/** Draws a part as the app does, over the invented corpus, at an address that stands in sight; for component tests. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode, Suspense } from 'react'
import { createIntl, IntlProvider } from 'react-intl'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { expect } from 'vitest'
import { commands, page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Language } from '../../corpus/types.ts'
import { locales, tags } from '../../messages/language.ts'
import type { Messages } from '../../messages/load.ts'
import { makeClient } from '../../queries/client.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    readonly axe: () => Promise<readonly string[]>
  }
}

const files = {
  en: import.meta.glob<Messages>('../../messages/*.en.json', { eager: true, import: 'default' }),
  zh: import.meta.glob<Messages>('../../messages/*.zh.json', { eager: true, import: 'default' }),
}
const messagesOf = (language: Language): Messages => Object.assign({}, ...Object.values(files[language]))
const intl = {
  en: createIntl({ locale: locales.en, messages: messagesOf('en') }),
  zh: createIntl({ locale: locales.zh, messages: messagesOf('zh') }),
}

/** The interface's words, as they stand in src/messages. */
export const sayIn = (language: Language, id: string, values: Record<string, string | number> = {}): string =>
  intl[language].formatMessage({ id }, values)
export const say = (id: string, values: Record<string, string | number> = {}): string => sayIn('en', id, values)

const Probe = () => {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  return (
    <footer>
      <p data-testid="address">{`${pathname}${search}${hash}`}</p>
      <button type="button" data-testid="back" onClick={() => navigate(-1)}>
        back
      </button>
    </footer>
  )
}

/** The data files, each fetched once however many tests of a file read it. */
export const client = makeClient()

type Options = {
  /** Where the reader is. */
  readonly at?: string
  readonly language?: Language
  /** Another corpus than the invented one, or one that is not there. */
  readonly data?: QueryClient
}

/** A part, drawn. The words of every late bundle are there from the start. */
export const renderApp = (part: ReactNode, { at = '/', language = 'en', data = client }: Options = {}) => {
  document.documentElement.lang = tags[language]
  return render(
    <StrictMode>
      <QueryClientProvider client={data}>
        <IntlProvider locale={locales[language]} messages={messagesOf(language)}>
          <MemoryRouter initialEntries={[at]} useTransitions={false}>
            <Suspense>{part}</Suspense>
            <Probe />
          </MemoryRouter>
        </IntlProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}

export const expectAt = (href: string) =>
  expect.poll(() => page.getByTestId('address').element().textContent, { message: 'the address' }).toBe(href)

export const goBack = () => page.getByTestId('back').click()

/** Once for each state of a part. */
export const expectAccessible = async () => expect(await commands.axe(), 'axe finds nothing').toEqual([])
