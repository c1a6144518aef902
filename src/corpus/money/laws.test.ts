import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Amount, Pledge } from '../coded.ts'
import { manyAmounts, manyPledges } from '../testing/promisedMany.fixture.ts'
import { add, compareFractions, type Fraction, reduced, zero } from './fractions.ts'
import { type Bar, moneyOf, type Undrawn } from './money.ts'

const show = (value: Fraction) => Object.values(reduced(value)).join('/')

describe('the laws of the money', () => {
  type Case = {
    readonly pledges: readonly Pledge[]
    readonly amounts: readonly Amount[]
    readonly asked: readonly Pledge[]
  }
  const cases: fc.Arbitrary<Case> = manyPledges.chain((some) =>
    fc.record({ pledges: fc.constant(some), amounts: manyAmounts(some.length), asked: fc.subarray([...some]) }),
  )
  const law = (check: (it: Case, money: ReturnType<typeof moneyOf>) => void) =>
    fc.assert(
      fc.property(cases, (it) => check(it, moneyOf(it, it.asked, 'XTS'))),
      { numRuns: 400 },
    )
  const drawnOf = (bars: readonly Bar[]) => bars.flatMap((bar) => [bar, ...bar.parts])
  const sum = (values: readonly Fraction[]) => values.reduce(add, zero)
  const headOf = (it: readonly Amount[], name: string) => it.find(({ id }) => id === name)?.sameAs ?? name
  /** Heads of all the sums in which one lies, told anywhere. */
  const around = (it: readonly Amount[], head: string): readonly string[] => {
    const tellings = it.filter(({ id }) => headOf(it, id) === head)
    const first = [...tellings.filter(({ id }) => id === head), ...tellings.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
    const whole = first.find(({ partOf }) => partOf !== undefined)?.partOf
    if (whole === undefined) return []
    return [headOf(it, whole), ...around(it, headOf(it, whole))]
  }

  test('the total is the sum over the bars that count', () => {
    law((_, { bars, total }) => {
      expect(total).toEqual(sum(bars.filter(({ counted }) => counted).map(({ value }) => value)))
    })
  })

  test('it is also the sum over the companies', () => {
    law((it, { total }) => {
      const own = ['acme', 'globex', 'initech'].map((name) => it.asked.filter(({ company }) => company === name))
      expect(sum(own.map((some) => moneyOf(it, some, 'XTS').total))).toEqual(total)
    })
  })

  test('no filter counts anything twice or loses it: what it lets through and what it stops come to the whole', () => {
    law((it, { total }) => {
      const rest = it.pledges.filter((pledge) => !it.asked.includes(pledge))
      expect(add(total, moneyOf(it, rest, 'XTS').total)).toEqual(moneyOf(it, it.pledges, 'XTS').total)
    })
  })

  test('a sum is drawn once, and never beside what it is part of', () => {
    law((it) => {
      const { bars } = moneyOf(it, it.pledges, 'XTS')
      const drawn = drawnOf(bars).map(({ amount }) => amount.id)
      expect(new Set(drawn).size).toBe(drawn.length)
      for (const { amount, parts } of bars) {
        expect(around(it.amounts, amount.id).filter((whole) => drawn.includes(whole))).toEqual([])
        for (const part of parts) expect(around(it.amounts, part.amount.id)).toContain(amount.id)
      }
    })
  })

  test('a bar counts exactly if its pledge is asked for, and stands there uncounted only for a part that does', () => {
    law((it, { bars }) => {
      for (const bar of bars) {
        for (const { counted, pledge } of [bar, ...bar.parts]) expect(counted).toBe(it.asked.includes(pledge))
        expect(bar.counted || bar.parts.some(({ counted }) => counted)).toBe(true)
      }
    })
  })

  test('nothing without a printed or resolved currency and a number is converted or drawn', () => {
    law((it, { bars }) => {
      for (const { amount, known, tellings } of drawnOf(bars)) {
        const from = (() => {
          switch (known.kind) {
            case 'printed':
            case 'resolved':
              expect(amount.currency).toMatchObject({ kind: known.kind, code: 'XTS' })
              return amount
            case 'told':
              expect(tellings).toContain(known.by)
              expect(known.by.currency).toMatchObject({ code: 'XTS' })
              return known.by
            case 'converted':
              expect(known.rate.to).toBe('XTS')
              return tellings.find(
                ({ currency, value }) =>
                  value !== null && currency.kind !== 'none' && currency.code === known.rate.from,
              )
          }
        })()
        expect(from?.value ?? null).not.toBeNull()
        expect(from?.currency.kind).not.toBe('none')
        if (tellings.every(({ currency }) => currency.kind === 'none')) expect.unreachable(amount.id)
      }
      expect(it.amounts).toEqual(expect.arrayContaining(drawnOf(bars).flatMap(({ tellings }) => tellings)))
    })
  })

  test('every sum of the pledges asked for is drawn or says why not, never both', () => {
    law((it, { bars, undrawn }) => {
      const isAsked = new Set(it.asked.map(({ id }) => id))
      const drawn = drawnOf(bars).map(({ amount }) => amount.id)
      const left = undrawn.map(({ amount }) => amount.id)
      for (const { id, pledge, sameAs } of it.amounts) {
        if (sameAs !== undefined || pledge === undefined || !isAsked.has(pledge)) continue
        expect([drawn.includes(id), left.includes(id)].filter(Boolean)).toHaveLength(1)
      }
      expect(left.filter((id) => drawn.includes(id))).toEqual([])
    })
  })

  test('the order of the input changes only the order of what comes out', () => {
    law((it, { bars, total, undrawn, without }) => {
      const turned = moneyOf(
        { amounts: it.amounts.toReversed(), pledges: it.pledges.toReversed() },
        it.asked.toReversed(),
        'XTS',
      )
      const plain = (some: readonly Bar[]) =>
        some
          .map(({ amount, value, known, parts }) => {
            const by = known.kind === 'told' ? known.by.id : known.kind === 'converted' ? known.rate.amounts[0].id : ''
            return [amount.id, show(value), known.kind, by, ...parts.map((part) => part.amount.id).sort()].join(' ')
          })
          .sort()
      expect(turned.total).toEqual(total)
      expect(plain(turned.bars)).toEqual(plain(bars))
      const left = (some: readonly Undrawn[]) =>
        some
          .map(({ amount, tellings, why }) => [why, amount.id, ...tellings.map(({ id }) => id).sort()].join(' '))
          .sort()
      expect(left(turned.undrawn)).toEqual(left(undrawn))
      expect(turned.without.toSorted()).toEqual(without.toSorted())
    })
  })

  test('bars go from great to small', () => {
    law((_, { bars }) => {
      for (const [i, bar] of bars.entries())
        expect(compareFractions(bar.value, bars[i + 1]?.value ?? zero)).toBeGreaterThanOrEqual(0)
    })
  })
})
