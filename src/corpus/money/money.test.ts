import { describe, expect, test } from 'vitest'
import type { Amount } from '../coded.ts'
import { amounts, anAmount, aPledge, noCurrency, pledges, printed, resolved } from '../testing/promised.fixture.ts'
import { type Fraction, reduced, zero } from './fractions.ts'
import { type Bar, moneyOf } from './money.ts'

const all = { amounts, pledges }
const of = (...companies: readonly string[]) => pledges.filter(({ company }) => companies.includes(company))
const show = (value: Fraction) => {
  const { numerator, denominator } = reduced(value)
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`
}
const sketch = ({ amount, value, known, counted, parts }: Bar) =>
  `${amount.id} ${show(value)} ${known.kind}${counted ? '' : ' uncounted'} [${parts.map((it) => it.amount.id)}]`

describe('the invented promises', () => {
  const money = moneyOf(all, pledges, 'XTS')

  test('one plan told in three currencies is one bar, with its part inside', () => {
    expect(money.bars.map(sketch)).toEqual(['plan 100 printed [fund]', 'gift 50 converted []'])
    expect(money.bars[0]?.tellings.map(({ id }) => id)).toEqual(['plan', 'plan-usd', 'plan-eur'])
    expect(money.bars[0]?.parts.map(({ known }) => known.kind)).toEqual(['resolved'])
  })

  test('the total is the plan and the gift', () => {
    expect(show(money.total)).toBe('150')
  })

  test('what is not drawn says why', () => {
    expect(money.undrawn.map(({ amount, why }) => `${amount.id} ${why}`)).toEqual([
      'fund-rest no-currency',
      'much no-number',
      'dollars no-rate',
      'lost no-pledge',
    ])
  })

  test('who pledges no sum is named, and who pledges one that is not drawn is not', () => {
    expect(money.without).toEqual(['initech'])
    expect(moneyOf(all, of('initech'), 'XTS')).toMatchObject({ bars: [], without: ['initech'] })
    expect(moneyOf(all, of('acme'), 'XTS').without).toEqual([])
  })

  test('the rates shown are those that the drawn tellings imply', () => {
    expect(money.rates.map(({ from, by }) => `${from} ${by}`)).toEqual(['USD together', 'EUR same'])
  })

  test('a gift is converted by a plan that is not asked for, and the rate is shown', () => {
    const gift = moneyOf(all, of('globex'), 'XTS')
    expect(gift.bars.map(sketch)).toEqual(['gift 50 converted []'])
    expect(gift.rates.map(({ from, amounts: [by] }) => `${from} ${by.id}`)).toEqual(['USD plan-usd'])
  })

  test('a part asked for without its whole is shown inside it, and added nowhere', () => {
    const fund = moneyOf(
      all,
      pledges.filter(({ id }) => id === 'acme-fund'),
      'XTS',
    )
    expect(fund.bars.map(sketch)).toEqual(['plan 100 printed uncounted [fund]'])
    expect(fund.bars[0]?.parts[0]?.counted).toBe(true)
    expect(show(fund.total)).toBe('0')
  })

  test('in another currency another telling is drawn as it stands', () => {
    const euros = moneyOf(all, pledges, 'EUR')
    expect(euros.bars.map(sketch)).toEqual(['plan 25 told [fund]', 'gift 25/2 converted []'])
    expect(show(euros.bars[0]?.parts[0]?.value ?? zero)).toBe('15/2')
    expect(moneyOf(all, pledges, 'SGD').undrawn.find(({ amount }) => amount.id === 'plan')?.why).toBe('no-rate')
  })
})

describe('why a sum is not drawn', () => {
  const given = [aPledge('p', 'acme')]
  const why = (...some: readonly Amount[]) =>
    moneyOf({ amounts: some, pledges: given }, given, 'XTS').undrawn.map((one) => `${one.amount.id} ${one.why}`)
  const p = { pledge: 'p' }
  const same = { pledge: 'p', sameAs: 'a' }

  test.each<[name: string, some: readonly Amount[], undrawn: readonly string[]]>([
    ['no pledge outweighs all', [anAmount('a', null, noCurrency)], ['a no-pledge']],
    ['no number in any telling', [anAmount('a', null, printed('XTS'), p)], ['a no-number']],
    ['neither number nor currency', [anAmount('a', null, noCurrency, p)], ['a no-number']],
    ['no currency in any telling', [anAmount('a', '5', noCurrency, p)], ['a no-currency']],
    [
      'the currency stands beside no number',
      [anAmount('a', '5', noCurrency, p), anAmount('b', null, printed('XTS'), same)],
      ['a no-currency'],
    ],
    ['no rate', [anAmount('a', '5', printed('USD'), p)], ['a no-rate']],
    [
      'another telling in a currency without a rate',
      [anAmount('a', '5', noCurrency, p), anAmount('b', '5', printed('USD'), same)],
      ['a no-rate'],
    ],
    [
      'a part of what is drawn',
      [anAmount('a', '5', printed('XTS'), p), anAmount('b', '2', noCurrency, { ...p, partOf: 'a' })],
      ['b no-currency'],
    ],
    [
      'a whole whose part is drawn',
      [anAmount('a', null, printed('XTS'), p), anAmount('b', '2', printed('XTS'), { ...p, partOf: 'a' })],
      ['a no-number'],
    ],
    [
      'another telling gives what the head lacks',
      [anAmount('a', null, noCurrency, p), anAmount('b', '5', printed('XTS'), same)],
      [],
    ],
  ])('%s', (_, some, undrawn) => {
    expect(why(...some)).toEqual(undrawn)
  })
})

describe('parts and wholes', () => {
  const given = [aPledge('p', 'acme'), aPledge('q', 'globex')]
  const bars = (...some: readonly Amount[]) => moneyOf({ amounts: some, pledges: given }, given, 'XTS')
  const p = { pledge: 'p' }

  test('a part whose whole cannot be drawn stands for itself', () => {
    const { bars: found, total } = bars(
      anAmount('a', '9', printed('SGD'), p),
      anAmount('b', '2', printed('XTS'), { ...p, partOf: 'a' }),
    )
    expect([found.map(sketch), show(total)]).toEqual([['b 2 printed []'], '2'])
  })

  test('a part of a part lies in the whole, even if what is between cannot be drawn', () => {
    const { bars: found, total } = bars(
      anAmount('a', '9', printed('XTS'), p),
      anAmount('b', null, noCurrency, { ...p, partOf: 'a' }),
      anAmount('c', '1', resolved('XTS', 'a'), { ...p, partOf: 'b' }),
    )
    expect([found.map(sketch), show(total)]).toEqual([['a 9 printed [c]'], '9'])
  })

  test('of parts inside each other only the outer one lies in the whole itself', () => {
    const { bars: found } = bars(
      anAmount('a', '9', printed('XTS'), p),
      anAmount('b', '4', printed('XTS'), { ...p, partOf: 'a' }),
      anAmount('c', null, noCurrency, { ...p, partOf: 'b' }),
      anAmount('d', '1', printed('XTS'), { ...p, partOf: 'c' }),
    )
    expect(found[0]?.parts.map(({ amount, outer }) => `${amount.id} ${outer}`)).toEqual(['b true', 'd false'])
  })

  test('what is not drawn comes with every telling, and with the pledge that any of them names', () => {
    const [left] = bars(
      anAmount('a', null, noCurrency),
      anAmount('again', null, printed('XTS'), { ...p, sameAs: 'a' }),
    ).undrawn
    expect([left?.why, left?.pledge?.id, left?.tellings.map(({ id }) => id)]).toEqual([
      'no-number',
      'p',
      ['a', 'again'],
    ])
  })

  test('a part said only where it is told again is a part all the same', () => {
    const { bars: found, total } = bars(
      anAmount('a', '9', printed('XTS'), p),
      anAmount('b', '2', printed('XTS'), p),
      anAmount('again', '2', printed('XTS'), { ...p, sameAs: 'b', partOf: 'a' }),
    )
    expect([found.map(sketch), show(total)]).toEqual([['a 9 printed [b]'], '9'])
  })

  test('bars stand by size, and those of one size in their order', () => {
    const { bars: found } = bars(
      anAmount('a', '2', printed('XTS'), p),
      anAmount('b', '9', printed('XTS'), p),
      anAmount('c', '2.0', printed('XTS'), { pledge: 'q' }),
    )
    expect(found.map(({ amount }) => amount.id)).toEqual(['b', 'a', 'c'])
  })
})
