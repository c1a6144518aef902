import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCorpus, aDate, anEvent, corpora, filters } from '../testing/invented.fixture.ts'
import { beyond, boundable, endChoices, reach } from '../time/bounds.ts'
import { dayOf } from '../time/dates.ts'
import type { DocumentId, Evidence } from '../types.ts'
import { choices, choosing, FACETS } from './facets.ts'
import { type EventFilter, matching, NO_FILTER, wordingOf } from './filter.ts'
import { dropped, inForce, waysOut } from './waysOut.ts'

const facets = fc.constantFrom(...FACETS)
const wordingFor = (corpus: ReturnType<typeof aCorpus>, evidence: readonly Evidence[] = []) =>
  wordingOf(corpus.events, evidence)

test('the count beside a choice is what choosing it shows', () => {
  fc.assert(
    fc.property(corpora(), filters, facets, (corpus, filter, facet) => {
      const wording = wordingFor(corpus)
      for (const { id, count } of choices(corpus, filter, wording, facet))
        expect(matching(corpus, choosing(filter, facet, id), wording)).toHaveLength(count)
    }),
  )
})

test('the count beside a month is what beginning or ending there shows', () => {
  fc.assert(
    fc.property(corpora(), filters, fc.constantFrom('from', 'to'), (corpus, filter, end) => {
      const wording = wordingFor(corpus)
      for (const { id, count } of endChoices(corpus, filter, wording, end))
        expect(matching(corpus, { ...filter, [end]: id }, wording)).toHaveLength(count)
    }),
  )
})

test('the order of what is chosen, and in which list first, does not matter', () => {
  fc.assert(
    fc.property(corpora(), filters, facets, facets, (corpus, filter, a, b) => {
      const wording = wordingFor(corpus)
      const [x, y] = [choices(corpus, filter, wording, a)[0], choices(corpus, filter, wording, b)[0]]
      if (x === undefined || y === undefined) return
      const one = choosing(choosing(filter, a, x.id), b, y.id)
      const other = choosing(choosing(filter, b, y.id), a, x.id)
      expect(matching(corpus, one, wording)).toEqual(matching(corpus, other, wording))
    }),
  )
})

test('a first choice never shows more; a further one in the same list never less', () => {
  fc.assert(
    fc.property(corpora(), filters, facets, (corpus, filter, facet) => {
      const wording = wordingFor(corpus)
      const shown = matching(corpus, filter, wording).length
      for (const { count } of choices(corpus, filter, wording, facet)) {
        if (filter[facet].length === 0) expect(count).toBeLessThanOrEqual(shown)
        else expect(count).toBeGreaterThanOrEqual(shown)
      }
    }),
  )
})

test('what lies before, inside and after a range is all there is', () => {
  fc.assert(
    fc.property(corpora(), filters, (corpus, filter) => {
      const wording = wordingFor(corpus)
      const { before, after } = beyond(corpus, filter, wording)
      const all = matching(corpus, { ...filter, from: null, to: null }, wording).length
      expect(before + matching(corpus, filter, wording).length + after).toBe(all)
    }),
  )
})

test('a source and a language must be one document’s', () => {
  // ids of the invented corpus
  const documents = ['doc-a', 'doc-b'] as unknown as readonly DocumentId[]
  const corpus = aCorpus([anEvent('told', { documents })])
  const asked = (filter: Partial<EventFilter>) => matching(corpus, { ...NO_FILTER, ...filter }, new Map()).length
  expect(asked({ source: ['doc-a'], language: ['en'] })).toBe(1)
  expect(asked({ source: ['doc-a'], language: ['zh-Hans'] })).toBe(0)
  expect(asked({ source: ['doc-c'] })).toBe(0)
})

test('a date without a beginning is inside a range if any day it can mean is', () => {
  const corpus = aCorpus([anEvent('early', { date: aDate(null, '2021-09-02', 'before') })])
  const asked = (from: string) => matching(corpus, { ...NO_FILTER, from }, new Map()).length
  expect([asked('2021-08'), asked('2021-09-02'), asked('2021-09-03')]).toEqual([1, 1, 0])
})

test('words are found in both titles and in the quotations, in any width and case', () => {
  const corpus = aCorpus([anEvent('one'), anEvent('two')])
  const quoted = { recordType: 'event', recordId: 'two', quote: 'ACME 承诺 1000亿' } as unknown as Evidence
  const wording = wordingFor(corpus, [quoted])
  const asked = (words: string) => matching(corpus, { ...NO_FILTER, words }, wording).map(({ id }) => id)
  expect(asked('title OF')).toEqual(['one', 'two'])
  expect(asked('Ａcme')).toEqual(['two'])
  expect(asked('１０００亿 two')).toEqual(['two'])
  expect(asked('承诺 one')).toEqual([])
})

test('where nothing matches, each way out is named with the count it gives, most first', () => {
  fc.assert(
    fc.property(corpora(), filters, (corpus, filter) => {
      const wording = wordingFor(corpus)
      const ways = waysOut(corpus, filter, wording)
      for (const { drop, count } of ways) {
        expect(inForce(filter)).toContain(drop)
        expect(matching(corpus, { ...filter, ...dropped(drop) }, wording)).toHaveLength(count)
      }
      expect(ways.map(({ count }) => count)).toEqual(ways.map(({ count }) => count).sort((a, b) => b - a))
    }),
  )
})

test('the range begins at a month of the window or where an event begins, and ends likewise', () => {
  const corpus = aCorpus([anEvent('far', { date: aDate('2025-01-01', '2025-12-31', 'year') })])
  const far = (end: 'from' | 'to') => boundable(corpus, end).filter((month) => month > '2022-03')
  expect([boundable(corpus, 'from').length, far('from'), far('to')]).toEqual([16, ['2025-01'], ['2025-12']])
  expect(reach(corpus)).toEqual({ first: dayOf('2021-01-01'), last: dayOf('2025-12-31') })
})
