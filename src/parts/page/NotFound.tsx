import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link, useLocation } from 'react-router'
import { isCompany } from '../../corpus/companies/roles.ts'
import { nearestIds } from '../../corpus/events/account.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { companiesHref, companyHref } from '../../url/companies.ts'
import { eventHref } from '../../url/event.ts'
import { sourcesHref } from '../../url/source.ts'
import { timelineHref } from '../../url/timeline.ts'
import { useLang } from '../../url/useLang.ts'
import { SourceLink } from '../quotation/SourceLink.tsx'
import { SearchForm } from './SearchForm.tsx'
import { useTitle } from './useTitle.ts'

const Near = ({ meant }: { readonly meant: string }) => {
  const { events, documents, entities } = useCorpus()
  const lang = useLang()
  const companies = entities.filter(isCompany)
  const near = nearestIds(
    [...companies, ...events, ...documents].map(({ id }) => id),
    meant,
  )
  if (near.length === 0) return null
  return (
    <>
      <p className="small">
        <FormattedMessage id="app.notFound.near" />
      </p>
      <ul className="link-list">
        {companies
          .filter(({ id }) => near.includes(id))
          .map(({ id, name }) => (
            <li key={id}>
              <Link to={companyHref(id, { lang })}>
                <Bilingual text={name} />
              </Link>
            </li>
          ))}
        {events
          .filter(({ id }) => near.includes(id))
          .map((event) => (
            <li key={event.id}>
              <Link to={eventHref(event.id, { lang })}>
                <Bilingual text={event.title} />
              </Link>
            </li>
          ))}
        {documents
          .filter(({ id }) => near.includes(id))
          .map((document) => (
            <li key={document.id}>
              <SourceLink to={document}>
                <span lang={document.language}>{document.title}</span>
              </SourceLink>
            </li>
          ))}
      </ul>
    </>
  )
}

/** A real not-found page: what was asked for, what it may have meant, and the ways on. */
export const NotFound = ({ meant, children }: { readonly meant?: string; readonly children?: ReactNode }) => {
  const lang = useLang()
  const { pathname } = useLocation()
  const title = useIntl().formatMessage({ id: 'app.notFound.title' })
  useTitle(title)
  return (
    <div className="page">
      <h1 tabIndex={-1}>{title}</h1>
      <div className="notice">
        {children ?? <FormattedMessage id="app.notFound.path" values={{ path: <strong>{pathname}</strong> }} />}
      </div>
      <SearchForm meant={meant ?? pathname} />
      <Near meant={meant ?? pathname} />
      <p className="actions">
        <Link to={timelineHref({ lang })}>
          <FormattedMessage id="app.notFound.timeline" />
        </Link>
        <Link to={companiesHref({ lang })}>
          <FormattedMessage id="app.notFound.companies" />
        </Link>
        <Link to={sourcesHref({ lang })}>
          <FormattedMessage id="app.notFound.sources" />
        </Link>
      </p>
    </div>
  )
}
