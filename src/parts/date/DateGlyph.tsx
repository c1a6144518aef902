import type { Precision } from '../../corpus/types.ts'
import { drawnDate, HEIGHT } from './drawnDate.tsx'

/** How long a span is drawn where its length says nothing, and what stands free on either side of it; px. */
const LENGTH = 22
const FREE = 2
const WIDTH = LENGTH + 2 * FREE
const WHOLE = { left: false, right: false }

/** How exactly a date is known, drawn. The words beside it say the same, so it is hidden from who reads by ear. */
export const DateGlyph = ({ precision }: { readonly precision: Precision }) => (
  <svg
    viewBox={`${-FREE} 0 ${WIDTH} ${HEIGHT}`}
    width={WIDTH}
    height={HEIGHT}
    className="date-glyph"
    aria-hidden="true"
  >
    {drawnDate({ draw: precision, cut: WHOLE, width: LENGTH })}
  </svg>
)
