import { FormattedMessage } from 'react-intl'
import type { ComparedTopic, Point } from '../../../corpus/framing/framing.ts'
import type { OpenMark } from '../card/opened.ts'
import { pointOf } from '../card/opened.ts'
import type { Comparison } from '../useCompare.ts'
import { DifferenceLine } from './DifferenceLine.tsx'
import { differencesId } from './moves.ts'
import { splitPoints } from './shape.ts'
import type { Opening } from './useOpening.ts'

type Props = {
  readonly row: ComparedTopic
  readonly open: OpenMark | null
  readonly opening: Opening
  readonly comparison: Comparison
}

const keyOf = ({ dimension, referent }: Point) => `${dimension} ${referent ?? ''}`

/** The apparatus of a topic: on what the sources differ, each in its own column, the most divergent first. */
export const Differences = ({ row, open, ...rest }: Props) => {
  const { differing, others } = splitPoints(row.points)
  const opened = open?.kind === 'frame' ? pointOf(row, open.frame) : undefined
  const lines = (points: readonly Point[]) => (
    <ul>
      {points.map((point) => (
        <DifferenceLine key={keyOf(point)} point={point} isOpen={point === opened} {...rest} />
      ))}
    </ul>
  )
  if (row.points.length === 0) return null
  return (
    <div className="topic-differences">
      {differing.length > 0 && (
        <>
          <h3 id={differencesId(row.topic.id)} className="label topic-differ-title" tabIndex={-1}>
            <FormattedMessage id="compareTopic.differences" />
          </h3>
          {lines(differing)}
        </>
      )}
      {others.length > 0 && (
        <details className="topic-others">
          <summary>
            <FormattedMessage
              id="compareTopic.others"
              values={{
                alike: others.filter(({ stands }) => stands.filter(({ kind }) => kind === 'coded').length > 1).length,
                single: others.filter(({ stands }) => stands.filter(({ kind }) => kind === 'coded').length === 1)
                  .length,
              }}
            />
          </summary>
          {lines(others)}
        </details>
      )}
    </div>
  )
}
