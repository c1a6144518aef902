import { lazy, type MouseEvent, Suspense, useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { Arrival } from './Arrival.tsx'
import { Catch } from './Catch.tsx'
import { CorpusLine } from './CorpusLine.tsx'
import { Footer } from './Footer.tsx'
import { Late } from './Late.tsx'
import { Masthead } from './Masthead.tsx'
import { Speak } from './Speak.tsx'
import './frame.css'

// only what is built is kept; in development every change is to be seen at once
const Renewal = import.meta.env.PROD
  ? lazy(async () => ({ default: (await import('./Renewal.tsx')).Renewal }))
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
    <main id="main" tabIndex={-1}>
      {/* a new view waits and fails by itself; the frame stays */}
      <Catch key={pathname}>
        <Suspense fallback={<Late />}>
          <Outlet />
          <Arrival shown={shown} />
        </Suspense>
      </Catch>
    </main>
  )
}

/** What stands around every view, loaded or failed. */
const Around = () => (
  <>
    {/* biome-ignore lint/a11y/useValidAnchor: it does lead to #main; only the address must not say so, see skip */}
    <a className="skip" href="#main" onClick={skip}>
      <FormattedMessage id="frame.skip" />
    </a>
    <Masthead />
    <Suspense>
      <Renewal />
    </Suspense>
    <Catch alone>
      <Suspense fallback={<Late />}>
        <CorpusLine />
        <View />
        <Footer />
      </Suspense>
    </Catch>
  </>
)

export const Frame = () => (
  <Suspense>
    <Speak>
      <Around />
    </Speak>
  </Suspense>
)
