import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { EVERY_PLEDGE, matchingPledges, PLEDGE_FACETS } from '../../corpus/pledges.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** Nothing matches: which filter to drop, and what that gives. */
export const Empty = ({ view }: { readonly view: PledgesShown }) => {
  const { pledged, state, href } = view
  const ways = PLEDGE_FACETS.filter((facet) => state[facet].length > 0)
    .map((facet) => ({ facet, count: matchingPledges(pledged, { ...state, [facet]: [] }).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return (
    <div className="pledges-empty">
      <p className="pledges-empty-title">
        <FormattedMessage id={pledged.pledges.length === 0 ? 'pledges.empty.none' : 'pledges.empty'} />
      </p>
      <ul className="link-list">
        {ways.map(({ facet, count }) => (
          <li key={facet}>
            <Link to={href({ [facet]: [], open: null })} preventScrollReset>
              <FormattedMessage id="pledges.empty.drop" values={{ facet, count }} />
            </Link>
          </li>
        ))}
        {ways.length === 0 && pledged.pledges.length > 0 && (
          <li>
            <Link to={href({ ...EVERY_PLEDGE, open: null })} preventScrollReset>
              <FormattedMessage id="pledges.empty.all" values={{ count: pledged.pledges.length }} />
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}
