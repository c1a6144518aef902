import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import type { Instead } from '../../corpus/search/answer.ts'
import { useLanguage } from '../../messages/language.ts'
import { OtherName } from '../../parts/quotation/OtherName.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import type { Search } from './useSearch.ts'

type Props = { readonly instead: Instead; readonly search: Search }

const Names = ({ instead, search }: Props) => {
  const language = useLanguage()
  const near = instead.near.flatMap((id) => byId(search.corpus.entities, id) ?? [])
  if (near.length === 0) return null
  return (
    <>
      <p className="small">
        <FormattedMessage id="search.empty.near" />
      </p>
      <ul className="link-list">
        {near.map(({ id, name }) => (
          <li key={id}>
            <Link to={search.href({ q: name[language], kind: [], source: [] })}>
              <Bilingual text={name} />
            </Link>
            <OtherName text={name} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Nothing found: what to drop or to ask instead, each with what it gives. */
export const Empty = ({ instead, search }: Props) => {
  const { answer, href } = search
  const { all, drops, tries } = instead
  return (
    <div className="search-empty">
      <p className="search-empty-title">
        <FormattedMessage id="search.empty" values={{ words: <q>{answer.q.trim()}</q> }} />
      </p>
      <ul className="link-list">
        {drops.map(({ drop, count }) => (
          <li key={drop}>
            <Link to={href({ [drop]: [] })}>
              <FormattedMessage id="search.empty.drop" values={{ drop, count }} />
            </Link>
          </li>
        ))}
        {/* what there is was left out by filters, and not by one of them alone */}
        {all > 0 && drops.length === 0 && (
          <li>
            <Link to={href({ kind: [], source: [] })}>
              <FormattedMessage id="search.empty.all" values={{ count: all }} />
            </Link>
          </li>
        )}
        {tries.map(({ why, q, count }) => (
          <li key={`${why} ${q}`}>
            <Link to={href({ q, kind: [], source: [] })}>
              <FormattedMessage id="search.empty.try" values={{ why, words: <q>{q}</q>, count }} />
            </Link>
          </li>
        ))}
      </ul>
      {all === 0 && <Names instead={instead} search={search} />}
      {all === 0 && (
        <p className="small">
          <FormattedMessage id="search.empty.other" />
        </p>
      )}
    </div>
  )
}
