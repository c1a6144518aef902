import { FormattedMessage } from 'react-intl'
import { excerpt } from '../../corpus/place.ts'
import type { Document, Range } from '../../corpus/types.ts'
import { files } from '../../queries/files.ts'
import { aimed } from './useGoTo.ts'

/** How much of the file stands on either side. Code points. */
const around = 120

type Props = { readonly source: Document; readonly range: Range; readonly raw: string }

/** A passage of the file that its clean text leaves out: front matter, a comment, an address. */
export const InFile = ({ source, range, raw }: Props) => {
  const { before, words, after } = excerpt(raw, range, around)
  return (
    <section className="in-file" aria-labelledby="in-file">
      <h2 id="in-file" className="label">
        <FormattedMessage id="source.inFile" />
      </h2>
      <pre lang={source.language}>
        {before}
        <mark className={aimed} tabIndex={-1}>
          {words}
        </mark>
        {after}
      </pre>
      <p className="small">
        <a href={files.raw(source.file)}>
          <FormattedMessage id="source.raw" />
        </a>
      </p>
    </section>
  )
}
