import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import {
  type AskedCompanies,
  type CompanyRow,
  companyChoices,
  companyRows,
  EVERY_COMPANY,
  matchingCompanies,
} from '../../corpus/companies/companies.ts'
import { usePledges } from '../../queries/coding.ts'
import { useCorpus, useDocumentTexts } from '../../queries/corpus.ts'
import { type CompaniesState, companiesHref, readCompanies } from '../../url/companies.ts'
import { type Dropped, keepKnown, type Read } from '../../url/readAddress.ts'

/** What the address says of the companies, what follows from it, and the ways to other addresses. */
export type Companies = {
  readonly asked: AskedCompanies
  readonly state: CompaniesState
  readonly dropped: readonly Dropped[]
  readonly rows: readonly CompanyRow[]
  readonly shown: readonly CompanyRow[]
  /** The present address with something changed. */
  readonly href: (change: Partial<CompaniesState>) => string
  /** Goes there; one history entry, or with `replace` the present one. */
  readonly go: (change: Partial<CompaniesState>, replace?: boolean) => void
}

function known({ index }: AskedCompanies, rows: readonly CompanyRow[], search: string): Read<CompaniesState> {
  const choosable = (facet: 'role' | 'acts') =>
    new Set(companyChoices(rows, index, EVERY_COMPANY, facet).map(({ id }) => id))
  const [roles, acts] = [choosable('role'), choosable('acts')]
  const sources = new Set<string>(index.documents.map(({ id }) => id))
  const companies = new Set<string>(rows.map(({ company }) => company.id))
  const read = readCompanies(search, (id) => companies.has(id))
  let kept = keepKnown(read, 'role', (id) => roles.has(id))
  kept = keepKnown(kept, 'acts', (id) => acts.has(id))
  return keepKnown(kept, 'source', (id) => sources.has(id))
}

export function useCompanies(): Companies {
  const [index, texts, pledges] = [useCorpus(), useDocumentTexts(), usePledges()]
  const { search } = useLocation()
  const navigate = useNavigate()
  const asked = useMemo(() => ({ index, texts, pledges }), [index, texts, pledges])
  const rows = useMemo(() => companyRows(asked), [asked])
  const { state, dropped } = useMemo(() => known(asked, rows, search), [asked, rows, search])
  const shown = useMemo(() => matchingCompanies(rows, state), [rows, state])
  const href = (change: Partial<CompaniesState>) => companiesHref({ ...state, ...change })
  const go: Companies['go'] = (change, replace = false) => navigate(href(change), { replace, preventScrollReset: true })
  return { asked, state, dropped, rows, shown, href, go }
}
