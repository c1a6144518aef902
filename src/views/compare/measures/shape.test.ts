import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameCounts, topicShares, voiceShares } from '../../../corpus/framing/profile.ts'
import { aDay } from '../../../corpus/testing/invented.fixture.ts'
import {
  aFrame,
  anIndex,
  appears,
  aSentence,
  aTopic,
  book,
  DOCUMENTS,
  id,
  ids,
  NAMES,
  someTopics,
  told,
  untold,
  whole,
} from '../../../corpus/testing/sideBySide.fixture.ts'
import type { TermId } from '../../../corpus/types.ts'
import {
  dimensionCounts,
  firstsOf,
  leadOf,
  mostRoom,
  openingTopics,
  percentOf,
  topicLead,
  voiceParts,
} from './shape.ts'

const index = anIndex(NAMES.map((name) => appears(name, aDay('2021-09-01'))))
const sentences = NAMES.flatMap((name) => [0, 1, 2, 3, 4, 5].map((at) => aSentence(whole(name, at), 'outlet')))
const asked = { index, sentences, book, frames: [] }
test('percents of a source’s own text', () => {
  expect(percentOf({ points: 165 }, { points: 518 })).toBe(32)
  expect(percentOf({ points: 0 }, { points: 0 })).toBe(0)
})

describe('the greatest part', () => {
  const parts = (a: number, b: number) => [
    { id: 'a', points: a },
    { id: 'b', points: b },
  ]
  test('in all, in more than half, or neither', () => {
    expect(leadOf([parts(2, 1), parts(5, 0)])).toEqual({ kind: 'all', id: 'a' })
    expect(leadOf([parts(2, 1), parts(1, 3), parts(5, 0)])).toEqual({ kind: 'most', id: 'a', count: 2 })
    expect(leadOf([parts(2, 1), parts(1, 2)])).toEqual({ kind: 'apart' })
  })
  test('two alike lead nothing, nor does what has no length', () => {
    expect(leadOf([parts(2, 2), parts(2, 2)])).toEqual({ kind: 'apart' })
    expect(leadOf([parts(0, 0), parts(0, 0)])).toEqual({ kind: 'apart' })
    expect(leadOf([])).toEqual({ kind: 'apart' })
  })
  test('of topics told by nobody there is none', () => {
    expect(topicLead(topicShares({ ...asked, topics: [] }, DOCUMENTS))).toEqual({ kind: 'apart' })
  })
})

test('the voices heard add up to 100, and none of their sentences is lost', () => {
  const voices = fc.array(fc.constantFrom('outlet', 'official', 'company'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(voices, (all) => {
      const own = all.map((voice, at) => aSentence(whole('doc-a', at), voice))
      const [share] = voiceShares({ ...asked, sentences: own }, ids('doc-a'))
      if (share === undefined) throw new Error('one source')
      const parts = voiceParts(share)
      expect(parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
      expect(parts.reduce((sum, one) => sum + one.sentences, 0)).toBe(all.length)
      expect(parts.every((one) => book.voice[one.at]?.id === one.voice)).toBe(true)
    }),
  )
  const [empty] = voiceShares({ ...asked, sentences: [] }, ids('doc-a'))
  expect(empty && voiceParts(empty)).toEqual([])
})

test('the topics with the most room in a source, all of them where they have the same', () => {
  const topics = [
    aTopic('short', told('doc-a', whole('doc-a', 0))),
    aTopic('long', told('doc-a', whole('doc-a', 1), whole('doc-a', 2))),
    aTopic('as-long', told('doc-a', whole('doc-a', 0), whole('doc-a', 2))),
  ]
  expect(topicShares({ ...asked, topics }, ids('doc-a', 'doc-b')).map(mostRoom)).toEqual([['long', 'as-long'], []])
})

describe('where topics first come up', () => {
  const topics = [
    aTopic('late', told('doc-a', whole('doc-a', 4)), untold('doc-b', 'silent')),
    aTopic('first', told('doc-a', whole('doc-a', 0), whole('doc-a', 4)), told('doc-b', whole('doc-b', 0))),
    aTopic('too', told('doc-a', whole('doc-a', 0)), told('doc-b', whole('doc-b', 2))),
  ]
  const shares = topicShares({ ...asked, topics }, ids('doc-a', 'doc-b'))
  const [a] = shares
  if (a === undefined) throw new Error('a source')

  test('sentence by sentence, in the order shown', () => {
    expect(firstsOf(a, ['too', 'late', 'first'])).toEqual({
      of: 6,
      steps: [
        { sentence: 1, topics: ['too', 'first'] },
        { sentence: 5, topics: ['late'] },
      ],
    })
  })
  test('a topic that is not shown has no place', () => {
    expect(firstsOf(a, ['late']).steps).toEqual([{ sentence: 5, topics: ['late'] }])
  })
  test('the topics that all open with', () => {
    expect(openingTopics(shares, ['late', 'first', 'too'])).toEqual(['first'])
  })
  test('each topic of the body stands once, in ascending sentences', () => {
    fc.assert(
      fc.property(someTopics, (drawn) => {
        const order = drawn.map((topic) => topic.id)
        for (const share of topicShares({ ...asked, topics: drawn }, DOCUMENTS)) {
          const { steps } = firstsOf(share, order)
          const wanted = share.topics.filter(({ first }) => first !== null).map(({ topic }) => topic)
          expect(steps.flatMap((step) => step.topics).toSorted()).toEqual(wanted.toSorted())
          expect(steps.map(({ sentence }) => sentence)).toEqual(
            steps.map(({ sentence }) => sentence).toSorted((x, y) => x - y),
          )
        }
      }),
    )
  })
})

test('codes by value and source; no code is lost, and what nobody carries is named', () => {
  const frames = [
    aFrame('one', whole('doc-a', 0)),
    aFrame('two', whole('doc-b', 0), { flagged: true }),
    aFrame('three', whole('doc-b', 1), { dimension: id<TermId>('cause'), value: id<TermId>('policy') }),
  ]
  const [agency, cause] = dimensionCounts(frameCounts({ ...asked, frames }, ids('doc-a', 'doc-b')))
  expect([agency?.total, cause?.total]).toEqual([2, 1])
  expect(agency?.nowhere).toEqual(['volunteered'])
  expect(
    agency?.values.map(({ value, cells }) => [value, ...cells.map((cell) => [cell.frames, cell.flagged.frames])]),
  ).toEqual([['coerced', [1, 0], [0, 1]]])
  expect(cause?.values.map(({ cells }) => cells.map((cell) => [cell.document, cell.frames]))).toEqual([
    [
      ['doc-a', 0],
      ['doc-b', 1],
    ],
  ])
  expect(dimensionCounts([])).toEqual([])
})
