import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { companyWaysOut, EVERY_COMPANY } from '../../corpus/companies/companies.ts'
import type { Companies } from './useCompanies.ts'

/** Nothing matches: which filter to drop, and what that gives. */
export const Empty = ({ companies }: { readonly companies: Companies }) => {
  const { rows, state, href } = companies
  const ways = companyWaysOut(rows, state)
  return (
    <div className="empty">
      <p className="empty-title">
        <FormattedMessage id={rows.length === 0 ? 'companies.empty.none' : 'companies.empty'} />
      </p>
      <ul className="link-list">
        {ways.map(({ drop, count }) => (
          <li key={drop}>
            <Link to={href({ [drop]: EVERY_COMPANY[drop] })}>
              <FormattedMessage id="companies.empty.drop" values={{ drop, count }} />
            </Link>
          </li>
        ))}
        {ways.length === 0 && rows.length > 0 && (
          <li>
            <Link to={href(EVERY_COMPANY)}>
              <FormattedMessage id="companies.empty.all" values={{ count: rows.length }} />
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}
