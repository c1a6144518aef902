import { FormattedMessage } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { Unanswered } from '../../../corpus/questions/question.ts'
import type { Standings } from '../../../corpus/questions/standing.ts'
import type { Document } from '../../../corpus/types.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { Terms } from '../card/Terms.tsx'
import { InLine } from './Said.tsx'
import { Source } from './Source.tsx'

/** By what it is shown: terms that do not occur, or words. */
const Shown = ({ unanswered: one, source }: { readonly unanswered: Unanswered; readonly source: Document }) => {
  if (one.shownBy === 'words')
    return one.words.map((words) => (
      <span key={words.passage.start}>
        {' '}
        <InLine words={words} />
      </span>
    ))
  if (one.terms.length === 0) return null
  return (
    <>
      {' '}
      <FormattedMessage
        id="compareQuestions.searched"
        values={{ terms: <Terms terms={one.terms} source={source} /> }}
      />
    </>
  )
}

type Props = { readonly standings: Standings; readonly sources: readonly Document[] }

/** Sources that give no answer, each with the kind of silence that it is. */
export const Others = ({ standings: { unanswered, uncoded }, sources }: Props) => {
  const { answerStatus } = useCodingBook()
  const silent = unanswered.flatMap((one) => {
    const source = byId(sources, one.document)
    return source ? [{ one, source }] : []
  })
  const open = sources.filter(({ id }) => uncoded.includes(id))
  if (silent.length + open.length === 0) return null
  return (
    <ul className="small question-others">
      {silent.map(({ one, source }) => {
        const label = byId(answerStatus, one.status)?.label
        return (
          <li key={source.id}>
            <Source source={source} />{' '}
            <FormattedMessage
              id="compareQuestions.without"
              values={{
                status: label && <Bilingual text={label} />,
                why: <Bilingual text={one.why} />,
                b: (words) => <strong>{words}</strong>,
              }}
            />
            <Shown unanswered={one} source={source} />
          </li>
        )
      })}
      {open.map((source) => (
        <li key={source.id}>
          <Source source={source} /> <FormattedMessage id="compareQuestions.uncoded" />
        </li>
      ))}
    </ul>
  )
}
