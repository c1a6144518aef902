import { FormattedList, FormattedMessage, useIntl } from 'react-intl'
import { documentById } from '../../corpus/events/account.ts'
import type { Words } from '../../corpus/search/answer.ts'
import type { CorpusIndex, DocumentId } from '../../corpus/types.ts'
import { tags, useLanguage } from '../../messages/language.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { sourceHref } from '../../url/source.ts'
import { useLang } from '../../url/useLang.ts'
import { Found } from './Found.tsx'
import { isFound, Name, Others, useOurs } from './parts.tsx'

/** The stations of a text's chain in which something was found. */
const Origins = ({ words }: { readonly words: readonly Words[] }) => {
  const tag = tags[useLanguage()]
  const found = words.filter((one) => one.role === 'origin' && isFound(one))
  const inTongue = found.filter(({ language }) => language === tag)
  const once = new Map((inTongue.length > 0 ? inTongue : found).map((one) => [one.text, one]))
  if (once.size === 0) return null
  const names = [...once.values()].map((one) => (
    <span key={one.text} lang={one.language}>
      <Found words={one} />
    </span>
  ))
  return (
    <p className="search-why">
      <FormattedMessage id="search.origin" values={{ names: <FormattedList value={names} /> }} />
    </p>
  )
}

type Props = { readonly document: DocumentId; readonly words: readonly Words[]; readonly corpus: CorpusIndex }

/** A text as a whole: its title, who published it, when, and by whose way it came. */
export const SourceHit = ({ document, words, corpus }: Props) => {
  const intl = useIntl()
  const lang = useLang()
  const ours = useOurs(words)
  const source = documentById(corpus, document)
  const title = words.find(({ role }) => role === 'name')
  if (source === undefined || title === undefined) return null
  return (
    <div className="search-whole">
      <SourceLink to={source} className="search-source-siglum" />
      <div>
        <Name to={sourceHref(source.id, { lang })}>
          <span className="source-words" lang={title.language}>
            <Found words={title} />
          </span>
        </Name>
        <p className="small">
          {ours('outlet')} · {dateText(source.published.date, intl)}
        </p>
        <Others words={words} but={['name', 'origin']} />
        <Origins words={words} />
      </div>
    </div>
  )
}
