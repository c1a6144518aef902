import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amounts, anAmount, aPassage, aPledge, noCurrency, pledges, printed } from '../testing/promised.fixture.ts'
import { manyAmounts, manyPledges } from '../testing/promisedMany.fixture.ts'
import { compareFractions, fractionOf, reduced } from './fractions.ts'
import { convert, impliedRates, rateBetween } from './rates.ts'

const drawn = fc
  .tuple(manyPledges, fc.nat(9999))
  .chain(([some, whole]) => manyAmounts(some.length).map((all) => ({ some, all, whole })))

test('one plan told in three currencies implies six rates, those printed together first', () => {
  const found = impliedRates(amounts, pledges).map(
    ({ from, to, by, value: { numerator, denominator } }) => `${from} ${to} ${numerator}/${denominator} ${by}`,
  )
  expect(found).toEqual([
    'XTS USD 1/5 together',
    'USD XTS 5/1 together',
    'XTS EUR 1/4 same',
    'USD EUR 5/4 same',
    'EUR XTS 4/1 same',
    'EUR USD 4/5 same',
  ])
})

test('converting there and back by the two opposite rates is exact', () => {
  fc.assert(
    fc.property(drawn, ({ some, all, whole }) => {
      const rates = impliedRates(all, some)
      for (const rate of rates) {
        const back = rates.find(({ amounts: [from, to] }) => from === rate.amounts[1] && to === rate.amounts[0])
        if (!back) throw new Error('no way back')
        const value = fractionOf(`${whole}.07`)
        expect(convert(convert(value, rate), back)).toEqual(reduced(value))
      }
    }),
  )
})

test('a rate takes the one figure exactly to the other, of another currency and the same sum', () => {
  fc.assert(
    fc.property(drawn, ({ some, all }) => {
      for (const rate of impliedRates(all, some)) {
        const [from, to] = rate.amounts
        expect(from.sameAs ?? from.id).toBe(to.sameAs ?? to.id)
        expect(rate.from).not.toBe(rate.to)
        expect([from, to].map(({ currency }) => currency.kind === 'none')).toEqual([false, false])
        expect(compareFractions(convert(fractionOf(from.value ?? ''), rate), fractionOf(to.value ?? ''))).toBe(0)
      }
    }),
  )
})

test('nothing follows from a sum without currency or number, from nothing, or from two sums', () => {
  const none = [
    anAmount('a', '5', noCurrency),
    anAmount('b', null, printed('USD'), { sameAs: 'a' }),
    anAmount('c', '10', printed('XTS'), { sameAs: 'a' }),
    anAmount('d', '0', printed('EUR'), { sameAs: 'a' }),
    anAmount('e', '3', printed('USD')),
  ]
  expect(impliedRates(none, [])).toEqual([])
})

test('figures are together only inside one telling of a pledge', () => {
  const a = anAmount('a', '5', printed('USD'), { passage: aPassage('doc-a', 0, 5) })
  const b = anAmount('b', '7', printed('XTS'), { passage: aPassage('doc-a', 95, 100), sameAs: 'a' })
  const by = (...told: readonly ReturnType<typeof aPassage>[]) =>
    impliedRates([a, b], [aPledge('p', 'acme', { told })]).map((rate) => rate.by)
  expect(by(aPassage('doc-a', 0, 100))).toEqual(['together', 'together'])
  expect(by(aPassage('doc-a', 0, 99), aPassage('doc-a', 1, 100))).toEqual(['same', 'same'])
  expect(by(aPassage('doc-b', 0, 100))).toEqual(['same', 'same'])
})

test('of several rates the one used is printed together, and does not hang on their order', () => {
  const far = [
    anAmount('x', '1', printed('USD')),
    anAmount('y', '6', printed('XTS'), { sameAs: 'x' }),
    anAmount('a', '1', printed('EUR')),
    anAmount('b', '9', printed('XTS'), { sameAs: 'a' }),
  ]
  const pick = (from: string, all: typeof amounts) =>
    rateBetween(impliedRates(all, pledges), from, 'XTS')?.amounts[0].id
  expect(pick('USD', [...far, ...amounts])).toBe('plan-usd')
  expect(pick('EUR', [...amounts, ...far])).toBe('a')
  expect(pick('EUR', [...far, ...amounts].toReversed())).toBe('a')
  expect(pick('SGD', amounts)).toBeUndefined()
})
