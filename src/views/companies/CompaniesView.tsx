import './companies.css'
import { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { CopyLink } from '../../parts/cite/CopyLink.tsx'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { useHere } from '../../parts/page/useAbsolute.ts'
import { useTitle } from '../../parts/page/useTitle.ts'
import { MOST_BESIDE } from '../../url/companies.ts'
import { Compare } from './Compare.tsx'
import { Empty } from './Empty.tsx'
import { Filters } from './Filters.tsx'
import { Rows } from './Rows.tsx'
import { useCompanies } from './useCompanies.ts'

export const CompaniesView = () => {
  const title = useIntl().formatMessage({ id: 'companies.title' })
  useTitle(title)
  const companies = useCompanies()
  const here = useHere()
  const heading = useRef<HTMLHeadingElement>(null)
  const { state, shown, dropped } = companies
  return (
    <div className="page companies">
      <DroppedNotice dropped={dropped} />
      <h1 tabIndex={-1}>{title}</h1>
      <p className="deck">
        <FormattedMessage id="companies.deck" />
      </p>
      <Compare companies={companies} heading={heading} />
      <Filters companies={companies} />
      <p className="companies-chosen">
        <FormattedMessage id="companies.chosen" values={{ count: state.beside.length, most: MOST_BESIDE }} />{' '}
        {state.beside.length > 0 && (
          <button type="button" className="text-button" onClick={() => heading.current?.focus()}>
            <FormattedMessage id="companies.chosen.go" />
          </button>
        )}
      </p>
      {shown.length === 0 ? <Empty companies={companies} /> : <Rows companies={companies} />}
      <p className="actions">
        <CopyLink address={here} />
      </p>
    </div>
  )
}
