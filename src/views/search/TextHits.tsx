import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { documentById } from '../../corpus/events/account.ts'
import type { InText, TextResult } from '../../corpus/search/answer.ts'
import { rawPlace } from '../../corpus/search/rawPlace.ts'
import type { Block, CorpusIndex, Document } from '../../corpus/types.ts'
import { colourClass } from '../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { sourceHref } from '../../url/source.ts'
import { useLang } from '../../url/useLang.ts'
import { Found } from './Found.tsx'

const Where = ({ block, document }: { readonly block: Block; readonly document: Document }) => {
  const intl = useIntl()
  const lang = useLang()
  const { kind, number, start, end } = block
  const name = intl.formatMessage({ id: 'search.block' }, { kind, number: number ?? 0 })
  return (
    <Link className="search-where num" to={sourceHref(document.id, { lang, place: { start, end } })} aria-label={name}>
      {number ?? <FormattedMessage id="search.blockShort" values={{ kind }} />}
    </Link>
  )
}

type ParagraphProps = { readonly result: TextResult; readonly document: Document }

const Paragraph = ({ result: { thing, words }, document }: ParagraphProps) => {
  const lang = useLang()
  const { block } = thing
  const [found] = words
  if (found === undefined) return null
  return (
    <li className="search-paragraph" data-result>
      <Where block={block} document={document} />
      <p className="source-words search-words" lang={document.language}>
        <Found
          words={found}
          link={(range, mark, first) => (
            <Link to={sourceHref(document.id, { lang, place: rawPlace(block, range) })} data-row={first || undefined}>
              {mark}
            </Link>
          )}
        />
      </p>
    </li>
  )
}

type SourceProps = { readonly document: Document; readonly found: InText }

const Source = ({ document, found }: SourceProps) => (
  <section
    className={`search-source head-${colourClass(document.colour)}`}
    aria-labelledby={`search-in-${document.id}`}
  >
    <h3 className="search-source-head" id={`search-in-${document.id}`}>
      <SourceLink to={document} className="search-source-siglum" />
      <span className="source-words" lang={document.language}>
        {document.title}
      </span>{' '}
      <span className="search-source-count num">
        <FormattedMessage id="search.places" values={{ count: found.count }} />
      </span>
    </h3>
    <ol className="search-paragraphs">
      {found.results.map((result) => (
        <Paragraph key={result.key} result={result} document={document} />
      ))}
    </ol>
  </section>
)

type Props = { readonly sources: readonly InText[]; readonly corpus: CorpusIndex }

/** Paragraphs with what was found in them, each in its text, in reading order. */
export const TextHits = ({ sources, corpus }: Props) =>
  sources.map((found) => {
    const of = documentById(corpus, found.document)
    return of && <Source key={of.id} document={of} found={found} />
  })
