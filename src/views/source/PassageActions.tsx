import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { passageAt, wordsIn } from '../../corpus/text/rawRange.ts'
import type { Range } from '../../corpus/types.ts'
import { CiteButton } from '../../parts/cite/CiteButton.tsx'
import { CopyLink } from '../../parts/cite/CopyLink.tsx'
import { useAbsolute } from '../../parts/page/useAbsolute.ts'
import { CopyQuotation } from '../../parts/quotation/CopyQuotation.tsx'
import { phrase, searchHref } from '../../url/search.ts'
import { useLang } from '../../url/useLang.ts'
import type { Pane, Reader } from './useReader.ts'

type Props = {
  readonly reader: Reader
  /** Code points of the file. */
  readonly range: Range
  /** Where the words were chosen. */
  readonly pane: Pane
}

/** What can be done with words of a source: link to them, quote them, cite them, look for them. */
export const PassageActions = ({ reader, range, pane }: Props) => {
  const absolute = useAbsolute()
  const lang = useLang()
  const intl = useIntl()
  const { source, state, aim } = reader
  const place = reader.placeAt(range)
  const passage = passageAt(reader.text, reader.raw, range)
  // what is looked for is the text, a paragraph at a time
  const [words = passage.quote] = wordsIn(reader.text, range)
  const isChosen = aim?.start === range.start && aim.end === range.end
  return (
    <>
      <li>
        <CopyLink
          address={absolute(reader.href({ place }))}
          title={`${source.siglum} · ${source.title}`}
          label={intl.formatMessage({ id: 'source.passage.link' })}
        />
      </li>
      <li>
        <CopyQuotation passage={passage} />
      </li>
      <li>
        <CiteButton source={source} place={passage} trigger={<FormattedMessage id="source.passage.cite" />} />
      </li>
      <li>
        <Link className="text-button" to={searchHref({ q: phrase(words), lang })}>
          <FormattedMessage id="source.passage.search" />
        </Link>
      </li>
      {!isChosen && (
        <li>
          <Link className="text-button" to={reader.href({ place })} state={{ pane }}>
            <FormattedMessage id="source.passage.mark" />
          </Link>
        </li>
      )}
      {!(pane === 'raw' && state.raw) && (
        <li>
          <Link className="text-button" to={reader.href({ place, raw: true })} state={{ pane: 'raw' }}>
            <FormattedMessage id="source.passage.raw" />
          </Link>
        </li>
      )}
    </>
  )
}
