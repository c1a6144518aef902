import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asked } from './companies.fixture.ts'
import {
  COMPANY_FACETS,
  type CompanyFilter,
  companyChoices,
  companyRows,
  companyWaysOut,
  EVERY_COMPANY,
  matchingCompanies,
  roleOf,
  sideBySide,
} from './companies.ts'
import { COMPANY_ROLES } from './roles.ts'

const rows = companyRows(asked)
const row = (id: string) => {
  const found = rows.find(({ company }) => company.id === id)
  if (!found) throw new Error(`no row for ${id}`)
  return found
}
const ids = (filter: Partial<CompanyFilter>) =>
  matchingCompanies(rows, { ...EVERY_COMPANY, ...filter }).map(({ company }) => company.id)

describe('every company is there, with the reason', () => {
  test('also one that pledges nothing, and one that is only named; no person', () => {
    expect(rows.map(({ company }) => company.id)).toEqual(['acme', 'globex', 'initech', 'hooli'])
  })
  test('kinds of event in the codebook’s order, and all its events counted', () => {
    expect(row('acme').acts).toEqual([
      { id: 'pledge', count: 1 },
      { id: 'conference', count: 2 },
    ])
    expect(row('acme').events).toBe(3)
    expect(row('hooli')).toMatchObject({ acts: [], events: 0, pledges: 0 })
  })
  test('pledges, parts too', () => {
    expect(rows.map(({ pledges }) => pledges)).toEqual([3, 1, 0, 0])
  })
  test('names by document, each form once, first place and count; a misprint apart', () => {
    const [inA, inB] = row('acme').names
    expect(inA?.forms.map(({ form, count, first }) => [form, count, first.start])).toEqual([
      ['ACME, Inc.', 1, 5],
      ['Acme', 2, 110],
      ['Akme', 1, 310],
    ])
    expect(inA?.forms.map(({ misprint }) => misprint?.reads.en)).toEqual([undefined, undefined, 'Acme'])
    expect(inB?.document).toBe('doc-b')
  })
})

describe('filters', () => {
  test('pledges or none', () => {
    expect(ids({ role: ['with-pledges'] })).toEqual(['acme', 'globex'])
    expect(ids({ role: ['without-pledges'] })).toEqual(['initech', 'hooli'])
    expect(ids({ role: [...COMPANY_ROLES] })).toHaveLength(4)
  })
  test('a kind of event in which it acts, or none', () => {
    expect(ids({ acts: ['conference'] })).toContain('acme')
    expect(ids({ acts: ['NONE'] })).toContain('hooli')
    expect(ids({ acts: ['NONE'] })).not.toContain('acme')
    for (const one of rows) expect(ids({ acts: ['NONE'] }).includes(one.company.id)).toBe(one.events === 0)
  })
  test('a source that names it', () => expect(ids({ source: ['doc-b'] })).toEqual(['acme', 'hooli']))
  test.each([
    ['as given', 'GLOBEX', ['globex']],
    ['in the other language', '丁', ['hooli']],
    ['as misprinted', 'akme', ['acme']],
    ['as a misprint reads in the other language', 'akme 甲公', ['acme']],
    ['in several names of one', 'inc 甲公', ['acme']],
    ['a person’s', 'Ms Ann', []],
    ['not over two names', 'acmeacme', []],
  ])('words %s', (_, words, found) => expect(ids({ words })).toEqual(found))

  const filters: fc.Arbitrary<CompanyFilter> = fc.record({
    role: fc.subarray([...COMPANY_ROLES]),
    acts: fc.subarray(['pledge', 'conference', 'NONE']),
    source: fc.subarray(['doc-a', 'doc-b', 'doc-c']),
    words: fc.constantFrom('', 'a', '甲', 'acme', 'nowhere'),
  })
  test('what asks nothing gives all', () => expect(ids({})).toHaveLength(rows.length))
  test('the count beside each choice is what choosing it gives', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...COMPANY_FACETS), (filter, facet) => {
        for (const { id, count } of companyChoices(rows, asked.index, filter, facet)) {
          const chosen = { ...filter, [facet]: [...new Set([...filter[facet], id])] }
          expect(ids(chosen)).toHaveLength(count)
        }
      }),
    )
  })
  test('each way out gives what it says, and never nothing', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        for (const { drop, count } of companyWaysOut(rows, filter)) {
          expect(count).toBeGreaterThan(0)
          expect(ids({ ...filter, [drop]: EVERY_COMPANY[drop] })).toHaveLength(count)
        }
      }),
    )
  })
  test('a company has pledges or has none', () => {
    for (const one of rows) expect(roleOf(one)).toBe(one.pledges === 0 ? 'without-pledges' : 'with-pledges')
  })
})

describe('side by side', () => {
  const term = (id: string) => ({ id, label: { en: id, zh: id }, definition: { en: id, zh: id }, from: [] })
  // ids of terms are branded strings
  const book = { pledgeKind: ['word', 'money'].map(term), pledgeTheme: ['rural', 'green'].map(term) } as never
  const all = sideBySide({ ...asked, book }, ['hooli', 'nobody', 'acme'])
  test('those asked for, in the order asked, made-up ids passed over', () => {
    expect(all.map(({ company }) => company.id)).toEqual(['hooli', 'acme'])
  })
  test('kinds add up to the pledges; themes may count one twice, and none is said', () => {
    expect(all[1]?.kinds).toEqual([
      { id: 'word', count: 1 },
      { id: 'money', count: 2 },
    ])
    expect(all[1]?.themes).toEqual([
      { id: 'rural', count: 1 },
      { id: 'green', count: 1 },
      { id: 'NONE', count: 2 },
    ])
  })
  test('who speaks, which texts tell, and each sum once with its tellings and parts', () => {
    expect(all[1]?.speakers).toEqual(['ann'])
    expect(all[1]?.tellers).toEqual([
      { id: 'doc-a', count: 3 },
      { id: 'doc-b', count: 1 },
    ])
    expect(all[1]?.sums.map(({ tellings }) => tellings.map(({ id }) => id))).toEqual([['a-hundred', 'b-hundred']])
    expect(all[1]?.sums[0]?.parts.map(({ amount }) => amount.id)).toEqual(['a-twenty'])
  })
  test('a company without any of it has empty columns, not zeros', () => {
    expect(all[0]).toMatchObject({ kinds: [], themes: [], sums: [], speakers: [], tellers: [] })
  })
})
