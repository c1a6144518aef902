import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMPANY_ROLES } from '../corpus/companyRoles.ts'
import { readable } from './canonical.ts'
import {
  type CompaniesState,
  companies,
  companiesHref,
  companyHref,
  MOST_BESIDE,
  readCompanies,
  readCompany,
} from './companies.ts'

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

const searchOf = (href: string) => new URL(href, 'https://x.example').search

describe('the laws of an address', () => {
  test('what is written is read again, and nothing of it is dropped', () => {
    fc.assert(
      fc.property(
        state,
        (it) => void expect(readCompanies(searchOf(companiesHref(it)))).toEqual({ state: it, dropped: [] }),
      ),
    )
  })

  test('and read from the form that people copy', () => {
    fc.assert(
      fc.property(state, (it) => void expect(readCompanies(searchOf(readable(companiesHref(it)))).state).toEqual(it)),
    )
  })

  test('equal states have equal links, in whatever order their lists stand', () => {
    fc.assert(
      fc.property(state, (it) => {
        const turned = { ...it, beside: [...it.beside].reverse(), source: [...it.source, ...it.source] }
        expect(companiesHref(turned)).toBe(companiesHref(it))
      }),
    )
  })

  test('any query at all opens, and all of it is either read or named', () => {
    const name = fc.constantFrom(...Object.keys(companies), 'x', '')
    const value = fc.oneof(fc.string(), fc.constantFrom(...COMPANY_ROLES, 'with-pledges,x', 'e,d,c,b,a'))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const { state: read, dropped } = readCompanies(`?${new URLSearchParams(pairs)}`)
        expect(readCompanies(searchOf(companiesHref(read)))).toEqual({ state: read, dropped: [] })
        expect(dropped.length).toBeLessThanOrEqual(pairs.length)
      }),
    )
  })

  test.each(['?%', '?%E4%', '?=', '?&&', '?beside', '?words=%FF&role=x', '???'])('%s opens', (search) => {
    expect(() => readCompanies(search)).not.toThrow()
    expect(() => readCompany(search)).not.toThrow()
  })
})

test('of five side by side the last is named as dropped', () => {
  // an id that is no company takes no room
  const sparing = readCompanies('?beside=acme,globex,hooli,initech,aaa', (id) => id !== 'aaa')
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
