import { FormattedMessage, useIntl } from 'react-intl'
import { useWords } from '../../../messages/language.ts'
import { useCodingBook, useTopics } from '../../../queries/coding.ts'
import { Picker } from '../../../ui/Picker.tsx'
import type { Comparison } from '../useCompare.ts'
import { useListed } from './useListed.ts'

/** Of which aspects and topics questions are shown, and how many they are. */
export const Filters = ({ comparison }: { readonly comparison: Comparison }) => {
  const intl = useIntl()
  const words = useWords()
  const book = useCodingBook()
  const topics = useTopics()
  const { state, go } = comparison
  const { shown, all } = useListed(comparison)
  const isAsked = (chosen: readonly string[], id: string, has: (of: (typeof all)[number]['question']) => boolean) =>
    chosen.includes(id) || all.some(({ question }) => has(question))
  return (
    <>
      <span className="compare-control">
        <FormattedMessage id="compareQuestions.aspects" />{' '}
        <Picker
          name={intl.formatMessage({ id: 'compareQuestions.aspects' })}
          every={intl.formatMessage({ id: 'compareQuestions.aspects.every' })}
          choices={book.aspect
            .filter(({ id }) => isAsked(state.aspect, id, ({ aspect }) => aspect === id))
            .map(({ id, label }) => ({ id, label: words(label) }))}
          chosen={state.aspect}
          onChange={(aspect) => go({ aspect })}
        />
      </span>
      <span className="compare-control">
        <FormattedMessage id="compare.topics" />{' '}
        <Picker
          name={intl.formatMessage({ id: 'compare.topics' })}
          every={intl.formatMessage({ id: 'compareQuestions.topics.every' })}
          choices={topics
            .filter(({ id }) => isAsked(state.topic, id, (question) => question.topics.includes(id)))
            .map(({ id, title }) => ({ id, label: words(title) }))}
          chosen={state.topic}
          onChange={(topic) => go({ topic })}
        />
      </span>
      <span role="status" className="compare-status num">
        <FormattedMessage id="compareQuestions.status" values={{ shown: shown.length, total: all.length }} />
      </span>
    </>
  )
}
