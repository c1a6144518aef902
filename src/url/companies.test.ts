import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMPANY_ROLES } from '../corpus/companies/roles.ts'
import {
  type CompaniesState,
  companies,
  companiesHref,
  companyHref,
  MOST_BESIDE,
  readCompanies,
  readCompany,
} from './companies.ts'
import { obeysTheLaws } from './laws.fixture.ts'
import { keepKnown } from './readAddress.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/)
const ids = (maxLength: number) => fc.uniqueArray(id, { maxLength }).map((list) => [...list].sort())
const state: fc.Arbitrary<CompaniesState> = fc.record({
  role: fc.subarray([...COMPANY_ROLES]).map((list) => [...list].sort()),
  acts: ids(3),
  source: ids(5),
  words: fc.string({ unit: 'grapheme' }),
  beside: ids(MOST_BESIDE),
  lang: fc.constantFrom(null, 'en' as const, 'zh' as const),
})

obeysTheLaws({
  read: (search) => readCompanies(search),
  href: companiesHref,
  fields: Object.keys(companies),
  states: state,
  turned: (it) => ({ ...it, beside: [...it.beside].reverse(), source: [...it.source, ...it.source] }),
  values: fc.constantFrom(...COMPANY_ROLES, 'with-pledges,x', 'e,d,c,b,a'),
  broken: ['?beside', '?words=%FF&role=x'],
})

test.each(['?%', '?=', '?lang'])('one company: %s opens', (search) => {
  expect(() => readCompany(search)).not.toThrow()
})

test('of five side by side the last is named as dropped', () => {
  // an id that is no company takes no room
  const sparing = readCompanies('?beside=acme,globex,hooli,initech,aaa', (read) =>
    keepKnown(read, 'beside', (id) => id !== 'aaa'),
  )
  expect(sparing.state.beside).toEqual(['acme', 'globex', 'hooli', 'initech'])
  expect(sparing.dropped).toEqual([{ name: 'beside', value: 'aaa' }])
  const { state: read, dropped } = readCompanies('?beside=umbrella,acme,globex,initech,hooli')
  expect(read.beside).toEqual(['acme', 'globex', 'hooli', 'initech'])
  expect(dropped).toEqual([{ name: 'beside', value: 'umbrella' }])
})

test('a role that is none of the list is named as dropped', () => {
  const { state: read, dropped } = readCompanies('?role=without-pledges,silent&source=post')
  expect(read).toMatchObject({ role: ['without-pledges'], source: ['post'] })
  expect(dropped).toEqual([{ name: 'role', value: 'silent' }])
})

test('a link reads as a sentence would', () => {
  expect(
    companiesHref({
      lang: 'en',
      beside: ['globex', 'acme'],
      words: '公司',
      source: ['post'],
      acts: ['speech', 'NONE'],
      role: ['with-pledges'],
    }),
  ).toBe('/companies?role=with-pledges&acts=NONE,speech&source=post&words=公司&beside=acme,globex&lang=en')
  expect(companiesHref()).toBe('/companies')
  expect(companiesHref({ role: [], words: '', lang: null })).toBe('/companies')
})

test('a company has an address of its own', () => {
  expect(companyHref('acme')).toBe('/companies/acme')
  expect(companyHref('acme', { lang: 'zh' })).toBe('/companies/acme?lang=zh')
  expect(companyHref('a/b?c')).toBe('/companies/a%2Fb%3Fc')
  expect(readCompany('?lang=zh&role=x')).toEqual({ state: { lang: 'zh' }, dropped: [{ name: 'role', value: 'x' }] })
})
