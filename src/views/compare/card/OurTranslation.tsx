import { FormattedMessage } from 'react-intl'
import { tags } from '../../../messages/language.ts'
import type { GlossText } from './useGlossOf.ts'

/** Our translation, marked as ours by the words that it begins with. */
export const OurTranslation = ({ gloss: { text, language } }: { readonly gloss: GlossText }) => (
  <>
    <span className="gloss-mark">
      <FormattedMessage id="compareCard.gloss" />
    </span>{' '}
    <span className="gloss-words" lang={tags[language]}>
      {text}
    </span>
  </>
)
