import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import type { Entity } from '../../corpus/types.ts'
import { useLanguage } from '../../messages/language.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import type { Search } from './useSearch.ts'

const most = 8
const times = ({ mentions }: Entity): number => Object.values(mentions).reduce((sum, count) => sum + count, 0)

/** Nothing asked yet: what can be, and the names that stand most often in the texts. */
export const Start = ({ search }: { readonly search: Search }) => {
  const language = useLanguage()
  const named = [...search.corpus.entities].sort((a, b) => times(b) - times(a)).slice(0, most)
  return (
    <section className="search-start">
      <h2>
        <FormattedMessage id="search.start.title" />
      </h2>
      <ul className="search-ways">
        <li>
          <FormattedMessage id="search.start.where" />
        </li>
        <li>
          <FormattedMessage id="search.start.words" />
        </li>
        <li>
          <FormattedMessage id="search.start.forms" />
        </li>
        <li>
          <FormattedMessage id="search.start.misprints" />
        </li>
      </ul>
      <h3>
        <FormattedMessage id="search.start.named" />
      </h3>
      <ul className="search-named">
        {named.map((entity) => (
          <li key={entity.id}>
            <Link to={search.href({ q: entity.name[language] })}>
              <Bilingual text={entity.name} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
