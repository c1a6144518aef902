import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import type { Comparison } from '../useCompare.ts'

/** None of the topics that the address shows is told by these sources. */
export const Empty = ({ comparison: { topics, href } }: { readonly comparison: Comparison }) => (
  <p className="topics-empty">
    {topics.length === 0 ? (
      <FormattedMessage id="compareTopic.empty.none" />
    ) : (
      <FormattedMessage
        id="compareTopic.empty.chosen"
        values={{ count: topics.length, all: (words) => <Link to={href({ topic: [] })}>{words}</Link> }}
      />
    )}
  </p>
)
