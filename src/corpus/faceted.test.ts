import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counts, matchingLists, offered, waysOutOf } from './faceted.ts'

type Fruit = { readonly name: string; readonly colours: readonly string[]; readonly taste: readonly string[] }
const FACETS = ['colours', 'taste'] as const
const FRUIT: readonly Fruit[] = [
  { name: 'cherry', colours: ['red', 'green'], taste: ['sweet'] },
  { name: 'lime', colours: ['green'], taste: ['sour'] },
  { name: 'plum', colours: ['blue'], taste: [] },
]
const offers = (fruit: Fruit, facet: 'colours' | 'taste') => fruit[facet]
const names = (lists: { colours: readonly string[]; taste: readonly string[] }) =>
  matchingLists(FRUIT, FACETS, lists, offers).map(({ name }) => name)

describe('filtering by lists', () => {
  test('an empty list asks nothing', () => {
    expect(names({ colours: [], taste: [] })).toEqual(['cherry', 'lime', 'plum'])
  })

  test('one choice of a list is enough, and every list must agree', () => {
    expect(names({ colours: ['red', 'blue'], taste: [] })).toEqual(['cherry', 'plum'])
    expect(names({ colours: ['green'], taste: ['sour'] })).toEqual(['lime'])
    expect(names({ colours: ['red', 'blue'], taste: ['sweet'] })).toEqual(['cherry'])
  })

  test('only what some item offers can be chosen, in the order asked', () => {
    expect(offered(FRUIT, ['blue', 'pink', 'red'], ({ colours }) => colours)).toEqual(['blue', 'red'])
  })

  test('the count beside a choice is what choosing it gives', () => {
    const colour = fc.constantFrom('red', 'green', 'blue')
    fc.assert(
      fc.property(fc.uniqueArray(colour), fc.uniqueArray(fc.constantFrom('sweet', 'sour')), (colours, taste) => {
        const others = matchingLists(FRUIT, FACETS, { colours: [], taste }, offers)
        for (const { id, count } of counts(others, ['red', 'green', 'blue'], colours, (fruit) => fruit.colours))
          expect(count).toBe(names({ colours: [...colours, id], taste }).length)
      }),
    )
  })

  test('the way out that gives most comes first, and one that gives nothing is not offered', () => {
    const given = { colours: 1, taste: 3, words: 0 }
    const parts: readonly (keyof typeof given)[] = ['colours', 'taste', 'words']
    expect(waysOutOf(parts, (part) => given[part])).toEqual([
      { drop: 'taste', count: 3 },
      { drop: 'colours', count: 1 },
    ])
  })
})
