import { FormattedList, FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { documentById } from '../../../corpus/events/account.ts'
import type { ComparedTopic } from '../../../corpus/framing/framing.ts'
import type { DocumentId, TermId } from '../../../corpus/types.ts'
import { Specimen } from '../../../parts/marks/Specimen.tsx'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { useCorpus } from '../../../queries/corpus.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { Comparison } from '../useCompare.ts'
import { differencesId, goToDifferences, rowId } from './moves.ts'
import type { Reading } from './shape.ts'

/** Letters of sources, in a sentence. */
const Letters = ({ documents }: { readonly documents: readonly DocumentId[] }) => {
  const index = useCorpus()
  const sources = documents.flatMap((id) => documentById(index, id) ?? [])
  return (
    <FormattedList
      type="conjunction"
      value={sources.map((source) => <Siglum key={source.id} document={source} className="topic-in-text" />)}
    />
  )
}

const Dimensions = ({ dimensions }: { readonly dimensions: readonly TermId[] }) => (
  <FormattedList type="conjunction" value={dimensions.map((id) => <Specimen key={id} dimension={id} />)} />
)

const some = (list: readonly unknown[]): 'some' | 'none' => (list.length > 0 ? 'some' : 'none')

/** One neutral sentence on how to read a row. */
const HowToRead = ({ reading: { told, silent, by } }: { readonly reading: Reading }) => {
  const coded = [...by.differs, ...by.alike, ...by.single]
  return (
    <p className="small topic-reading">
      <FormattedMessage
        id="compareTopic.reading"
        values={{
          count: told.length,
          tellers: <Letters documents={told} />,
          silence: some(silent),
          silent: <Letters documents={silent} />,
          differ: some(by.differs),
          differing: <Dimensions dimensions={by.differs} />,
          same: some(by.alike),
          alike: <Dimensions dimensions={by.alike} />,
          // of one teller alone nothing else could be said
          lone: told.length > 1 ? some(by.single) : 'none',
          single: <Dimensions dimensions={by.single} />,
          coded: some(coded),
        }}
      />
    </p>
  )
}

type Props = {
  readonly row: ComparedTopic
  readonly reading: Reading
  readonly alone: boolean
  readonly comparison: Comparison
}

/** Names a topic, and says how to read its row. */
export const Side = ({ row: { topic }, reading, alone, comparison }: Props) => (
  <div className="topic-side">
    <h2 id={`${rowId(topic.id)}-title`} className="topic-title" tabIndex={-1}>
      <Bilingual text={topic.title} />
    </h2>
    <HowToRead reading={reading} />
    <details className="topic-definition">
      <summary>
        <FormattedMessage id="compareTopic.definition" />
      </summary>
      <p className="small">
        <Bilingual text={topic.definition} />
      </p>
    </details>
    {reading.by.differs.length > 0 && (
      <p className="topic-links">
        <a
          href={`#${differencesId(topic.id)}`}
          onClick={(event) => {
            // the address says which topics are shown, not which one is looked at
            event.preventDefault()
            goToDifferences(topic.id)
          }}
        >
          <FormattedMessage id="compareTopic.differences" />
        </a>
      </p>
    )}
    <p className="topic-links">
      {alone ? (
        <Link to={comparison.href({ topic: [], open: null })}>
          <FormattedMessage id="compareTopic.all" />
        </Link>
      ) : (
        <Link to={comparison.href({ topic: [topic.id], open: null })}>
          <FormattedMessage id="compareTopic.alone" />
        </Link>
      )}
    </p>
  </div>
)
