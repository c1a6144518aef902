import { FormattedMessage, useIntl } from 'react-intl'
import type { Block, Document, Range } from '../../corpus/types.ts'
import { dateText } from '../../parts/dateText.ts'
import { Siglum } from '../../parts/Siglum.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Marked } from './Marked.tsx'

type Props = { readonly source: Document; readonly block: Block | undefined; readonly aim: Range | undefined }

/** The source's letter, its title as printed, and in one line what it is. */
export const Head = ({ source, block, aim }: Props) => {
  const intl = useIntl()
  return (
    <header className="source-head">
      <Siglum of={source} className="source-head-siglum" />
      <div>
        <h1 tabIndex={-1} lang={source.language}>
          {block === undefined ? source.title : <Marked block={block} aim={aim} />}
        </h1>
        <p className="deck">
          <Bilingual of={source.outlet} />
          {' · '}
          {intl.formatDisplayName(source.language, { type: 'language' })}
          {' · '}
          <FormattedMessage id="source.publishedOn" values={{ date: dateText(source.published.date, intl) }} />
        </p>
      </div>
    </header>
  )
}
