import { useMemo } from 'react'
import { useRows } from '../shared/useRows.ts'
import type { Comparison } from '../useCompare.ts'
import { useLayers } from '../useLayers.ts'
import { Empty } from './Empty.tsx'
import { Heads } from './Heads.tsx'
import { Overview } from './Overview.tsx'
import { TopicRow } from './TopicRow.tsx'
import { useOpening } from './useOpening.ts'
import { useTopicKeys } from './useTopicKeys.ts'

type Props = { readonly comparison: Comparison }

/** Rows are topics, columns are sources. */
export const TopicMode = ({ comparison }: Props) => {
  const rows = useRows(comparison)
  const layers = useLayers(comparison)
  const { opening, shownIn } = useOpening(comparison, rows)
  const count = comparison.sources.length
  useTopicKeys()
  const ids = useMemo(() => comparison.sources.map(({ id }) => id), [comparison.sources])
  if (rows.length === 0) return <Empty comparison={comparison} />
  return (
    <div className={`topics topics-of-${count}`}>
      <Overview rows={rows} comparison={comparison} />
      <Heads comparison={comparison} />
      {rows.map((row) => (
        <TopicRow
          key={row.topic.id}
          row={row}
          ids={ids}
          alone={rows.length === 1}
          layers={layers}
          opening={opening}
          {...shownIn(row.topic.id)}
          comparison={comparison}
        />
      ))}
    </div>
  )
}
