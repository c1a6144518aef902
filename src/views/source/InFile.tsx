import { FormattedMessage } from 'react-intl'
import { excerpt } from '../../corpus/text/place.ts'
import type { Range } from '../../corpus/types.ts'
import { files } from '../../queries/files.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { aimed } from './useGoTo.ts'
import type { Reader } from './useReader.ts'

/** How much of the file stands on either side. Code points. */
const around = 120

/** A passage of the file that its clean text leaves out: front matter, a comment, an address. */
export const InFile = ({ reader, range }: { readonly reader: Reader; readonly range: Range }) => {
  const { source, raw } = reader
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
      <ChosenBar reader={reader} aim={range} pane="raw" />
      <p className="small">
        <a href={files.raw(source.file)}>
          <FormattedMessage id="source.raw" />
        </a>
      </p>
    </section>
  )
}
