import { FormattedMessage } from 'react-intl'
import type { TextUnit } from '../../corpus/text/units.ts'
import { tags } from '../../messages/language.ts'
import type { Reader } from './useReader.ts'

/** Our translation of a sentence: sans, smaller, and said to be ours. */
export const Translated = ({ reader, stretch }: { readonly reader: Reader; readonly stretch: TextUnit }) => {
  const gloss = reader.glosses.find(({ block }) => block === stretch.block.index)
  const words = gloss?.sentences[stretch.sentence - 1]
  return gloss && words !== undefined ? (
    <p className="gloss" lang={tags[gloss.language]}>
      <span className="gloss-mark">
        <FormattedMessage id="source.gloss.mark" />
      </span>{' '}
      {words}
    </p>
  ) : null
}
