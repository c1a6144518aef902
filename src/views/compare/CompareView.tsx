import './index.css'
import { useIntl } from 'react-intl'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { useTitle } from '../../parts/page/useTitle.ts'
import { Controls } from './controls/Controls.tsx'
import { Swiped } from './controls/Swiped.tsx'
import { Head } from './Head.tsx'
import { Measures } from './measures/Measures.tsx'
import { QuestionsHead } from './questions/QuestionsHead.tsx'
import { QuestionsMode } from './questions/QuestionsMode.tsx'
import { TextMode } from './text/TextMode.tsx'
import { TopicMode } from './topic/TopicMode.tsx'
import { type Comparison, useCompare } from './useCompare.ts'
import { WordsMode } from './words/WordsMode.tsx'

const Shown = ({ comparison }: { readonly comparison: Comparison }) => {
  switch (comparison.state.mode) {
    case 'questions':
      return <QuestionsMode comparison={comparison} />
    case 'topic':
      return (
        <Swiped mode="topic" comparison={comparison}>
          <TopicMode comparison={comparison} />
        </Swiped>
      )
    case 'text':
      return <TextMode comparison={comparison} />
    case 'words':
      return <WordsMode comparison={comparison} />
  }
}

/** Two to five sources side by side: by the questions they answer, by topic, whole, or by the words they use. */
export const CompareView = () => {
  const comparison = useCompare()
  const letters = comparison.sources.map(({ siglum }) => siglum).join(', ')
  useTitle(useIntl().formatMessage({ id: 'compare.window' }, { sources: letters }))
  return (
    <div className="page compare">
      <DroppedNotice dropped={comparison.dropped} />
      {comparison.state.mode === 'questions' ? (
        <QuestionsHead comparison={comparison} />
      ) : (
        <Head comparison={comparison} />
      )}
      <Controls comparison={comparison} />
      <Shown comparison={comparison} />
      <Measures comparison={comparison} />
    </div>
  )
}
