import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { codeKey } from '../../corpus/codebook.ts'
import type { Frame } from '../../corpus/coded.ts'
import { documentById } from '../../corpus/events/account.ts'
import type { Words } from '../../corpus/search/answer.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { placeOf } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { methodHref } from '../../url/method.ts'
import { sourceHref } from '../../url/source.ts'
import { useLang } from '../../url/useLang.ts'
import { Found } from './Found.tsx'
import { Others, useOurs } from './parts.tsx'

type Props = { readonly frame: Frame; readonly words: readonly Words[]; readonly corpus: CorpusIndex }

/** Coded words in their source, their code and why. */
export const FrameHit = ({ frame, words, corpus }: Props) => {
  const lang = useLang()
  const ours = useOurs(words)
  const source = documentById(corpus, frame.passage.document)
  const coded = words.find(({ role }) => role === 'quotation')
  const referent = ours('who')
  if (source === undefined || coded === undefined) return null
  return (
    <div className="search-whole">
      <SourceLink to={source} />
      <div>
        <Link
          className="source-words search-words search-coded"
          lang={source.language}
          to={sourceHref(source.id, { lang, place: placeOf(frame.passage) })}
          data-row
        >
          <Found words={coded} />
        </Link>
        <p className="small">
          <Link to={methodHref({ code: codeKey(frame.dimension, frame.value), lang })}>
            {ours('code')}
            <FormattedMessage id="search.colon" />
            {ours('code', 1)}
          </Link>
          {referent && (
            <>
              {' · '}
              {referent}
            </>
          )}
        </p>
        <p className="search-why">{ours('reason')}</p>
        <Others words={words} />
      </div>
    </div>
  )
}
