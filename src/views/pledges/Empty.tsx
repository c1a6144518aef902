import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { EVERY_PLEDGE, pledgeWaysOut } from '../../corpus/pledges/filter.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** Nothing matches: which filter to drop, and what that gives. */
export const Empty = ({ view }: { readonly view: PledgesShown }) => {
  const { pledged, state, href } = view
  const ways = pledgeWaysOut(pledged, state)
  return (
    <div className="pledges-empty">
      <p className="pledges-empty-title">
        <FormattedMessage id={pledged.pledges.length === 0 ? 'pledges.empty.none' : 'pledges.empty'} />
      </p>
      <ul className="link-list">
        {ways.map(({ drop, count }) => (
          <li key={drop}>
            <Link to={href({ [drop]: [], open: null })}>
              <FormattedMessage id="pledges.empty.drop" values={{ facet: drop, count }} />
            </Link>
          </li>
        ))}
        {ways.length === 0 && pledged.pledges.length > 0 && (
          <li>
            <Link to={href({ ...EVERY_PLEDGE, open: null })}>
              <FormattedMessage id="pledges.empty.all" values={{ count: pledged.pledges.length }} />
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}
