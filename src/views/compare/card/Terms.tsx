import { FormattedList } from 'react-intl'
import type { Document } from '../../../corpus/types.ts'

/** Only its script can tell in which language a term was searched for. */
const languageOf = (term: string, own: string): string => {
  if (/\p{Script=Han}/u.test(term)) return own.startsWith('zh') ? own : 'zh-Hans'
  return own.startsWith('zh') ? 'en' : own
}

type Props = { readonly of: readonly string[]; readonly source: Document }

/** What was searched for in a source, each term in its language. */
export const Terms = ({ of, source }: Props) => (
  <FormattedList
    type="conjunction"
    value={of.map((term) => (
      <i key={term} className="search-term" lang={languageOf(term, source.language)}>
        {term}
      </i>
    ))}
  />
)
