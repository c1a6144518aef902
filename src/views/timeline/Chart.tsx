import { useMemo } from 'react'
import { Axis, Grid } from './Axis.tsx'
import { GutterHeads, useGutterHeads } from './GutterHeads.tsx'
import { Key } from './Key.tsx'
import { LaneRow } from './LaneRow.tsx'
import { RangeControls } from './RangeControls.tsx'
import { Strip } from './Strip.tsx'
import { ticksOf } from './ticks.ts'
import { formFor, useChart } from './useChart.ts'
import { useChartKeys } from './useChartKeys.ts'
import { useChartTitle } from './useChartTitle.ts'
import { useDrag } from './useDrag.ts'
import type { Timeline } from './useTimeline.ts'
import { useWidth } from './useWidth.ts'
import { endsOf } from './zoom.ts'

type Drawn = { readonly timeline: Timeline; readonly width: number }

const FullChart = ({ timeline, width }: Drawn) => {
  const heads = useGutterHeads(timeline)
  const chart = useChart(timeline, width, heads)
  const title = useChartTitle(timeline, chart)
  const { frame, lanes } = chart
  const ticks = useMemo(() => ticksOf(frame.scale, { lower: 36, upper: 96 }), [frame])
  const { dragged, handlers } = useDrag(frame.scale, (days) => timeline.go(endsOf(days)))
  return (
    <>
      <h2 className="sr-only">{title}</h2>
      <div className="chart-ground">
        <Grid ticks={ticks} frame={frame} />
        <div className="axis" {...handlers}>
          <GutterHeads heads={heads} frame={frame} timeline={timeline} />
          <Axis ticks={ticks} timeline={timeline} />
          {dragged !== null && (
            <span
              className="axis-drag"
              style={{ left: Math.min(dragged.x0, dragged.x1), width: Math.abs(dragged.x1 - dragged.x0) }}
            />
          )}
        </div>
        {lanes.map((layout) => (
          <LaneRow key={layout.lane.id} layout={layout} timeline={timeline} />
        ))}
      </div>
      <Key chart={chart} />
    </>
  )
}

/** Events in time, in lanes. */
export const Chart = ({ timeline }: { readonly timeline: Timeline }) => {
  const [ref, width] = useWidth<HTMLDivElement>()
  const onKeyDown = useChartKeys(timeline)
  return (
    // the keys act on what is focused inside; each has its button too
    // biome-ignore lint/a11y/noStaticElementInteractions: it catches keys from the links and buttons inside it
    <div className="chart" ref={ref} onKeyDown={onKeyDown}>
      <RangeControls timeline={timeline} />
      {width !== null &&
        (formFor(width) === 'full' ? (
          <FullChart timeline={timeline} width={width} />
        ) : (
          <Strip timeline={timeline} width={width} />
        ))}
    </div>
  )
}
