import { useLocation } from 'react-router'
import { useLanguage } from '../../messages/language.ts'
import { absolute } from '../../url/canonical.ts'
import { canonical } from '../../url/copy.ts'

/** The whole address of a link inside the app, to be copied: with its language, in readable form. */
export const useAbsolute = (): ((href: string) => string) => {
  const language = useLanguage()
  return (href) => absolute({ origin: window.location.origin, base: import.meta.env.BASE_URL }, href, language)
}

/** The whole address of the present view. */
export const useHere = (): string => useAbsolute()(canonical(useLocation()))
