import { FormattedList, FormattedMessage } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { Answer, Answering } from '../../../corpus/questions/question.ts'
import type { FileRange } from '../../../corpus/text/overlap.ts'
import type { Document } from '../../../corpus/types.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { InLine, Lead } from './Said.tsx'
import { Source } from './Source.tsx'

type Props = {
  readonly answer: Answer
  readonly by: readonly Answering[]
  readonly sources: readonly Document[]
  /** Words that are drawn as differing. */
  readonly yellow: readonly FileRange[]
}

const Words = ({ answering: { words }, yellow }: Pick<Props, 'yellow'> & { readonly answering: Answering }) => {
  const others = words.filter(({ lead }) => !lead)
  return (
    <>
      {words
        .filter(({ lead }) => lead)
        .map((one) => (
          <Lead key={one.passage.start} words={one} yellow={yellow} />
        ))}
      {others.length > 0 && (
        <p className="small question-also">
          <FormattedMessage
            id="compareQuestions.also"
            values={{
              words: (
                <FormattedList
                  type="conjunction"
                  value={others.map((one) => <InLine key={one.passage.start} words={one} />)}
                />
              ),
            }}
          />
        </p>
      )}
    </>
  )
}

/** One answer, once, with every source that gives it and the words in which each does. */
export const GivenAnswer = ({ answer, by, sources, yellow }: Props) => (
  <li className="question-answer">
    <p className="question-label">
      <Bilingual text={answer.label} />
    </p>
    <ul>
      {by.map((answering) => {
        const source = byId(sources, answering.document)
        return (
          source && (
            <li key={answering.document} className="question-telling">
              <p>
                <Source source={source} />
              </p>
              <Words answering={answering} yellow={yellow} />
            </li>
          )
        )
      })}
    </ul>
  </li>
)
