import { FormattedList, FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import { questionsAt, type Read } from '../../corpus/questions/at.ts'
import type { TextUnit } from '../../corpus/text/units.ts'
import type { Document } from '../../corpus/types.ts'
import { Siglum } from '../../parts/quotation/Siglum.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { compareHref } from '../../url/compare.ts'
import { useLang } from '../../url/useLang.ts'
import { AnswerWord, OtherSource } from './OtherSource.tsx'
import { answersOf, sideBySide } from './others.ts'
import type { Reader } from './useReader.ts'

type OfRead = { readonly read: Read; readonly documents: readonly Document[] }

/** By letter and name, who of the others gives the same answer and who another. */
const WhoAnswers = ({ read, documents }: OfRead) => {
  const answers = answersOf(read)
  if (answers.length === 0) return <FormattedMessage id="source.others.nobody" />
  return (['equal', 'different'] as const).map((than) => {
    const who = answers.flatMap((one) => (one.than === than ? (byId(documents, one.answering.document) ?? []) : []))
    return (
      who.length > 0 && (
        <span key={than} className="read-with-who">
          <FormattedMessage
            id="source.others.who"
            values={{
              than,
              sources: (
                <FormattedList
                  type="conjunction"
                  value={who.map((source) => (
                    <span key={source.id} className="read-with-source">
                      <Siglum document={source} /> <Bilingual text={source.outlet} />
                    </span>
                  ))}
                />
              ),
            }}
          />
        </span>
      )
    )
  })
}

const ToQuestion = ({ read }: { readonly read: Read }) => {
  const lang = useLang()
  const source = sideBySide(read)
  if (source === null) return null
  const { aspect, topics } = read.question
  return (
    <p>
      <Link to={compareHref({ lang, mode: 'questions', source, aspect: [aspect], topic: topics })}>
        <FormattedMessage id="source.others.question" />
      </Link>
    </p>
  )
}

/** A question that these words answer: who else answers it; opened, in which words, and whether alike. */
const Answered = ({ read, documents }: OfRead) => (
  <details className="read-with" data-question={read.question.id}>
    <summary>
      <strong>
        <Bilingual text={read.question.question} />
      </strong>{' '}
      <WhoAnswers read={read} documents={documents} />
    </summary>
    <p>
      <FormattedMessage id="source.others.here" values={{ answer: <Bilingual text={read.answer.label} /> }} />
    </p>
    {read.here.map((words) => (
      <AnswerWord key={words.passage.start} words={words} differs={false} />
    ))}
    <ul>
      {read.others.map((beside) => {
        const id =
          beside.kind === 'answers'
            ? beside.answering.document
            : beside.kind === 'unanswered'
              ? beside.unanswered.document
              : beside.document
        const source = byId(documents, id)
        return source && <OtherSource key={id} source={source} beside={beside} />
      })}
    </ul>
    <ToQuestion read={read} />
  </details>
)

/** Under a sentence, the questions that it answers, each with the other sources; nothing unless that layer is on. */
export const ReadWith = ({ reader, stretch }: { readonly reader: Reader; readonly stretch: TextUnit }) => {
  const { documents } = useCorpus()
  const ids = documents.map(({ id }) => id)
  const answered = questionsAt(reader.questions ?? [], stretch, ids)
  return answered.map((read) => <Answered key={read.question.id} read={read} documents={documents} />)
}
