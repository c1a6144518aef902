import { FormattedList } from 'react-intl'
import { Link } from 'react-router'
import type { Document } from '../../../corpus/types.ts'
import { phrase, searchHref } from '../../../url/search.ts'
import { useLang } from '../../../url/useLang.ts'

/** Only its script can tell in which language a term was searched for. */
const languageOf = (term: string, own: string): string => {
  if (/\p{Script=Han}/u.test(term)) return own.startsWith('zh') ? own : 'zh-Hans'
  return own.startsWith('zh') ? 'en' : own
}

type Props = { readonly terms: readonly string[]; readonly source: Document }

/** What was searched for in a source, each term in its language and the way to the same search. */
export const Terms = ({ terms, source }: Props) => {
  const lang = useLang()
  return (
    <FormattedList
      type="conjunction"
      value={terms.map((term) => (
        <Link
          key={term}
          to={searchHref({ q: phrase(term), source: [source.id], lang })}
          className="search-term"
          lang={languageOf(term, source.language)}
        >
          {term}
        </Link>
      ))}
    />
  )
}
