import { useIntl } from 'react-intl'
import { WordsField as Field } from '../../ui/WordsField.tsx'
import type { Timeline } from './useTimeline.ts'

/** Words to look for in titles and quotations. */
export const WordsField = ({ timeline }: { readonly timeline: Timeline }) => (
  <Field
    words={timeline.state.words}
    name={useIntl().formatMessage({ id: 'timeline.words' })}
    onWords={(words, replace) => timeline.go({ words }, { replace })}
  />
)
