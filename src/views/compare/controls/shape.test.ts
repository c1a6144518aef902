import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTopics } from '../../../corpus/framing/coverage.ts'
import { aDay } from '../../../corpus/testing/invented.fixture.ts'
import { appears, aTopic, ids, told, untold, whole } from '../../../corpus/testing/sideBySide.fixture.ts'
import type { Document } from '../../../corpus/types.ts'
import { type CompareState, readCompare } from '../../../url/compare.ts'
import { layered, mayToggle, pairSteps, tallyOf, toggled } from './shape.ts'

const state = (rest: Partial<CompareState> = {}): CompareState => ({ ...readCompare('').state, ...rest })
const documents = ['doc-a', 'doc-b', 'doc-c', 'doc-d'].map((name) => appears(name, aDay('2021-09-01')))
const names = (pair: readonly Document[] | null) => pair?.map((one) => one.id)

describe('the tally', () => {
  const both = aTopic('both', told('doc-a', whole('doc-a', 0)), told('doc-b', whole('doc-b', 0)))
  const one = aTopic('one', told('doc-a', whole('doc-a', 1)), untold('doc-b', 'silent'))
  const topics = compareTopics([both, one], ids('doc-a', 'doc-b'))

  test.each([
    [[], { topics: 2, total: 2, all: 1 }],
    [['one'], { topics: 1, total: 2, all: 0 }],
    [['untold-by-both'], { topics: 0, total: 2, all: 0 }],
  ])('of %j', (topic, tally) => {
    expect(tallyOf(topics, { topic }, 2)).toEqual(tally)
  })
})

describe('choosing sources', () => {
  test('two is the fewest and five the most', () => {
    const on = [2, 3, 4, 5].map((count) => mayToggle(count, true))
    const off = [2, 3, 4, 5].map((count) => mayToggle(count, false))
    expect(on).toEqual([false, true, true, true])
    expect(off).toEqual([true, true, true, false])
  })

  test('the usual ones are not said in the address, in whatever order they were ticked', () => {
    expect(toggled(state(), ['doc-b'], ['doc-a', 'doc-b'], 'doc-a')).toEqual({ source: [] })
    expect(toggled(state(), ['doc-a', 'doc-b'], ['doc-a', 'doc-b'], 'doc-c').source).toEqual([
      'doc-a',
      'doc-b',
      'doc-c',
    ])
  })

  test('what hung on a source goes with it; what hung on another stays, but for what stood open', () => {
    const chosen = ['doc-a', 'doc-b', 'doc-c']
    const now = state({
      sort: 'doc-a',
      pair: ['doc-a', 'doc-b'],
      at: { document: 'doc-a', start: 3 },
      open: { kind: 'frame', frame: 'f1', topic: null },
    })
    expect(toggled(now, chosen, [], 'doc-a')).toEqual({
      source: ['doc-b', 'doc-c'],
      open: null,
      pair: null,
      at: null,
      sort: 'told',
    })
    const { pair, at, sort } = toggled(now, chosen, [], 'doc-c')
    expect({ pair, at, sort }).toEqual({ pair: now.pair, at: now.at, sort: now.sort })
  })

  test('what one source alone told is closed where another comes; the rest stays open', () => {
    const only = state({ open: { kind: 'only', document: 'doc-a', start: 3 } })
    expect(toggled(only, ['doc-a', 'doc-b'], [], 'doc-c').open).toBeNull()
    const number = state({ open: { kind: 'number', document: 'doc-a', start: 3 } })
    expect(toggled(number, ['doc-a', 'doc-b'], [], 'doc-c')).not.toHaveProperty('open')
  })

  test('a layer switched twice is as it was', () => {
    const off = layered({ off: ['voice'] }, 'cause')
    expect(off).toEqual({ off: ['voice', 'cause'] })
    expect(layered(off, 'cause')).toEqual({ off: ['voice'] })
  })
})

describe('the two side by side', () => {
  const [a, b, c] = documents
  if (a === undefined || b === undefined || c === undefined) throw new Error('three documents')

  test('next and previous go round those that are not pinned', () => {
    const steps = pairSteps([a, b, c], [b, c])
    expect([names(steps.next), names(steps.previous)]).toEqual([
      ['doc-b', 'doc-a'],
      ['doc-b', 'doc-a'],
    ])
    expect([names(steps.swap), names(steps.pin), steps.at, steps.of]).toEqual([
      ['doc-c', 'doc-b'],
      ['doc-c', 'doc-a'],
      2,
      2,
    ])
  })

  test('of two there is only the swap', () => {
    const { previous, next, pin, swap } = pairSteps([a, b], [a, b])
    expect([previous, next, pin, names(swap)]).toEqual([null, null, null, ['doc-b', 'doc-a']])
  })

  const somePair = fc
    .tuple(fc.shuffledSubarray(documents, { minLength: 2 }), fc.integer({ min: 2, max: 4 }))
    .map(([[first, second], count]) => {
      if (first === undefined || second === undefined) throw new Error('two documents')
      const sources = documents.filter((one, at) => one === first || one === second || at < count)
      return { sources, pair: [first, second] as const }
    })

  test('every step leads to two different sources, next undoes previous, and as many steps as there are lead back', () => {
    fc.assert(
      fc.property(somePair, ({ sources, pair }) => {
        const steps = pairSteps(sources, pair)
        for (const to of [steps.next, steps.previous, steps.pin, steps.swap])
          if (to !== null) expect(new Set(to).size).toBe(2)
        if (steps.next === null) return
        expect(steps.next[0]).toBe(pair[0])
        expect(names(pairSteps(sources, steps.next).previous)).toEqual(names(pair))
        let at: readonly [Document, Document] = pair
        const seen = new Set<string>()
        for (let n = 0; n < steps.of; n += 1) {
          seen.add(at[1].id)
          at = pairSteps(sources, at).next ?? at
        }
        expect(names(at)).toEqual(names(pair))
        expect(seen.size).toBe(sources.length - 1)
      }),
    )
  })
})
