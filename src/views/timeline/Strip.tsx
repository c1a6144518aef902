import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { firstDay } from '../../corpus/time/dates.ts'
import { Grid } from './Axis.tsx'
import { StripLane } from './LaneRow.tsx'
import { type Tick, ticksOf } from './ticks.ts'
import { useChart } from './useChart.ts'
import { useChartTitle } from './useChartTitle.ts'
import type { Timeline } from './useTimeline.ts'

/** What a name on the axis takes, px. */
const NAME = 64

/** Years by number, months by name (January with its year), days with their month. */
function formOf(period: string): Intl.DateTimeFormatOptions {
  if (period.length === 4) return { year: 'numeric' }
  if (period.length === 10) return { month: 'short', day: 'numeric' }
  return period.endsWith('-01') ? { month: 'short', year: 'numeric' } : { month: 'short' }
}

const Names = ({ ticks, width }: { readonly ticks: readonly Tick[]; readonly width: number }) => {
  const intl = useIntl()
  const say = (period: string) =>
    intl.formatDate(firstDay(period.length === 4 ? `${period}-01` : period) * 86_400_000, {
      ...formOf(period),
      timeZone: 'UTC',
    })
  return (
    <div className="strip-months">
      {ticks
        // the last may run over into the gutter
        .filter(({ named, x0 }) => (named || x0 === ticks.at(-1)?.x0) && x0 + NAME <= width)
        .map(({ period, x0 }) => (
          <span key={period} style={{ left: x0 }}>
            {say(period)}
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
