import { useLocation } from 'react-router'
import type { Language } from '../corpus/types.ts'
import { lang } from './lang.ts'

/** The language that the present address names, or null: what links inside the app carry on. */
export const useLang = (): Language | null => {
  const named = new URLSearchParams(useLocation().search).get('lang')
  return named === null ? null : lang.parse(named)
}
