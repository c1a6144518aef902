import { memo, useMemo, useRef } from 'react'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import type { DocumentId } from '../../../corpus/types.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import { useEscape } from '../../../ui/useEscape.ts'
import { writeOpenCompare } from '../../../url/compare.ts'
import { OpenCard } from '../card/OpenCard.tsx'
import type { Comparison } from '../useCompare.ts'
import type { CompareLayers } from '../useLayers.ts'
import { Column } from './Column.tsx'
import { rowId } from './moves.ts'
import { Side } from './Side.tsx'
import { readingOf, standingsOf } from './shape.ts'
import type { Opening, Shown } from './useOpening.ts'

type Props = Shown & {
  readonly row: ComparedTopic
  /** The sources compared. */
  readonly ids: readonly DocumentId[]
  /** Whether no other topic is shown. */
  readonly alone: boolean
  readonly layers: CompareLayers
  readonly opening: Opening
  readonly comparison: Comparison
}

const Row = ({ row, ids, alone, layers, open, isGlance, listens, opening, comparison }: Props) => {
  const book = useCodingBook()
  const section = useRef<HTMLElement>(null)
  const { id } = row.topic
  const [reading, standings] = useMemo(() => [readingOf(row, ids, book), standingsOf(row, ids, book)], [row, ids, book])
  const close = () => opening.close(section.current, isGlance)
  useEscape(listens && open !== null ? writeOpenCompare(open) : null, close)
  return (
    <section
      ref={section}
      id={rowId(id)}
      className="topic-row"
      aria-labelledby={`${rowId(id)}-title`}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (isGlance && !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) opening.lookAway()
      }}
    >
      <div className="topic-grid topic-tellings">
        <Side row={row} reading={reading} alone={alone} comparison={comparison} />
        {comparison.sources.map((source) => (
          <Column
            key={source.id}
            row={row}
            source={source}
            standing={standings.find(({ document }) => document === source.id)}
            layers={layers}
            open={open}
            opening={opening}
            comparison={comparison}
          />
        ))}
      </div>
      {open !== null && (
        <OpenCard
          key={`${writeOpenCompare(open)} ${isGlance}`}
          comparison={comparison}
          topic={row}
          onClose={close}
          {...(isGlance ? { glance: open } : {})}
        />
      )}
    </section>
  )
}

/** One topic: what each source says of it, and the card of what is open. */
export const TopicRow = memo(Row)
