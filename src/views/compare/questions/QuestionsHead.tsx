import { FormattedMessage } from 'react-intl'
import type { Comparison } from '../useCompare.ts'
import { useListed } from './useListed.ts'

/** How many questions these sources answer differently, how many alike; and how to read the list. */
export const QuestionsHead = ({ comparison }: { readonly comparison: Comparison }) => {
  const { shown, apart, alike } = useListed(comparison)
  return (
    <header className="compare-head">
      <h1 tabIndex={-1}>
        <FormattedMessage
          id="compareQuestions.finding"
          values={{ count: comparison.sources.length, questions: shown.length, apart, alike }}
        />
      </h1>
      <p className="deck">
        <FormattedMessage
          id="compareQuestions.deck"
          values={{ y: (words) => <span className="differs">{words}</span> }}
        />
      </p>
    </header>
  )
}
