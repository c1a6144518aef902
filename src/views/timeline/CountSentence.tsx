import { FormattedMessage, useIntl } from 'react-intl'
import { countsOf } from '../../corpus/events/counts.ts'
import { useNumberWords } from '../../messages/language.ts'
import { useFromCorpus } from '../../queries/corpus.ts'
import { languageName } from './languages.ts'

/** What there is, in one sentence. */
export const CountSentence = () => {
  const intl = useIntl()
  const number = useNumberWords()
  const { languages, ...counts } = useFromCorpus(countsOf)
  const all = languages.map(({ language }) => language)
  const each = languages.map(({ language, count }) =>
    intl.formatMessage(
      { id: 'timeline.counts.language' },
      { number: number(count), language: languageName(language, all, intl) },
    ),
  )
  return (
    <p className="counts">
      <FormattedMessage
        id="timeline.counts"
        values={{ ...counts, languages: intl.formatList(each, { type: 'conjunction' }) }}
      />
    </p>
  )
}
