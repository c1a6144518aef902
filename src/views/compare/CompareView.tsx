import { useIntl } from 'react-intl'
import { DroppedNotice } from '../../parts/DroppedNotice.tsx'
import { Area } from '../../parts/frame/Area.tsx'
import { useTitle } from '../../parts/useTitle.ts'
import { Controls } from './controls/Controls.tsx'
import { Swiped } from './controls/Swiped.tsx'
import { Head } from './Head.tsx'
import { Measures } from './measures/Measures.tsx'
import { TextMode } from './text/TextMode.tsx'
import { TopicMode } from './topic/TopicMode.tsx'
import { type Comparison, useCompare } from './useCompare.ts'
import { WordsMode } from './words/WordsMode.tsx'
import './compare.css'
import './compareNarrow.css'

const Shown = ({ comparison }: { readonly comparison: Comparison }) => {
  switch (comparison.state.mode) {
    case 'topic':
      return (
        <Area of="compareTopic">
          <Swiped mode="topic" comparison={comparison}>
            <TopicMode comparison={comparison} />
          </Swiped>
        </Area>
      )
    case 'text':
      return (
        <Area of="compareText">
          <TextMode comparison={comparison} />
        </Area>
      )
    case 'words':
      return (
        <Area of="compareWords">
          <WordsMode comparison={comparison} />
        </Area>
      )
  }
}

/** Two to five sources side by side: by topic, whole, or by the words they use. */
export const CompareView = () => {
  const comparison = useCompare()
  const letters = comparison.sources.map(({ siglum }) => siglum).join(', ')
  useTitle(useIntl().formatMessage({ id: 'compare.window' }, { sources: letters }))
  return (
    <div className="page compare">
      <DroppedNotice dropped={comparison.dropped} />
      <Head comparison={comparison} />
      <Controls comparison={comparison} />
      <Shown comparison={comparison} />
      <Area of="compareWords">
        <Measures comparison={comparison} />
      </Area>
    </div>
  )
}
