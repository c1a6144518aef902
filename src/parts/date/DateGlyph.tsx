import type { ReactNode } from 'react'
import type { Precision } from '../../corpus/types.ts'

const width = 26
const middle = 6

const marks: Readonly<Record<Precision, ReactNode>> = {
  day: <circle cx={13} cy={middle} r={4.5} className="glyph-solid" />,
  range: <rect x={2} y={2} width={22} height={8} className="glyph-solid" />,
  within: <rect x={2} y={2} width={22} height={8} className="glyph-hollow" />,
  month: <rect x={2} y={2} width={22} height={8} className="glyph-hollow" />,
  approximate: <line x1={1} y1={middle} x2={25} y2={middle} className="glyph-comb" />,
  before: (
    <>
      <line x1={1} y1={middle} x2={22} y2={middle} className="glyph-tail" />
      <line x1={22} y1={0} x2={22} y2={12} className="glyph-wall" />
    </>
  ),
  after: (
    <>
      <line x1={4} y1={0} x2={4} y2={12} className="glyph-wall" />
      <line x1={4} y1={middle} x2={25} y2={middle} className="glyph-tail" />
    </>
  ),
  year: <circle cx={13} cy={middle} r={4} className="glyph-hollow" />,
  unknown: <line x1={1} y1={middle} x2={25} y2={middle} className="glyph-tail" />,
}

/** How exactly a date is known, drawn. The words beside it say the same, so it is hidden from who reads by ear. */
export const DateGlyph = ({ precision }: { readonly precision: Precision }) => (
  <svg viewBox={`0 0 ${width} 12`} width={width} height={12} className="date-glyph" aria-hidden="true">
    {marks[precision]}
  </svg>
)
