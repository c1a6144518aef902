import { useMemo } from 'react'
import {
  type AskedCompanies,
  type CompanyRow,
  companyRows,
  matchingCompanies,
} from '../../corpus/companies/companies.ts'
import { useViewAddress, type ViewAddress } from '../../parts/page/useViewAddress.ts'
import { usePledges } from '../../queries/coding.ts'
import { useCorpus, useDocumentTexts } from '../../queries/corpus.ts'
import { addresses } from '../../url/addresses.ts'
import type { CompaniesState } from '../../url/companies.ts'
import { knownCompanies } from './known.ts'

/** What the address says of the companies, and what follows from it. */
export type Companies = ViewAddress<CompaniesState> & {
  readonly asked: AskedCompanies
  readonly rows: readonly CompanyRow[]
  readonly shown: readonly CompanyRow[]
}

export function useCompanies(): Companies {
  const index = useCorpus()
  const texts = useDocumentTexts()
  const pledges = usePledges()
  const asked = useMemo(() => ({ index, texts, pledges }), [index, texts, pledges])
  const rows = useMemo(() => companyRows(asked), [asked])
  const known = useMemo(() => knownCompanies(asked, rows), [asked, rows])
  const address = useViewAddress(addresses.companies, known)
  const shown = useMemo(() => matchingCompanies(rows, address.state), [rows, address.state])
  return { ...address, asked, rows, shown }
}
