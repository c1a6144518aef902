import { FormattedMessage, useIntl } from 'react-intl'
import type { Precision } from '../../corpus/types.ts'
import { ExtentGlyph } from './ExtentGlyph.tsx'
import type { Chart } from './layout.ts'

const ORDER: readonly Precision[] = [
  'day',
  'range',
  'within',
  'month',
  'approximate',
  'before',
  'after',
  'year',
  'unknown',
]
const WHOLE = { left: false, right: false }

/** What the glyphs mean, each by its own specimen; only those that are drawn. */
export const Key = ({ chart }: { readonly chart: Chart }) => {
  const intl = useIntl()
  const drawn = new Set(chart.lanes.flatMap(({ placed }) => placed.map(({ shape }) => shape.draw)))
  return (
    <ul className="glyph-key" aria-label={intl.formatMessage({ id: 'timeline.key' })}>
      {ORDER.filter((precision) => drawn.has(precision)).map((precision) => (
        <li key={precision}>
          <ExtentGlyph draw={precision} width={precision === 'day' || precision === 'year' ? 9 : 24} cut={WHOLE} />
          <FormattedMessage id="timeline.precision" values={{ precision }} />
        </li>
      ))}
    </ul>
  )
}
