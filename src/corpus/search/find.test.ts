import { describe, expect, test } from 'vitest'
import { choiceCount } from '../faceted.ts'
import { byKind, filterHits, hitsOf, searchChoices, totalOf } from './find.ts'
import { KINDS } from './kinds.ts'
import { nearestNames } from './near.ts'
import { termsOf } from './query.ts'
import { entries, index } from './searched.fixture.ts'
import { filterTries, triesFor } from './tries.ts'

const hits = (query: string) => hitsOf(entries, termsOf(query))
const said = (query: string) => Object.fromEntries(byKind(hits(query)).map(({ kind, count }) => [kind, count]))

describe('what is found', () => {
  test.each([
    ['ACME', { text: 3, pledge: 1, entity: 1 }],
    ['甲公司', { text: 1, event: 1, pledge: 1 }],
    ['spring 基金', { event: 1 }],
    ['acne', { text: 1, entity: 1 }],
    ['丁公司', { entity: 1 }],
    ['forced', { frame: 1, code: 1 }],
    ['被迫 gift', { frame: 1 }],
    ['choice', { frame: 1 }],
    ['doc-a', { source: 1 }],
    ['buy', {}],
    ['', {}],
  ])('%s: %j', (query, counts) => expect(said(query)).toEqual(counts))

  test('a misprint leads to what it must mean', () => {
    const [entity] = hits('acne').filter(({ kind }) => kind === 'entity')
    expect(entity?.entry.thing).toMatchObject({
      kind: 'entity',
      entity: { id: 'acme' },
      forms: [{ form: 'Acne', misprint: { reads: { en: 'Acme' } } }],
    })
  })
})

test('the count beside each choice is the total of choosing it', () => {
  const all = hits('甲')
  for (const filter of [
    { kind: [], source: [] },
    { kind: ['text'], source: [] },
    { kind: ['event'], source: ['doc-b'] },
  ])
    for (const [facet, ids] of [
      ['kind', KINDS],
      ['source', index.documents.map(({ id }) => String(id))],
    ] as const)
      for (const id of ids)
        expect(choiceCount(searchChoices(all, filter, facet), id)).toBe(
          totalOf(filterHits(all, { ...filter, [facet]: [...filter[facet], id] })),
        )
  expect(totalOf(filterHits(all, { kind: ['text'], source: ['doc-a'] }))).toBe(0)
})

describe('where nothing is found', () => {
  test('what else can be asked, and what it gives', () => {
    expect(triesFor(entries, '“plan acme”')).toEqual([
      { why: 'marks', q: 'plan acme', count: 3 },
      { why: 'word', q: 'plan', count: 1 },
      { why: 'word', q: 'acme', count: 5 },
    ])
    expect(triesFor(entries, 'acne nowhere')).toEqual([{ why: 'word', q: 'acne', count: 2 }])
    expect(triesFor(entries, 'nowhere')).toEqual([])
  })

  test('which filter to drop', () => {
    const all = hits('acne')
    const found = (filter: { kind: readonly string[]; source: readonly string[] }) => totalOf(filterHits(all, filter))
    expect(filterTries(found, { kind: ['frame'], source: ['doc-a'] })).toEqual([{ drop: 'kind', count: 2 }])
  })

  test('names that are like what was asked', () => {
    expect(nearestNames(entries, 'Acmee')).toEqual(['acme'])
    expect(nearestNames(entries, 'zzz')).toEqual([])
  })
})
