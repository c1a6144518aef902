/** `/companies`, which may set some side by side, and `/companies/:id`. */
import { createSerializer, type inferParserType, parseAsString } from 'nuqs/server'
import { COMPANY_ROLES, type CompanyRole } from '../corpus/companies/roles.ts'
import { idSet } from './ids.ts'
import { lang } from './lang.ts'
import { type Keep, keepAll, keepKnown, type Read, readLoudly } from './readAddress.ts'

export const companiesPath = '/companies'
export const companyPath = '/companies/:id'

/** How many companies can stand side by side. */
export const MOST_BESIDE = 4

const none: readonly string[] = []
const set = idSet.withDefault(none)

export const companies = {
  /** Of `COMPANY_ROLES`. */
  role: set,
  /** Kinds of event; `NONE` among them: companies that act in none. */
  acts: set,
  source: set,
  words: parseAsString.withDefault(''),
  /** Companies side by side, at most `MOST_BESIDE`. */
  beside: set,
  lang,
}
const company = { lang }

export type CompaniesState = Readonly<inferParserType<typeof companies>>
export type CompanyState = Readonly<inferParserType<typeof company>>

const serialize = createSerializer(companies)
const serializeOne = createSerializer(company)

const isCompanyRole = (id: string): id is CompanyRole => COMPANY_ROLES.some((role) => role === id)

/** Path and query of the companies, from the app's root; what is left out or null is not said. */
export const companiesHref = (state: Partial<CompaniesState> = {}): string => serialize(companiesPath, state)

/**
 * What the query of the companies says. Of those side by side, the ones that are not `known` are dropped first, then of
 * more than there is room for the last by id.
 */
export const readCompanies = (search: string, known: Keep<CompaniesState> = keepAll): Read<CompaniesState> => {
  const read = known(keepKnown(readLoudly(companies, search), 'role', isCompanyRole))
  const room = read.state.beside.slice(0, MOST_BESIDE)
  return keepKnown(read, 'beside', (id) => room.includes(id))
}

export const companyHref = (id: string, state: Partial<CompanyState> = {}): string =>
  serializeOne(`/companies/${encodeURIComponent(id)}`, state)

export const readCompany = (search: string): Read<CompanyState> => readLoudly(company, search)
