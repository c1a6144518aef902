import { FormattedMessage, useIntl } from 'react-intl'
import { cleanRange } from '../../corpus/text/place.ts'
import type { Block } from '../../corpus/types.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { Siglum } from '../../parts/quotation/Siglum.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { wordsAt } from './domPlace.ts'
import { Marked, wholeOf } from './Marked.tsx'
import { Notes } from './Notes.tsx'
import { ReadWith } from './ReadWith.tsx'
import { Translated } from './Translated.tsx'
import type { Reader } from './useReader.ts'
import { host } from './useSelected.ts'

type Props = { readonly reader: Reader; readonly block: Block | undefined }

/** The source's letter, its title as printed, and in one line what it is. */
export const Head = ({ reader, block }: Props) => {
  const intl = useIntl()
  const { source, aim, text } = reader
  const isAlone =
    block !== undefined &&
    aim !== undefined &&
    text.blocks.every((one) => (cleanRange(one, aim) !== null) === (one === block))
  return (
    <header className="source-head">
      <Siglum document={source} className="source-head-siglum" />
      <div className={host}>
        <h1 tabIndex={-1} lang={source.language} {...(block && wordsAt(block))}>
          {block === undefined ? source.title : <Marked reader={reader} stretch={wholeOf(reader, block)} />}
        </h1>
        {block && <Translated reader={reader} stretch={wholeOf(reader, block)} />}
        {block && <ReadWith reader={reader} stretch={wholeOf(reader, block)} />}
        {isAlone && <ChosenBar reader={reader} aim={aim} />}
        <p className="deck">
          <Bilingual text={source.outlet} />
          {' · '}
          {intl.formatDisplayName(source.language, { type: 'language' })}
          {' · '}
          <FormattedMessage id="source.publishedOn" values={{ date: dateText(source.published.date, intl) }} />
        </p>
        {block && <Notes reader={reader} block={block} />}
      </div>
    </header>
  )
}
