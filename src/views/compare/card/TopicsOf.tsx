import { FormattedList, FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { Comparison } from '../useCompare.ts'

type Props = {
  readonly topics: readonly ComparedTopic[]
  readonly frame: string
  readonly comparison: Comparison
}

/** The topics to whose passages a code belongs: there its sentence stands beside what the others tell. */
export const TopicsOf = ({ topics, frame, comparison }: Props) => {
  if (topics.length === 0) return null
  const open = (topic: string) => comparison.href({ mode: 'topic', topic: [], open: { kind: 'frame', frame, topic } })
  return (
    <p>
      <FormattedMessage
        id="compareCard.topics"
        values={{
          topics: (
            <FormattedList
              type="conjunction"
              value={topics.map(({ topic: { id, title } }) => (
                <Link key={id} to={open(id)}>
                  <Bilingual text={title} />
                </Link>
              ))}
            />
          ),
        }}
      />
    </p>
  )
}
