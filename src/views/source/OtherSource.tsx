import { FormattedMessage } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Beside } from '../../corpus/questions/at.ts'
import type { AnswerWords } from '../../corpus/questions/question.ts'
import { printedAs } from '../../corpus/text/printedAs.ts'
import type { Document } from '../../corpus/types.ts'
import { tags, useLanguage } from '../../messages/language.ts'
import { Quotation } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import { Bilingual } from '../../ui/Mixed.tsx'

type WordsProps = {
  readonly words: AnswerWords
  /** They are of another answer: drawn so, unless they are corrupt, which is no choice of words. */
  readonly differs: boolean
}

/** Words of an answer, with our rendering where they are not in the reader's language. */
export const AnswerWord = ({ words: { passage, flagged, rendering }, differs }: WordsProps) => {
  const language = useLanguage()
  const own = rendering[language]
  return (
    <p>
      <Quotation
        passage={passage}
        flagged={flagged}
        form="inline"
        differing={differs && !flagged ? [{ start: 0, end: printedAs(passage).length }] : []}
      />
      {own !== undefined && (
        <>
          {' '}
          <span className="gloss" lang={tags[language]}>
            <span className="gloss-mark">
              <FormattedMessage id="source.gloss.mark" />
            </span>{' '}
            {own}
          </span>
        </>
      )}
    </p>
  )
}

const Stands = ({ beside }: { readonly beside: Beside }) => {
  const { answerStatus } = useCodingBook()
  switch (beside.kind) {
    case 'answers':
      return (
        <FormattedMessage
          id="source.others.than"
          values={{ than: beside.than, answer: <Bilingual text={beside.answer.label} /> }}
        />
      )
    case 'unanswered': {
      const status = byId(answerStatus, beside.unanswered.status)
      return (
        <FormattedMessage
          id="source.others.why"
          values={{
            status: status ? <Bilingual text={status.label} /> : beside.unanswered.status,
            why: <Bilingual text={beside.unanswered.why} />,
          }}
        />
      )
    }
    case 'uncoded':
      return <FormattedMessage id="source.others.uncoded" />
  }
}

type Props = { readonly source: Document; readonly beside: Beside }

/** One other source: the same answer, another one, or none; and its words. */
export const OtherSource = ({ source, beside }: Props) => (
  <li data-than={beside.kind === 'answers' ? beside.than : beside.kind}>
    <p>
      <SourceLink to={source} /> <Bilingual text={source.outlet} /> {' · '}
      <Stands beside={beside} />
    </p>
    {beside.kind === 'answers' &&
      beside.answering.words.map((words) => (
        <AnswerWord key={words.passage.start} words={words} differs={beside.than === 'different'} />
      ))}
  </li>
)
