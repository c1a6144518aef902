/** All companies, why each appears, and which of them a reader asks for. */
import type { Amount, CodingBook, Pledge } from '../coded.ts'
import { type Choice, counts, matchingLists, offered, waysOutOf } from '../faceted.ts'
import { type PrintedSum, printedSums } from '../money/printedSums.ts'
import { themesOf } from '../pledges/filter.ts'
import { NONE } from '../pledges/none.ts'
import { fold, terms } from '../text/fold.ts'
import { type PrintedNames, printedNames } from '../text/printedNames.ts'
import type { CorpusIndex, DocumentId, DocumentText, Entity, EntityId } from '../types.ts'
import { COMPANY_ROLES, type CompanyRole, isCompany } from './roles.ts'

/** What can be counted under an id of a list; no count is 0. */
export type Counted = { readonly id: string; readonly count: number }

/** What is asked about. */
export type AskedCompanies = {
  readonly index: Pick<CorpusIndex, 'entities' | 'events' | 'documents' | 'codebook'>
  readonly texts: readonly DocumentText[]
  readonly pledges: readonly Pledge[]
}

export type CompanyRow = {
  readonly company: Entity
  /** The documents that name it, in corpus order, and how. */
  readonly names: readonly PrintedNames[]
  /** The kinds of event in which it acts, in the codebook's order; none: it is only named. */
  readonly acts: readonly Counted[]
  readonly events: number
  readonly pledges: number
}

/** How often each id of `order` stands among `ids`, in that order. */
const counted = (order: readonly string[], ids: readonly string[]): readonly Counted[] =>
  order.map((id) => ({ id, count: ids.filter((one) => one === id).length })).filter(({ count }) => count > 0)

/** Every company of the corpus, in its order: also those that pledge nothing and act in nothing. */
export function companyRows({ index, texts, pledges }: AskedCompanies): readonly CompanyRow[] {
  const types = index.codebook.eventType.map(({ id }) => id)
  return index.entities.filter(isCompany).map((company) => {
    const events = index.events.filter(({ actors }) => actors.includes(company.id))
    return {
      company,
      names: printedNames(index.documents, texts, company.id),
      acts: counted(
        types,
        events.map(({ type }) => type),
      ),
      events: events.length,
      pledges: pledges.filter((pledge) => pledge.company === company.id).length,
    }
  })
}

/** Within one list any choice will do; lists and words must all agree; what is empty asks nothing. */
export type CompanyFilter = {
  readonly role: readonly string[]
  /** Kinds of event in which it acts; `NONE`: it is only named. */
  readonly acts: readonly string[]
  readonly source: readonly string[]
  /** Each has to occur in a name as given or as printed, misprints and their readings too. */
  readonly words: string
}
export const COMPANY_FACETS = ['role', 'acts', 'source'] as const
export type CompanyFacet = (typeof COMPANY_FACETS)[number]
export const EVERY_COMPANY: CompanyFilter = { role: [], acts: [], source: [], words: '' }

export const roleOf = ({ pledges }: CompanyRow): CompanyRole => (pledges > 0 ? 'with-pledges' : 'without-pledges')

const offers = (row: CompanyRow, facet: CompanyFacet): readonly string[] => {
  switch (facet) {
    case 'role':
      return [roleOf(row)]
    case 'acts':
      return row.acts.length > 0 ? row.acts.map(({ id }) => id) : [NONE]
    case 'source':
      return row.names.map(({ document }) => document)
  }
}

// joined by a line feed, which no term can contain: no match runs from one name into the next
const wording = ({ company: { name }, names }: CompanyRow): string =>
  [
    name.en,
    name.zh,
    ...names.flatMap(({ forms }) =>
      forms.flatMap(({ form, misprint }) => (misprint ? [form, misprint.reads.en, misprint.reads.zh] : [form])),
    ),
  ]
    .map(fold)
    .join('\n')

/** The companies that a filter lets through, in the order given. */
export function matchingCompanies(rows: readonly CompanyRow[], filter: CompanyFilter): readonly CompanyRow[] {
  const wanted = terms(filter.words)
  const listed = matchingLists(rows, COMPANY_FACETS, filter, offers)
  if (wanted.length === 0) return listed
  return listed.filter((row) => {
    const words = wording(row)
    return wanted.every((term) => words.includes(term))
  })
}

/** Each choice of a list that some company offers, with the count that choosing it, beside what is chosen already, would give. */
export function companyChoices(
  rows: readonly CompanyRow[],
  { documents, codebook }: Pick<CorpusIndex, 'documents' | 'codebook'>,
  filter: CompanyFilter,
  facet: CompanyFacet,
): readonly Choice[] {
  const order: { readonly [Facet in CompanyFacet]: readonly string[] } = {
    role: COMPANY_ROLES,
    acts: [...codebook.eventType.map(({ id }) => id), NONE],
    source: documents.map(({ id }) => id),
  }
  const own = (row: CompanyRow) => offers(row, facet)
  const others = matchingCompanies(rows, { ...filter, [facet]: [] })
  return counts(others, offered(rows, order[facet], own), filter[facet], own)
}

type CompanyDroppable = CompanyFacet | 'words'

/** What each part of a filter in force would give if it alone were dropped; most first, none that gives nothing. */
export function companyWaysOut(rows: readonly CompanyRow[], filter: CompanyFilter) {
  const parts: readonly CompanyDroppable[] = [...COMPANY_FACETS, 'words']
  return waysOutOf(
    parts.filter((drop) => (drop === 'words' ? filter.words.trim() !== '' : filter[drop].length > 0)),
    (drop) => matchingCompanies(rows, { ...filter, [drop]: EVERY_COMPANY[drop] }).length,
  )
}

/** One company of several side by side. */
export type Beside = CompanyRow & {
  /** Who speaks in its pledges, in the corpus's order. */
  readonly speakers: readonly EntityId[]
  /** By the codebook's order; `NONE` last, for pledges without a theme of the list. A pledge of two themes counts in both. */
  readonly kinds: readonly Counted[]
  readonly themes: readonly Counted[]
  readonly sums: readonly PrintedSum[]
  /** The documents that tell its pledges, in corpus order, and how many each. */
  readonly tellers: readonly { readonly id: DocumentId; readonly count: number }[]
}

type AskedBeside = AskedCompanies & {
  readonly amounts: readonly Amount[]
  readonly book: Pick<CodingBook, 'pledgeKind' | 'pledgeTheme'>
}

/** The companies asked for, in the order asked; ids of none are passed over. */
export function sideBySide(asked: AskedBeside, ids: readonly string[]): readonly Beside[] {
  const { index, pledges, amounts, book } = asked
  const rows = companyRows(asked)
  return ids
    .flatMap((id) => rows.filter(({ company }) => company.id === id))
    .map((row): Beside => {
      const own = pledges.filter(({ company }) => company === row.company.id)
      const said = new Set(own.flatMap(({ speaker }) => speaker ?? []))
      return {
        ...row,
        speakers: index.entities.map((entity) => entity.id).filter((speaker) => said.has(speaker)),
        kinds: counted(
          book.pledgeKind.map((kind) => kind.id),
          own.map(({ kind }) => kind),
        ),
        themes: counted([...book.pledgeTheme.map((theme) => theme.id), NONE], own.flatMap(themesOf)),
        sums: printedSums(amounts, own),
        tellers: index.documents
          .map((document) => ({
            id: document.id,
            count: own.filter(({ documents }) => documents.includes(document.id)).length,
          }))
          .filter(({ count }) => count > 0),
      }
    })
}
