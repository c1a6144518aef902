import { FormattedMessage, useIntl } from 'react-intl'
import { NavLink, useLocation, useNavigate } from 'react-router'
import { useKey } from '../parts/keys/useKey.ts'
import { searchHref, searchPath } from '../url/search.ts'
import { useLang } from '../url/useLang.ts'

/** The way to the search, from every page; so is `/`. The search knows where its reader came from, for Esc. */
export const SearchLink = () => {
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()
  const to = searchHref({ lang: useLang() })
  const state = { from: `${pathname}${search}${hash}` }
  useKey('/', useIntl().formatMessage({ id: 'app.search.field' }), () => {
    if (pathname === searchPath) document.querySelector<HTMLElement>('main [data-focus]')?.focus()
    else navigate(to, { state })
  })
  return (
    <NavLink to={to} state={state}>
      <FormattedMessage id="app.search" />
    </NavLink>
  )
}
