import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import type { Comparison } from '../useCompare.ts'
import type { Listed } from './shape.ts'

/** No question that the address shows is answered by two of these sources. */
export const Empty = ({ listed, comparison }: { readonly listed: Listed; readonly comparison: Comparison }) => (
  <p className="questions-empty">
    {listed.all.length === 0 ? (
      <FormattedMessage id="compareQuestions.empty.none" />
    ) : (
      <FormattedMessage
        id="compareQuestions.empty.chosen"
        values={{
          count: listed.all.length,
          all: (words) => <Link to={comparison.href({ aspect: [], topic: [] })}>{words}</Link>,
        }}
      />
    )}{' '}
    <FormattedMessage
      id="compareQuestions.empty.topics"
      values={{ a: (words) => <Link to={comparison.href({ mode: 'topic' })}>{words}</Link> }}
    />
  </p>
)
