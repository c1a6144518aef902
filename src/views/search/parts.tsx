import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { documentById } from '../../corpus/events/account.ts'
import type { Words } from '../../corpus/search/answer.ts'
import type { Role } from '../../corpus/search/entries.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { tags, useLanguage } from '../../messages/language.ts'
import { placeOf } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { Mixed } from '../../ui/Mixed.tsx'
import { sourceHref } from '../../url/source.ts'
import { useLang } from '../../url/useLang.ts'
import { Found } from './Found.tsx'

export const isFound = ({ matches }: Words): boolean => matches.length > 0

/** A record's own words in the interface's language, with what was found in them. */
export const useOurs = (words: readonly Words[]) => {
  const tag = tags[useLanguage()]
  return (role: Role, nth = 0): ReactNode => {
    const own = words.filter((one) => one.role === role)
    const inTongue = own.filter(({ language }) => language === tag)
    // a name that is the same in both languages is kept once
    const one = (inTongue.length > 0 ? inTongue : own)[nth]
    if (one === undefined) return null
    return isFound(one) ? <Found words={one} /> : <Mixed text={one.text} />
  }
}

/** Where a record leads: its name, which `j` and `k` stop at. */
export const Name = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <Link to={to} className="search-name" data-row>
    {children}
  </Link>
)

/** Words of a record in the language that the interface does not speak, where something was found in them. */
export const Others = ({ words, but }: { readonly words: readonly Words[]; readonly but?: readonly Role[] }) => {
  const tag = tags[useLanguage()]
  const others = words.filter(
    (one) => isFound(one) && one.passage === undefined && one.language !== tag && !but?.includes(one.role),
  )
  return others.map((one) => (
    <p key={`${one.role} ${one.text}`} className="search-other" lang={one.language}>
      <Found words={one} />
    </p>
  ))
}

type QuotedProps = { readonly words: Words; readonly corpus: CorpusIndex }

/** Each place that was found leads to the passage; where none was, the words themselves do. */
const Quotation = ({ words, corpus }: QuotedProps) => {
  const lang = useLang()
  const { passage } = words
  const source = passage && documentById(corpus, passage.document)
  if (passage === undefined || source === undefined) return null
  const to = sourceHref(source.id, { lang, place: placeOf(passage) })
  return (
    <li>
      <SourceLink to={source} />
      <span className="source-words search-words" lang={words.language}>
        {isFound(words) ? (
          <Found words={words} link={(_, mark) => <Link to={to}>{mark}</Link>} />
        ) : (
          <Link to={to}>
            <Found words={words} />
          </Link>
        )}
      </span>
    </li>
  )
}

/** How many of a record's passages are drawn: the record itself shows them all. */
const drawn = 2

/** The sources' words on which a record rests, each passage once. */
export const Quoted = ({ words, corpus }: { readonly words: readonly Words[]; readonly corpus: CorpusIndex }) => {
  const quoted = words.filter(({ role }) => role === 'quotation')
  const once = new Map(quoted.map((one) => [`${one.passage?.document} ${one.passage?.start}`, one]))
  const more = once.size - drawn
  if (once.size === 0) return null
  return (
    <ul className="search-quoted">
      {[...once].slice(0, drawn).map(([key, one]) => (
        <Quotation key={key} words={one} corpus={corpus} />
      ))}
      {more > 0 && (
        <li className="search-more small">
          <FormattedMessage id="search.more" values={{ count: more }} />
        </li>
      )}
    </ul>
  )
}
