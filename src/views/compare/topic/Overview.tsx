import { FormattedList, FormattedMessage } from 'react-intl'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import { useWords } from '../../../messages/language.ts'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { useCodingBook } from '../../../queries/coding.ts'
import { Scroller } from '../../../ui/Scroller.tsx'
import type { Comparison } from '../useCompare.ts'
import { OverviewLine } from './OverviewLine.tsx'
import { type Counts, countsOf } from './shape.ts'

type Props = { readonly rows: readonly ComparedTopic[]; readonly comparison: Comparison }

const Sentence = ({ counts, comparison: { sources } }: { readonly counts: Counts } & Pick<Props, 'comparison'>) => {
  const silent = counts.silent.filter(({ count }) => count > 0)
  return (
    <p id="overview-says" className="overview-says">
      {silent.length === 0 ? (
        <FormattedMessage id="compareTopic.overview.noneSilent" values={{ topics: counts.topics }} />
      ) : (
        <FormattedMessage
          id="compareTopic.overview.silent"
          values={{
            each: (
              <FormattedList
                type="conjunction"
                value={silent.map(({ document, count }, at) => {
                  const source = sources.find(({ id }) => id === document)
                  return (
                    <FormattedMessage
                      key={document}
                      id="compareTopic.overview.onHowMany"
                      values={{
                        source: source && <Siglum document={source} className="topic-in-text" />,
                        count,
                        first: at === 0 ? 'yes' : 'no',
                      }}
                    />
                  )
                })}
              />
            ),
          }}
        />
      )}
    </p>
  )
}

const Head = ({ comparison: { sources } }: Pick<Props, 'comparison'>) => {
  const words = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">
          <FormattedMessage id="compareTopic.overview.topic" />
        </th>
        {sources.map((source) => (
          <th key={source.id} scope="col" className="overview-source" title={words(source.outlet)}>
            <Siglum document={source} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Every topic shown in one line: who tells it, who is silent, who could not have known. */
export const Overview = ({ rows, comparison }: Props) => {
  const book = useCodingBook()
  const ids = comparison.sources.map(({ id }) => id)
  return (
    <div className="overview">
      <Sentence counts={countsOf(rows, ids, book)} comparison={comparison} />
      <Scroller labelledBy="overview-says" className="overview-scroll">
        <table className="overview-table">
          <Head comparison={comparison} />
          <tbody>
            {rows.map((row) => (
              <OverviewLine key={row.topic.id} row={row} ids={ids} comparison={comparison} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  )
}
