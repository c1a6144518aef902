import { FormattedMessage } from 'react-intl'
import { useWords } from '../../messages/language.ts'
import { Mixed } from '../../ui/Mixed.tsx'
import { shownOf, tallyOf } from './controls/shape.ts'
import type { Comparison } from './useCompare.ts'

/** One topic is called by its name; of several it says how many are told by all. */
const Finding = ({ comparison: { sources, topics, state } }: { readonly comparison: Comparison }) => {
  const words = useWords()
  const count = sources.length
  // the topics chosen are rows of one mode; in the others all of the sources' topics are there
  const rows = state.mode === 'topic' ? state : { topic: [] }
  const tally = tallyOf(topics, rows, count)
  const [one, another] = shownOf(topics, rows)
  if (one !== undefined && another === undefined)
    return (
      <FormattedMessage
        id="compare.finding.one"
        values={{ ...tally, count, told: one.told.length, title: <Mixed text={words(one.topic.title)} /> }}
      />
    )
  return <FormattedMessage id="compare.finding" values={{ ...tally, count }} />
}

/** What is found here, computed, and how to read it. */
export const Head = ({ comparison }: { readonly comparison: Comparison }) => (
  <header className="compare-head">
    <h1 tabIndex={-1}>
      <Finding comparison={comparison} />
    </h1>
    <p className="deck">
      <FormattedMessage id="compare.deck" />
    </p>
  </header>
)
