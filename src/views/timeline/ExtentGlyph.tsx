import { type Drawing, drawnDate, HEIGHT } from '../../parts/date/drawnDate.tsx'

type Props = Drawing & { readonly left?: number }

/** How exactly a date is known, at its real extent. What it says is also in words beside it. */
export const ExtentGlyph = ({ left = 0, ...drawing }: Props) => (
  <svg
    width={drawing.width}
    height={HEIGHT}
    viewBox={`0 0 ${drawing.width} ${HEIGHT}`}
    className="extent-glyph"
    style={{ left }}
    aria-hidden="true"
  >
    {drawnDate(drawing)}
  </svg>
)
