import './styles/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, useRoutes } from 'react-router'
import { other } from './messages/language.ts'
import { messagesOf } from './messages/queries.ts'
import { makeClient } from './queries/client.ts'
import { corpusIndex } from './queries/corpus.ts'
import { askFirst, routes } from './routes.tsx'
import { addressOf, oneSlash } from './url/inside.ts'
import { languageOf } from './url/lang.ts'

/** Of a doubled slash the router would make nothing, or another host: mended before anything reads the address. */
const mendSlashes = () => {
  const { location, history } = window
  if (oneSlash(location.pathname) !== location.pathname) history.replaceState(history.state, '', addressOf(location))
}

const AppRoutes = () => useRoutes(routes)

const start = async (root: HTMLElement) => {
  mendSlashes()
  const client = makeClient()
  const { pathname, search } = window.location
  const language = languageOf(search, navigator.languages)
  // where the words of one language are missing, the shell says so in those of the other
  const words = client
    .ensureQueryData(messagesOf(language))
    .catch(() => client.ensureQueryData(messagesOf(other(language))))
  // asked for at once, beside the words; who waits for it says what failed
  void client.prefetchQuery(corpusIndex)
  // a turn later, so that a connection which takes few requests at a time takes these two first
  await null
  askFirst(client, pathname, import.meta.env.BASE_URL, language)
  await words
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        {/* without transitions the page follows the address at once: a box that is ticked stays ticked, and Back is Back */}
        <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')
start(root).catch((error: unknown) => {
  // without its messages the interface has no words; these two sentences cannot come from them
  root.textContent = 'This page could not load its words. Please reload. 本页未能载入界面文字，请刷新。'
  throw error
})
