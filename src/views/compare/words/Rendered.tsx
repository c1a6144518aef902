import { FormattedMessage } from 'react-intl'
import { translationsOf } from '../../../corpus/text/languages.ts'
import type { Document } from '../../../corpus/types.ts'
import { tags, useLanguage } from '../../../messages/language.ts'
import type { NamingCell } from './shape.ts'

type Props = { readonly words: NamingCell['words'][number]; readonly source: Document }

/** What a source's words say in the reader's language; nothing where they are in it. */
export const Rendered = ({ words, source }: Props) => {
  const language = useLanguage()
  if (words.rendering === '' || !translationsOf(source.language).includes(language)) return null
  return (
    <span className="words-rendered" lang={tags[language]}>
      <span className="sr-only">
        <FormattedMessage id="compareCard.gloss" />{' '}
      </span>
      {words.rendering}
    </span>
  )
}
