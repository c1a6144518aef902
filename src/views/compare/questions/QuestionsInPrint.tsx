import { FormattedList, FormattedMessage } from 'react-intl'
import type { Bilingual } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { useCodingBook, useTopics } from '../../../queries/coding.ts'
import type { Comparison } from '../useCompare.ts'

/** On paper, what the filters of the list say on the screen, as sentences. */
export const QuestionsInPrint = ({ comparison: { sources, state } }: { readonly comparison: Comparison }) => {
  const words = useWords()
  const aspects = useCodingBook().aspect.filter(({ id }) => state.aspect.includes(id))
  const topics = useTopics().filter(({ id }) => state.topic.includes(id))
  const list = (key: string, all: readonly Bilingual[]) => (
    <FormattedList key={key} type="conjunction" value={all.map(words)} />
  )
  const named = sources.map(({ siglum, outlet }) => ({ en: `${siglum} ${outlet.en}`, zh: `${siglum} ${outlet.zh}` }))
  return (
    <p className="compare-print">
      <FormattedMessage
        id="compareQuestions.print"
        values={{
          sources: list('sources', named),
          aspected: aspects.length,
          aspects: list(
            'aspects',
            aspects.map(({ label }) => label),
          ),
          count: topics.length,
          topics: list(
            'topics',
            topics.map(({ title }) => title),
          ),
        }}
      />
    </p>
  )
}
