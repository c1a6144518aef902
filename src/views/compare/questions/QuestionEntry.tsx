import type { ReactNode } from 'react'
import { useId } from 'react'
import { FormattedMessage } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import { differingPlaces } from '../../../corpus/questions/differing.ts'
import type { Question } from '../../../corpus/questions/question.ts'
import { isAlike, type Standings } from '../../../corpus/questions/standing.ts'
import type { FileRange } from '../../../corpus/text/overlap.ts'
import type { Document } from '../../../corpus/types.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { GivenAnswer } from './GivenAnswer.tsx'
import { Others } from './Others.tsx'

const Said = ({ id, text }: { readonly id: string; readonly text: Question['reason'] }) => (
  <p>
    <strong>
      <FormattedMessage id={id} />
    </strong>{' '}
    <Bilingual text={text} />
  </p>
)

/** Why the answers are told apart or together, and what speaks against it. */
const Why = ({
  question: { reason, counter, doubt },
  alike,
}: {
  readonly question: Question
  readonly alike: boolean
}) => (
  <details className="question-why">
    <summary>
      <FormattedMessage id="compareQuestions.why" values={{ alike: alike ? 'yes' : 'no' }} />
    </summary>
    <Said id="compareQuestions.reason" text={reason} />
    <Said id="compareQuestions.counter" text={counter} />
    {doubt && <Said id="compareCard.doubt" text={doubt} />}
  </details>
)

const Aspect = ({ of, children }: { readonly of: Question['aspect']; readonly children: ReactNode }) => {
  const aspect = byId(useCodingBook().aspect, of)
  return (
    <p className="small question-aspect">
      {aspect && <Bilingual text={aspect.label} />} {children}
    </p>
  )
}

type Props = {
  readonly standings: Standings
  /** The sources compared, in corpus order. */
  readonly sources: readonly Document[]
  /** Where words are corrupt: never drawn as differing. */
  readonly corrupt: readonly FileRange[]
}

/** One question: the answers that the sources give, who has none, and why they stand as they do. */
export const QuestionEntry = ({ standings, sources, corrupt }: Props) => {
  const title = useId()
  const { question, given } = standings
  const ids = sources.map(({ id }) => id)
  const yellow = differingPlaces(question, ids, corrupt)
  const alike = isAlike(standings)
  return (
    <section className="question" aria-labelledby={title}>
      <h2 id={title} className="question-title">
        <Bilingual text={question.question} />
      </h2>
      <Aspect of={question.aspect}>
        · <FormattedMessage id="compareQuestions.answers" values={{ count: given.length }} />
      </Aspect>
      <ul className="question-answers">
        {given.map(({ answer, by }) => (
          <GivenAnswer key={answer.id} answer={answer} by={by} sources={sources} yellow={yellow} />
        ))}
      </ul>
      <Others standings={standings} sources={sources} />
      <Why question={question} alike={alike} />
    </section>
  )
}
