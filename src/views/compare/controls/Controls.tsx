import { FormattedMessage, useIntl } from 'react-intl'
import { Filters } from '../questions/Filters.tsx'
import { QuestionsInPrint } from '../questions/QuestionsInPrint.tsx'
import type { Comparison } from '../useCompare.ts'
import { InPrint } from './InPrint.tsx'
import { Key } from './Key.tsx'
import { Modes } from './Modes.tsx'
import { Sorting } from './Sorting.tsx'
import { SourcePicker } from './SourcePicker.tsx'
import { Topics } from './Topics.tsx'
import { Translations } from './Translations.tsx'

/** The heading of the measures; the jump gives it the focus. */
const MEASURES_ID = 'measures'

const ToMeasures = () => (
  <button type="button" className="text-button" onClick={() => document.getElementById(MEASURES_ID)?.focus()}>
    <FormattedMessage id="compare.measures" />
  </button>
)

/** What is compared and how, in two lines; under them the key of the marks, which stays in sight. */
export const Controls = ({ comparison }: { readonly comparison: Comparison }) => {
  const intl = useIntl()
  const isOfQuestions = comparison.state.mode === 'questions'
  return (
    <>
      <div className="compare-controls">
        <Modes comparison={comparison} />
        <search className="compare-filters" aria-label={intl.formatMessage({ id: 'compare.filters' })}>
          <SourcePicker comparison={comparison} />
          {isOfQuestions ? <Filters comparison={comparison} /> : <Translations comparison={comparison} />}
          {comparison.state.mode === 'topic' && (
            <span className="compare-rows">
              <Sorting comparison={comparison} />
              <Topics comparison={comparison} />
            </span>
          )}
        </search>
        <ToMeasures />
      </div>
      {isOfQuestions ? (
        <QuestionsInPrint comparison={comparison} />
      ) : (
        <>
          <InPrint comparison={comparison} />
          <Key comparison={comparison} />
        </>
      )}
    </>
  )
}
