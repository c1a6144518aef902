import { FormattedMessage, useIntl } from 'react-intl'
import { useWords } from '../../../messages/language.ts'
import { Picker } from '../../../ui/Picker.tsx'
import type { Comparison } from '../useCompare.ts'
import { tallyOf } from './shape.ts'

/** Which topics are shown, and how many. */
export const Topics = ({ comparison: { state, topics, sources, go } }: { readonly comparison: Comparison }) => {
  const intl = useIntl()
  const words = useWords()
  return (
    <>
      <span className="compare-control">
        <FormattedMessage id="compare.topics" />{' '}
        <Picker
          name={intl.formatMessage({ id: 'compare.topics' })}
          every={intl.formatMessage({ id: 'compare.topics.every' }, { count: topics.length })}
          choices={topics.map(({ topic }) => ({ id: topic.id, label: words(topic.title) }))}
          chosen={state.topic}
          onChange={(topic) => go({ topic })}
        />
      </span>
      <span role="status" className="compare-status num">
        <FormattedMessage id="compare.status" values={tallyOf(topics, state, sources.length)} />
      </span>
    </>
  )
}
