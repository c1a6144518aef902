import { FormattedMessage, useIntl } from 'react-intl'
import { NavLink, useLocation, useNavigate } from 'react-router'
import { useKey } from '../parts/keys/useKey.ts'
import { addressOf } from '../url/inside.ts'
import { searchHref, searchPath } from '../url/search.ts'
import { useLang } from '../url/useLang.ts'

/** The way to the search, from every page; so is `/`. The search knows where its reader came from, for Esc. */
export const SearchLink = () => {
  const navigate = useNavigate()
  const here = useLocation()
  const to = searchHref({ lang: useLang() })
  const state = { from: addressOf(here) }
  useKey('/', useIntl().formatMessage({ id: 'app.search.field' }), () => {
    if (here.pathname === searchPath) document.querySelector<HTMLElement>('main [data-focus]')?.focus()
    else navigate(to, { state })
  })
  return (
    <NavLink to={to} state={state}>
      <FormattedMessage id="app.search" />
    </NavLink>
  )
}
