import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aDay } from '../testing/invented.fixture.ts'
import { anAmount, aPassage, printed } from '../testing/promised.fixture.ts'
import {
  aMention,
  anIndex,
  appears,
  aTopic,
  DOCUMENTS,
  heading,
  id,
  ids,
  NAMES,
  SENTENCES,
  someAsked,
  someChosen,
  told,
  untold,
  whole,
} from '../testing/sideBySide.fixture.ts'
import type { DocumentId, Passage } from '../types.ts'
import { type AskedCounterparts, counterparts, nearness } from './counterparts.ts'

const mentions = [
  aMention('acme', aPassage('doc-a', 10, 14)),
  aMention('acme', aPassage('doc-a', 20, 24)),
  aMention('acme', aPassage('doc-b', 210, 214)),
  aMention('acme', aPassage('doc-c', 510, 514)),
]
const sum = (name: string, passage: Passage, sameAs?: string) =>
  anAmount(name, '1', printed('XTS'), { passage, ...(sameAs === undefined ? {} : { sameAs }) })
const asked: AskedCounterparts = {
  index: anIndex(NAMES.map((name) => appears(name, aDay('2021-09-01')))),
  texts: NAMES.map((name) => ({
    document: id<DocumentId>(name),
    mentions: mentions.filter(({ document }) => document === name),
  })),
  topics: [
    aTopic(
      'prices',
      told('doc-a', whole('doc-a', 0)),
      told('doc-b', whole('doc-b', 0), whole('doc-b', 1), whole('doc-b', 2), heading('doc-b')),
      untold('doc-c', 'silent'),
    ),
    aTopic('rents', told('doc-a', whole('doc-a', 0)), told('doc-b', whole('doc-b', 1)), untold('doc-c', 'silent')),
    aTopic('else', untold('doc-a', 'silent'), told('doc-b', whole('doc-b', 3)), told('doc-c', whole('doc-c', 5))),
  ],
  amounts: [sum('here', aPassage('doc-a', 50, 53)), sum('there', aPassage('doc-b', 605, 608), 'here')],
}
const first = whole('doc-a', 0)
const sketch = (place: Passage, ...chosen: readonly string[]) =>
  counterparts(asked, ids(...chosen), place).map(({ document, passages }) => [
    document,
    ...passages.map(({ passage, topics, nearness: near }) => [passage.start, topics.join('+'), near]),
  ])

describe('the counterparts of a sentence', () => {
  test('nearest first: rare topics, entities and sums bind more; of equals the earlier', () => {
    expect(sketch(first, 'doc-a', 'doc-b')).toEqual([
      [
        'doc-b',
        [600, 'prices', 1.2],
        [100, 'prices+rents', 0.7],
        // one of five passages; and one of three mentions of what both name
        [200, 'prices', 8 / 15],
        [0, 'prices', 0.2],
      ],
    ])
  })
  test('a mention in a source that is compared counts; one elsewhere does not', () => {
    const near = (...chosen: readonly string[]) => nearness(asked, ids(...chosen), first, whole('doc-b', 2))
    expect(near('doc-a', 'doc-b')).toBeCloseTo(1 / 5 + 1 / 3)
    expect(near('doc-a', 'doc-b', 'doc-c')).toBeCloseTo(1 / 5 + 1 / 4)
  })
  test('none in a source that tells none of its topics, though both name the same', () => {
    expect(sketch(first, 'doc-a', 'doc-c')).toEqual([['doc-c']])
  })
  test('none for a sentence in no topic, nor without another source', () => {
    expect(sketch(whole('doc-a', 4), 'doc-a', 'doc-b')).toEqual([['doc-b']])
    expect(sketch(first, 'doc-a')).toEqual([])
  })
  test('words within a sentence have its topics', () => {
    expect(sketch(aPassage('doc-a', 60, 70), 'doc-a', 'doc-b')).toEqual([
      ['doc-b', [100, 'prices+rents', 0.7], [0, 'prices', 0.2], [200, 'prices', 0.2], [600, 'prices', 0.2]],
    ])
  })
  test('six sixths are as near as two halves, and the earlier comes first: in floating point they would be less', () => {
    const elsewhere = told('doc-c', ...[0, 1, 2, 3].map((at) => whole('doc-c', at)))
    const topics = [
      ...[0, 1, 2, 3, 4, 5].map((at) =>
        aTopic(`sixth-${at}`, told('doc-a', first), told('doc-b', whole('doc-b', 1)), elsewhere),
      ),
      ...[0, 1].map((at) => aTopic(`half-${at}`, told('doc-a', first), told('doc-b', whole('doc-b', 5)))),
    ]
    const [found] = counterparts({ ...asked, topics, texts: [], amounts: [] }, DOCUMENTS, first)
    expect(found?.passages.map(({ passage, nearness: near }) => [passage.start, near])).toEqual([
      [100, 1],
      [500, 1],
    ])
  })
})

