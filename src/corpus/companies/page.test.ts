import { describe, expect, test } from 'vitest'
import { asked } from './companies.fixture.ts'
import { companyRows } from './companies.ts'
import { companyPage } from './page.ts'

const pageOf = (id: string) => {
  const page = companyPage(asked, id)
  if (!page) throw new Error(`no page for ${id}`)
  return page
}
const page = pageOf('acme')

test('no page for an id that is no company’s', () => {
  expect(companyPage(asked, 'ann')).toBeUndefined()
  expect(companyPage(asked, 'nobody')).toBeUndefined()
})

test('a page says of the company what the list says', () => {
  for (const row of companyRows(asked)) {
    const own = pageOf(row.company.id)
    expect(own).toMatchObject(row)
    expect(own.acted).toHaveLength(row.events)
  }
})

test('people with a role of it, and only the words that give that role', () => {
  expect(page.people.map(({ person, roles }) => [person.id, roles.map(({ quote }) => quote)])).toEqual([
    ['ann', ['Ms Ann']],
  ])
})

test('its own events in date order, not those of its people alone', () => {
  expect(page.acted.map(({ id }) => id)).toEqual(['old', 'plan', 'fair'])
})

describe('what was said', () => {
  test('by occasion, parts under their whole, each pledge once', () => {
    expect(
      page.spoken.map(({ occasion, pledges }) => [
        occasion.id,
        pledges.map(({ pledge, parts }) => [pledge.id, parts.map((part) => part.pledge.id)]),
      ]),
    ).toEqual([
      ['early', [['acme-plan', ['acme-fund']]]],
      ['late', [['acme-word', []]]],
    ])
  })
  test('remarks of its people stand with it', () => {
    expect(page.spoken.map(({ remarks }) => remarks.map(({ id }) => id))).toEqual([[], ['ann-praises']])
  })
  test('a company of which nothing is told has no occasion', () => expect(pageOf('hooli').spoken).toEqual([]))
})

test('its sums, and those without a pledge in a sentence that names it; no other company’s', () => {
  expect(page.sums.map(({ amount, pledge }) => [amount.id, pledge?.id])).toEqual([
    ['a-hundred', 'acme-plan'],
    ['a-lost', undefined],
  ])
  expect(pageOf('hooli').sums.map(({ amount }) => amount.id)).toEqual(['elsewhere-lost'])
})

describe('framing', () => {
  test('namings of the company and its people, alike ones once, by tone', () => {
    expect(
      page.framing.map(({ document, namings }) => [
        document,
        namings.map(({ words, tone, count, first }) => [words, tone, count, first.start]),
      ]),
    ).toEqual([
      ['doc-a', [['Acme', 'neutral', 2, 110]]],
      [
        'doc-b',
        [
          ['Acme', 'critical', 1, 10],
          ['她', 'neutral', 1, 150],
        ],
      ],
    ])
  })
  test('frames of sentences and headings that name it, in the order of the file', () => {
    expect(page.framing.flatMap(({ frames }) => frames.map(({ id }) => id))).toEqual(['in-heading', 'in-second'])
  })
})

test('misprinted names, and other defects of sentences that name it; none twice', () => {
  expect(page.misprints.map(({ quote }) => quote)).toEqual(['Akme'])
  expect(page.defects.map(({ id }) => id)).toEqual(['beside'])
})
