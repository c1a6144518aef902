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
      {ORDER.filter((precision) => drawn.has(precision) && !(precision === 'month' && drawn.has('within'))).map(
        (precision) => (
          <li key={precision}>
            <ExtentGlyph draw={precision} width={precision === 'day' || precision === 'year' ? 9 : 24} cut={WHOLE} />
            <span>
              <FormattedMessage id="timeline.precision" values={{ precision }} />
              {precision === 'within' && drawn.has('month') && (
                <>
                  {' · '}
                  <FormattedMessage id="timeline.precision" values={{ precision: 'month' }} />
                </>
              )}
            </span>
          </li>
        ),
      )}
    </ul>
  )
}