describe('whatever the sources are', () => {
  const somePlace = fc.tuple(fc.constantFrom(...NAMES), fc.nat(SENTENCES - 1)).map(([name, at]) => whole(name, at))
  const links = (all: ReturnType<typeof counterparts>) =>
    all.flatMap(({ document, passages }) =>
      passages.map(({ passage, topics }) => [document, passage.start, passage.end, ...topics].join(' ')),
    )

  test('two passages are as near from either side', () => {
    fc.assert(
      fc.property(someAsked, someChosen(), somePlace, somePlace, (corpus, chosen, a, b) => {
        expect(nearness(corpus, chosen, a, b)).toBe(nearness(corpus, chosen.toReversed(), b, a))
      }),
    )
  })
  test('a counterpart has its sentence for a counterpart, as near', () => {
    fc.assert(
      fc.property(someAsked, someChosen(), somePlace, (corpus, all, place) => {
        const chosen = [...new Set([...all, place.document])]
        const topical = corpus.topics.some(({ documents }) =>
          documents.some(
            (one) =>
              one.kind === 'told' &&
              one.passages.some((it) => it.document === place.document && it.start === place.start),
          ),
        )
        fc.pre(topical)
        for (const { passages } of counterparts(corpus, chosen, place))
          for (const { passage, topics, nearness: near } of passages) {
            const back = counterparts(corpus, chosen, passage).find(({ document }) => document === place.document)
            expect(back?.passages.find((one) => one.passage.start === place.start)).toMatchObject({
              topics,
              nearness: near,
            })
          }
      }),
    )
  })
  test('each other source has its own, none the sentence’s own source; nearest first, and each place once', () => {
    fc.assert(
      fc.property(someAsked, someChosen(), somePlace, (corpus, chosen, place) => {
        const all = counterparts(corpus, chosen, place)
        expect(all.map(({ document }) => document)).toEqual(
          DOCUMENTS.filter((one) => chosen.includes(one) && one !== place.document),
        )
        for (const { document, passages } of all) {
          expect(passages.every(({ passage }) => passage.document === document)).toBe(true)
          expect(passages.every(({ topics, nearness: near }) => topics.length > 0 && near > 0)).toBe(true)
          expect(new Set(passages.map(({ passage }) => passage.start)).size).toBe(passages.length)
          for (const [at, one] of passages.entries()) {
            const before = passages[at - 1]
            if (!before) continue
            expect(before.nearness).toBeGreaterThanOrEqual(one.nearness)
            if (before.nearness === one.nearness) expect(before.passage.start).toBeLessThan(one.passage.start)
          }
        }
      }),
    )
  })
  test('another source more changes how near, never which passages share which topics', () => {
    fc.assert(
      fc.property(someAsked, someChosen(), somePlace, (corpus, chosen, place) => {
        const of = (...some: readonly DocumentId[]) =>
          counterparts(corpus, some, place).filter(({ document }) => chosen.includes(document))
        expect(links(of(...DOCUMENTS)).toSorted()).toEqual(links(of(...chosen)).toSorted())
      }),
    )
  })
})
