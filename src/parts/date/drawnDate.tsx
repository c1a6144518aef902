import type { ReactNode } from 'react'
import type { Precision } from '../../corpus/types.ts'

/** `cut`: the date goes on beyond what is shown, so that side has neither edge nor wall. `width`: px. */
export type Drawing = {
  readonly draw: Precision
  readonly cut: { readonly left: boolean; readonly right: boolean }
  readonly width: number
}

/** How high it is, px. */
export const HEIGHT = 12
const MIDDLE = 6
/** Half a line's width, so that a line at the edge is drawn whole. */
const HALF = 0.75
/** What is cut runs out of the picture, so that it has no end there. */
const OUT = 6

/** How exactly a date is known, drawn from 0 to `width`. */
export function drawnDate({ draw, cut, width }: Drawing): ReactNode {
  const x0 = cut.left ? -OUT : 0
  const x1 = cut.right ? width + OUT : width
  switch (draw) {
    case 'day':
      return <circle cx={width / 2} cy={MIDDLE} r={4.5} className="glyph-solid" />
    case 'year':
      return <circle cx={width / 2} cy={MIDDLE} r={4.5 - HALF} className="glyph-hollow" />
    case 'range':
      return <rect x={x0} y={2} width={x1 - x0} height={8} className="glyph-solid" />
    case 'within':
    case 'month':
      return <rect x={x0 + HALF} y={2} width={Math.max(1, x1 - x0 - 2 * HALF)} height={8} className="glyph-hollow" />
    case 'approximate':
      return <line x1={0} y1={MIDDLE} x2={width} y2={MIDDLE} className="glyph-comb" />
    case 'before':
      return (
        <>
          <line x1={0} y1={MIDDLE} x2={width - HALF} y2={MIDDLE} className="glyph-tail" />
          {!cut.right && <line x1={width - HALF} y1={0} x2={width - HALF} y2={HEIGHT} className="glyph-wall" />}
        </>
      )
    case 'after':
      return (
        <>
          {!cut.left && <line x1={HALF} y1={0} x2={HALF} y2={HEIGHT} className="glyph-wall" />}
          <line x1={HALF} y1={MIDDLE} x2={width} y2={MIDDLE} className="glyph-tail" />
        </>
      )
    case 'unknown':
      return <line x1={0} y1={MIDDLE} x2={width} y2={MIDDLE} className="glyph-tail" />
  }
}
