import { FormattedMessage } from 'react-intl'
import { tags, useLanguage } from '../messages/language.ts'
import { Notice } from '../ui/Notice.tsx'
import { useAskedLanguage } from './useAskedLanguage.ts'

/** Where the words of the address's language are missing: that they are, in both languages, and a way to try again. */
export const LanguageMissing = () => {
  const { asked, state } = useAskedLanguage(useLanguage())
  if (state !== 'missing') return null
  return (
    <Notice>
      <FormattedMessage id="app.languageMissing" />{' '}
      <span lang={tags[asked]}>
        <FormattedMessage id="app.languageMissing.other" />
      </span>{' '}
      {/* a chunk that did not arrive is not asked for again by the browser: only a fresh page asks */}
      <button type="button" className="text-button" onClick={() => window.location.reload()}>
        <FormattedMessage id="app.failure.retry" />
      </button>
    </Notice>
  )
}
