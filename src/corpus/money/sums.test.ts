import { expect, test } from 'vitest'
import { amounts, anAmount, printed } from '../testing/promised.fixture.ts'
import { sumsOf, wholesOf } from './sums.ts'

const XTS = printed('XTS')

test('a sum told three times is one', () => {
  expect(sumsOf(amounts).map(({ head, tellings }) => `${head.id} ${tellings.length}`)).toEqual([
    'plan 3',
    'fund 1',
    'fund-rest 1',
    'gift 1',
    'much 1',
    'dollars 1',
    'lost 1',
  ])
})

test('a part of any telling is part of the sum', () => {
  expect(sumsOf(amounts).find(({ head }) => head.id === 'fund')?.partOf).toBe('plan')
})

test('what the head does not say another telling may', () => {
  const [sum] = sumsOf([anAmount('a', '1', XTS), anAmount('b', '1', XTS, { sameAs: 'a', pledge: 'p' })])
  expect(sum?.pledge).toBe('p')
})

test('wholes come from the nearest outwards, and a ring ends', () => {
  const chain = [
    anAmount('a', '3', XTS),
    anAmount('b', '2', XTS, { partOf: 'a' }),
    anAmount('c', '1', XTS, { partOf: 'b' }),
  ]
  expect(wholesOf(sumsOf(chain)).get('c')).toEqual(['b', 'a'])
  const ring = [...chain.slice(1), anAmount('a', '3', XTS, { partOf: 'c' })]
  expect(wholesOf(sumsOf(ring)).get('c')).toEqual(['b', 'a'])
})
