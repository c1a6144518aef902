import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aDay } from '../testing/invented.fixture.ts'
import { aPassage } from '../testing/promised.fixture.ts'
import {
  aFrame,
  anIndex,
  appears,
  aSentence,
  aTopic,
  book,
  heading,
  id,
  ids,
  NAMES,
  someChosen,
  someTopics,
  told,
  untold,
  whole,
} from '../testing/sideBySide.fixture.ts'
import type { TermId } from '../types.ts'
import { frameCounts, topicShares, voiceShares } from './profile.ts'

const index = anIndex(NAMES.map((name) => appears(name, aDay('2021-09-01'))))
const short = { ...whole('doc-a', 2), quote: '&#8220;富裕&#8221;', clean: '“富裕𠀀”' }
const sentences = [
  aSentence(short, 'outlet'),
  aSentence(whole('doc-a', 0), 'outlet'),
  aSentence(whole('doc-a', 1), 'company'),
  aSentence(whole('doc-b', 0), 'official'),
]
const asked = { index, sentences, book }
const chosen = ids('doc-a', 'doc-b')

describe('what topics are given', () => {
  const topics = [
    aTopic('late', told('doc-a', short, whole('doc-a', 1)), untold('doc-b', 'silent')),
    aTopic('aloft', told('doc-a', heading('doc-a')), told('doc-b', heading('doc-b'), whole('doc-b', 0))),
    aTopic('all', told('doc-a', aPassage('doc-a', 10, 290)), untold('doc-b', 'silent')),
  ]
  const [a, b, ...more] = topicShares({ ...asked, topics }, chosen)

  test('counted in sentences, and in code points of the clean text, out of the source’s own', () => {
    expect(a?.whole).toEqual({ sentences: 3, points: 205 })
    expect(a?.topics.map(({ topic, sentences: n, points }) => [topic, n, points])).toEqual([
      ['late', 2, 105],
      ['aloft', 0, 0],
      ['all', 3, 205],
    ])
    expect(more).toEqual([])
  })
  test('where it first comes up in the body; in a heading only, nowhere', () => {
    expect(a?.topics.map(({ first }) => first)).toEqual([{ sentence: 2, of: 3 }, null, { sentence: 1, of: 3 }])
    expect(b?.topics.map(({ first }) => first)).toEqual([{ sentence: 1, of: 1 }])
  })
  test('its passages in the order of the file, headings too', () => {
    expect(a?.topics.map(({ passages }) => passages.map(({ start }) => start))).toEqual([[100, 200], [600], [10]])
    expect(b?.topics.map(({ passages }) => passages.map(({ start }) => start))).toEqual([[0, 600]])
  })
  test('never more than the whole, and where it first comes up is in it', () => {
    fc.assert(
      fc.property(someTopics, someChosen(1), (topical, some) => {
        const body = NAMES.flatMap((name) => [0, 1, 2, 3, 4, 5].map((at) => aSentence(whole(name, at), 'outlet')))
        for (const { document, whole: size, topics: own } of topicShares(
          { index, sentences: body, topics: topical },
          some,
        )) {
          expect(size).toEqual({ sentences: 6, points: 600 })
          for (const { sentences: n, points, first, passages } of own) {
            expect(points).toBe(n * 100)
            expect(passages.every((passage) => passage.document === document)).toBe(true)
            const inBody = passages.filter(({ start }) => start < 600)
            expect(n).toBe(inBody.length)
            expect(first).toEqual(n === 0 ? null : { sentence: (inBody[0]?.start ?? 0) / 100 + 1, of: 6 })
          }
        }
      }),
    )
  })
})

