import { FormattedMessage, useIntl } from 'react-intl'
import { NavLink, useLocation, useNavigate } from 'react-router'
import { useKey } from '../parts/keys/useKey.ts'
import { addressOf } from '../url/inside.ts'
import { searchHref, searchPath } from '../url/search.ts'
import { useLang } from '../url/useLang.ts'

/** A word of the masthead; that of the page one is on stands over a bar. */
export const mastheadLink =
  'pt-1 pb-3 text-ink2 no-underline aria-[current]:border-b-3 aria-[current]:border-ink aria-[current]:pb-[9px] aria-[current]:font-semibold aria-[current]:text-ink'

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
    <NavLink to={to} state={state} className={mastheadLink}>
      <FormattedMessage id="app.search" />
    </NavLink>
  )
}
