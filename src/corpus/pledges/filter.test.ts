import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pledged } from '../testing/promised.fixture.ts'
import { manyFilters, manyPledges } from '../testing/promisedMany.fixture.ts'
import {
  EVERY_PLEDGE,
  matchingPledges,
  PLEDGE_FACETS,
  type PledgeFilter,
  pledgeChoices,
  pledgeChoosable,
} from './filter.ts'
import { NONE } from './none.ts'

const found = (filter: Partial<PledgeFilter>) =>
  matchingPledges(pledged, { ...EVERY_PLEDGE, ...filter }).map(({ id }) => id)

test('a filter that asks nothing gives all, in their order', () => {
  fc.assert(
    fc.property(manyPledges, (pledges) => {
      expect(matchingPledges({ ...pledged, pledges }, EVERY_PLEDGE)).toEqual(pledges)
    }),
  )
})

test('within one list any choice will do, and lists must agree', () => {
  expect(found({ company: ['acme', 'initech'] })).toEqual(['acme-plan', 'acme-fund', 'initech-deed'])
  expect(found({ company: ['acme', 'initech'], theme: ['jobs'] })).toEqual(['acme-plan', 'initech-deed'])
  expect(found({ occasion: ['late'], kind: ['money'] })).toEqual(['globex-later'])
  expect(found({ source: ['doc-b'] })).toEqual(['acme-plan'])
  expect(found({ source: ['doc-c'] })).toEqual([])
})

test('no theme and nobody named can be asked for', () => {
  expect(found({ theme: [NONE] })).toEqual(['globex-gift'])
  expect(found({ speaker: [NONE] })).toEqual(['acme-fund', 'globex-gift', 'initech-deed'])
  expect(found({ speaker: [NONE, 'bob'], occasion: ['late'] })).toEqual(['globex-later', 'initech-deed'])
})

test('only what some pledge has can be chosen, in the order of the corpus or its codebook', () => {
  expect(PLEDGE_FACETS.map((facet) => pledgeChoosable(pledged, facet))).toEqual([
    ['acme', 'globex', 'initech'],
    ['schools', 'jobs', NONE],
    ['money', 'deed'],
    ['early', 'late'],
    ['doc-a', 'doc-b'],
    ['ann', 'bob', NONE],
  ])
})

test('the count beside a choice is what choosing it gives', () => {
  fc.assert(
    fc.property(manyPledges, manyFilters, fc.constantFrom(...PLEDGE_FACETS), (pledges, filter, facet) => {
      const asked = { ...pledged, pledges }
      for (const { id, count } of pledgeChoices(asked, filter, facet)) {
        const then = { ...filter, [facet]: [...new Set([...filter[facet], id])] }
        expect(count).toBe(matchingPledges(asked, then).length)
      }
    }),
  )
})

test('every pledge can be reached by some choice of each list', () => {
  fc.assert(
    fc.property(manyPledges, fc.constantFrom(...PLEDGE_FACETS), (pledges, facet) => {
      const asked = { ...pledged, pledges }
      const all = { ...EVERY_PLEDGE, [facet]: pledgeChoosable(asked, facet) }
      expect(matchingPledges(asked, all)).toEqual(pledges)
    }),
  )
})

test('a filter finds the same pledges in whatever order they stand', () => {
  fc.assert(
    fc.property(manyPledges, manyFilters, (pledges, filter) => {
      const turned = matchingPledges({ ...pledged, pledges: pledges.toReversed() }, filter)
      expect(turned.toReversed()).toEqual(matchingPledges({ ...pledged, pledges }, filter))
    }),
  )
})
