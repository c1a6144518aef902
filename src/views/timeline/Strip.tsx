import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { tickText } from '../../parts/date/tickText.ts'
import { Grid } from './Axis.tsx'
import { StripLane } from './LaneRow.tsx'
import { type Tick, ticksOf } from './ticks.ts'
import { useChart } from './useChart.ts'
import { useChartTitle } from './useChartTitle.ts'
import type { Timeline } from './useTimeline.ts'

/** What a name on the axis takes, px. */
const NAME = 64

const Names = ({ ticks, width }: { readonly ticks: readonly Tick[]; readonly width: number }) => {
  const intl = useIntl()
  return (
    <div className="strip-months">
      {ticks
        // the last may run over into the gutter
        .filter(({ named, x0 }) => (named || x0 === ticks.at(-1)?.x0) && x0 + NAME <= width)
        .map(({ period, x0 }) => (
          <span key={period} style={{ left: x0 }}>
            {tickText(period, intl)}
          </span>
        ))}
    </div>
  )
}

/** On a small screen: a picture of the lanes; the list below is what one reads and presses. */
export const Strip = ({ timeline, width }: { readonly timeline: Timeline; readonly width: number }) => {
  const chart = useChart(timeline, width, { before: '', after: '' })
  const title = useChartTitle(timeline, chart)
  const ticks = useMemo(() => ticksOf(chart.frame.scale, { lower: NAME, upper: NAME }), [chart])
  return (
    <>
      <h2 className="sr-only">{title}</h2>
      <div className="chart-ground strip" role="img" aria-label={title}>
        <Grid ticks={ticks} frame={chart.frame} />
        {chart.lanes.map((layout) => (
          <StripLane key={layout.lane.id} layout={layout} timeline={timeline} />
        ))}
        <Names ticks={ticks.lower} width={width} />
      </div>
    </>
  )
}
