import { useId } from 'react'
import { byId } from '../../corpus/byId.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import type { LaneLayout } from './layout.ts'
import { Glyph, Mark } from './Mark.tsx'
import type { Timeline } from './useTimeline.ts'

type Props = { readonly layout: LaneLayout; readonly timeline: Timeline }

/** A lane: its name, and a list of its events, each at its place. */
export const LaneRow = ({ layout, timeline }: Props) => {
  const id = useId()
  const { lane, placed, days, height, rowHeight } = layout
  return (
    <section className="lane" aria-labelledby={id}>
      <h3 id={id} className="lane-title">
        <Bilingual text={lane.title} />
      </h3>
      {placed.length > 0 && (
        <ul className={`lane-rows rows-${rowHeight}`} style={{ height }} aria-labelledby={id}>
          {placed.map((one) => (
            <Mark key={one.event.id} placed={one} timeline={timeline} rowHeight={rowHeight} />
          ))}
        </ul>
      )}
      {days.map(({ event, text, y }) => (
        <p key={event.id} className="lane-day" style={{ bottom: height - y - rowHeight }} aria-hidden="true">
          {text}
        </p>
      ))}
    </section>
  )
}

/** The same on a small screen: glyphs alone, a picture of the list that follows. */
export const StripLane = ({ layout, timeline }: Props) => {
  const { lane, placed, height, rowHeight } = layout
  const { documents } = timeline.corpus
  return (
    <div className="lane">
      <p className="lane-title">
        <Bilingual text={lane.title} />
      </p>
      <div className={`lane-rows rows-${rowHeight}`} style={{ height }}>
        {placed.map((one) => (
          <span
            key={one.event.id}
            className={one.event.id === timeline.state.event ? 'mark mark-open' : 'mark'}
            style={{ left: one.x, top: one.y, width: one.width, height: rowHeight }}
          >
            <Glyph placed={one} document={byId(documents, one.event.publishes)} />
          </span>
        ))}
      </div>
    </div>
  )
}
