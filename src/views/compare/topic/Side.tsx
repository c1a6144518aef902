import { FormattedList, FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { documentById } from '../../../corpus/events/account.ts'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import type { DocumentId } from '../../../corpus/types.ts'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { useCorpus } from '../../../queries/corpus.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { Comparison } from '../useCompare.ts'
import { rowId } from './moves.ts'
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

/** Who tells it, and who could have. */
const HowToRead = ({ reading: { told, silent } }: { readonly reading: Reading }) => (
  <p className="small topic-reading">
    <FormattedMessage
      id="compareTopic.reading"
      values={{
        count: told.length,
        tellers: <Letters documents={told} />,
        silence: silent.length > 0 ? 'some' : 'none',
        silent: <Letters documents={silent} />,
      }}
    />
  </p>
)

type Props = {
  readonly row: ComparedTopic
  readonly reading: Reading
  readonly alone: boolean
  readonly comparison: Comparison
}

/** Names a topic, and says who tells it. */
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