describe('whose words', () => {
  test('every voice of the book in its order, also those not heard', () => {
    expect(
      voiceShares(asked, chosen).map(({ document, whole: { points }, voices }) => [
        document,
        points,
        ...voices.map((one) => [one.voice, one.sentences, one.points, ...one.passages.map(({ start }) => start)]),
      ]),
    ).toEqual([
      ['doc-a', 205, ['outlet', 2, 105, 0, 200], ['official', 0, 0], ['company', 1, 100, 100]],
      ['doc-b', 100, ['outlet', 0, 0], ['official', 1, 100, 0], ['company', 0, 0]],
    ])
  })
  test('a source without body has nothing to share', () => {
    expect(voiceShares(asked, ids('doc-c'))).toMatchObject([{ whole: { sentences: 0, points: 0 } }])
  })
  test('the parts add up to the whole, in sentences and in code points', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom(...NAMES), fc.nat(40), fc.constantFrom('outlet', 'official', 'company')),
    )
    fc.assert(
      fc.property(some, someChosen(1), (drafts, compared) => {
        const body = drafts.map(([name, length, voice], at) =>
          aSentence(aPassage(name, at * 100, at * 100 + length), voice),
        )
        for (const { document, whole: size, voices } of voiceShares({ ...asked, sentences: body }, compared)) {
          const own = body.filter(({ passage }) => passage.document === document)
          expect(size.sentences).toBe(own.length)
          expect(voices.reduce((sum, one) => sum + one.sentences, 0)).toBe(size.sentences)
          expect(voices.reduce((sum, { points }) => sum + points, 0)).toBe(size.points)
          expect(voices.flatMap(({ passages }) => passages)).toHaveLength(own.length)
        }
      }),
    )
  })
})

describe('frames', () => {
  const frames = [
    aFrame('two', aPassage('doc-a', 150, 160)),
    aFrame('one', aPassage('doc-a', 110, 120)),
    aFrame('in-heading', aPassage('doc-a', 610, 620)),
    aFrame('garbled', aPassage('doc-a', 210, 220), { flagged: true }),
    aFrame('why', aPassage('doc-b', 0, 5), { dimension: id<TermId>('cause'), value: id<TermId>('policy') }),
  ]
  const counts = frameCounts({ ...asked, frames }, chosen)
  const values = (at: number) => counts[at]?.dimensions.flatMap(({ values: own }) => own)

  test('counted by value, with the body sentences that hold them; those on garbled words apart', () => {
    expect(values(0)).toMatchObject([
      { value: 'volunteered', frames: 0, sentences: 0, flagged: { frames: 0 } },
      { value: 'coerced', frames: 3, sentences: 1, flagged: { frames: 1, sentences: 1, passages: [{ start: 210 }] } },
      { value: 'policy', frames: 0 },
      { value: 'interest', frames: 0 },
    ])
    expect(values(0)?.[1]?.passages.map(({ start }) => start)).toEqual([110, 150, 610])
    expect(counts[0]?.whole.sentences).toBe(3)
    expect(values(1)?.map(({ frames: n }) => n)).toEqual([0, 0, 1, 0])
  })
  test('each frame of a source compared is in one count', () => {
    const some = fc.array(
      fc.record({
        place: fc
          .tuple(fc.constantFrom(...NAMES), fc.nat(64))
          .map(([name, at]) => aPassage(name, at * 10, at * 10 + 5)),
        value: fc.constantFrom(
          ...book.dimension.flatMap(({ id: dimension, values: all }) =>
            all.map((value) => ({ dimension, value: value.id })),
          ),
        ),
        flagged: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(some, someChosen(1), (drafts, compared) => {
        const all = drafts.map(({ place, value, flagged }, at) => aFrame(`${at}`, place, { ...value, flagged }))
        const found = frameCounts({ ...asked, frames: all }, compared).flatMap(({ document, dimensions }) =>
          dimensions.flatMap(({ dimension, values: own }) =>
            own.flatMap(({ value, flagged, frames: n, passages }) => {
              expect([n, flagged.frames]).toEqual([passages.length, flagged.passages.length])
              const key = [document, dimension, value].join(' ')
              return [
                ...passages.map(({ start }) => `${key} ${start} false`),
                ...flagged.passages.map(({ start }) => `${key} ${start} true`),
              ]
            }),
          ),
        )
        const wanted = all
          .filter(({ passage }) => compared.includes(passage.document))
          .map(({ passage, dimension, value, flagged }) =>
            [passage.document, dimension, value, passage.start, flagged].join(' '),
          )
        expect(found.toSorted()).toEqual(wanted.toSorted())
      }),
    )
  })
})
