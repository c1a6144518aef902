import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { MODES } from '../../../url/compare.ts'
import type { Comparison } from '../useCompare.ts'

/** Four ways to look at one selection. What stands open belongs to the way it was opened in. */
export const Modes = ({ comparison: { state, href } }: { readonly comparison: Comparison }) => (
  <nav className="compare-modes" aria-label={useIntl().formatMessage({ id: 'compare.modes' })}>
    <ul>
      {MODES.map((mode) => (
        <li key={mode}>
          <Link
            to={href({ mode, open: null, at: null })}
            {...(mode === state.mode ? { 'aria-current': 'page' as const } : {})}
          >
            <FormattedMessage id="compare.mode" values={{ mode }} />
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
