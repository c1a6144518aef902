import { lazy, type MouseEvent, Suspense, useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { ErrorBoundary } from '../parts/page/ErrorBoundary.tsx'
import { Loading } from '../parts/page/Loading.tsx'
import { CorpusLine } from './CorpusLine.tsx'
import { FocusAndScroll } from './FocusAndScroll.tsx'
import { Footer } from './Footer.tsx'
import { LanguageMissing } from './LanguageMissing.tsx'
import { LanguageProvider } from './LanguageProvider.tsx'
import { Masthead } from './Masthead.tsx'

// only what is built is kept; in development every change is to be seen at once
const Renewal = import.meta.env.PROD
  ? lazy(async () => ({ default: (await import('./UpdatePrompt.tsx')).UpdatePrompt }))
  : () => null

/** Static hosts answer `/events/x` with `/events/x/`; the address of a view has no last slash. */
const useOneSlash = (): void => {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    if (pathname === '/' || !pathname.endsWith('/')) return
    navigate({ pathname: pathname.replace(/\/+$/, '') || '/', search, hash }, { replace: true })
  }, [pathname, search, hash, navigate])
}

// the hash of an address is a place in a text, so the skip link must not write one
const skip = (event: MouseEvent): void => {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

const View = () => {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useOneSlash()
  return (
    <main id="main" tabIndex={-1} className="min-h-[60vh] pt-7">
      {/* a new view waits and fails by itself; the frame stays */}
      <ErrorBoundary key={pathname}>
        <Suspense fallback={<Loading />}>
          <Outlet />
          <FocusAndScroll shown={shown} />
        </Suspense>
      </ErrorBoundary>
    </main>
  )
}

/** What stands around every view, loaded or failed. */
const Page = () => (
  <>
    {/* biome-ignore lint/a11y/useValidAnchor: it does lead to #main; only the address must not say so, see skip */}
    <a
      className="absolute left-[-100vw] focus:top-2 focus:left-4 focus:z-1 focus:bg-paper focus:px-2 focus:py-1 print:hidden"
      href="#main"
      onClick={skip}
    >
      <FormattedMessage id="app.skip" />
    </a>
    <Masthead />
    <LanguageMissing />
    <Suspense>
      <Renewal />
    </Suspense>
    <ErrorBoundary alone>
      <Suspense fallback={<Loading />}>
        <CorpusLine />
        <View />
        <Footer />
      </Suspense>
    </ErrorBoundary>
  </>
)

export const Layout = () => (
  <Suspense>
    <LanguageProvider>
      <Page />
    </LanguageProvider>
  </Suspense>
)
