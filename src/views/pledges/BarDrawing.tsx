import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from 'recharts'

export type BarDrawingProps = {
  /** All on one scale, which ends at `end` and has `steps` steps. */
  readonly value: number
  readonly parts: readonly number[]
  readonly end: number
  readonly steps: number
}

const HEIGHT = 34
const EDGE = 1.5
const NONE = { top: 0, right: 0, bottom: 0, left: 0 }

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where each part begins and ends, as shares of the whole, one after the other; never beyond it. */
const laidOut = (value: number, parts: readonly number[]) => {
  let at = 0
  return parts.map((part) => {
    const start = at
    at = Math.min(1, at + part / value)
    return { start, end: at }
  })
}

/** The whole, the parts inside it, and the steps cut through both. */
const Shape = ({ x, y, width, height, value, parts, end, steps }: Box & BarDrawingProps) => {
  const step = (width * end) / value / steps
  const cuts = Array.from({ length: Math.ceil(width / step - 0.001) - 1 }, (_, index) => x + step * (index + 1))
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} className="bar-whole" />
      <rect x={x + EDGE / 2} y={y + EDGE / 2} width={width - EDGE} height={height - EDGE} className="bar-edge" />
      {laidOut(value, parts).map((part) => (
        <rect
          key={part.start}
          x={x + width * part.start}
          y={y}
          width={width * (part.end - part.start)}
          height={height}
          className="bar-part"
        />
      ))}
      {cuts.map((cut) => (
        <line key={cut} x1={cut} x2={cut} y1={y} y2={y + height} className="bar-cut" />
      ))}
    </g>
  )
}

/**
 * One bar. It says nothing that the words beside it do not say: it is hidden from assistive technology by its link.
 *
 * A chart for each company, not one for all: recharts gives every category the same height, and a row here is as high as
 * its labels need lines, its tellings as printed, and the card that opens under it. With one chart for all, on a telephone
 * the labels fell over the bars, and what is printed stood apart from the bar that rests on it. Stacked bars also draw an
 * edge around each part, where the edge is the whole's.
 */
export const BarDrawing = (props: BarDrawingProps) => (
  <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 320, height: HEIGHT }}>
    <BarChart
      layout="vertical"
      data={[{ name: '', value: props.value }]}
      margin={NONE}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, props.end]} hide allowDataOverflow />
      <YAxis type="category" dataKey="name" hide />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={({ x, y, width, height }: BarShapeProps) => (
          <Shape x={x} y={y} width={width} height={height} {...props} />
        )}
      />
    </BarChart>
  </ResponsiveContainer>
)
