import {
  type AskedCompanies,
  type CompanyRow,
  companyChoices,
  EVERY_COMPANY,
} from '../../corpus/companies/companies.ts'
import type { CompaniesState } from '../../url/companies.ts'
import { type Keep, keepKnown } from '../../url/readAddress.ts'

/** What the address of the companies can say of this corpus. */
export const knownCompanies = ({ index }: AskedCompanies, rows: readonly CompanyRow[]): Keep<CompaniesState> => {
  const choosable = (facet: 'role' | 'acts') =>
    new Set(companyChoices(rows, index, EVERY_COMPANY, facet).map(({ id }) => id))
  const roles = choosable('role')
  const acts = choosable('acts')
  const sources = new Set<string>(index.documents.map(({ id }) => id))
  const companies = new Set<string>(rows.map(({ company }) => company.id))
  return (read) => {
    let kept = keepKnown(read, 'beside', (id) => companies.has(id))
    kept = keepKnown(kept, 'role', (id) => roles.has(id))
    kept = keepKnown(kept, 'acts', (id) => acts.has(id))
    return keepKnown(kept, 'source', (id) => sources.has(id))
  }
}
