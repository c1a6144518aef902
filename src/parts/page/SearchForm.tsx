import { type FormEvent, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useLocation, useNavigate } from 'react-router'
import { addressOf } from '../../url/inside.ts'
import { searchHref } from '../../url/search.ts'
import { useLang } from '../../url/useLang.ts'

/** The words of an id or a path: `/events/acme-plan` → `acme plan`. */
const wordsOf = (meant: string): string => (meant.split('/').at(-1) ?? '').replaceAll('-', ' ').trim()

/** A field that leads to the search. `meant`: what the address asked for. */
export const SearchForm = ({ meant }: { readonly meant: string }) => {
  const intl = useIntl()
  const lang = useLang()
  const navigate = useNavigate()
  const here = useLocation()
  // half-typed words, which the search's own address says once they are sent
  const [q, setQ] = useState(wordsOf(meant))
  const send = (event: FormEvent) => {
    event.preventDefault()
    navigate(searchHref({ q, lang }), { state: { from: addressOf(here) } })
  }
  return (
    <search>
      <form className="my-5 flex max-w-[440px] items-center gap-3 print:hidden" onSubmit={send}>
        <input
          type="search"
          className="field min-w-0"
          value={q}
          onChange={({ target }) => setQ(target.value)}
          aria-label={intl.formatMessage({ id: 'app.search.field' })}
        />
        <button type="submit" className="text-button flex-none text-body/row">
          <FormattedMessage id="app.search" />
        </button>
      </form>
    </search>
  )
}
