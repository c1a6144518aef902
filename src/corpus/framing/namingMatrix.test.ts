import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aDay } from '../testing/invented.fixture.ts'
import {
  aNaming,
  anIndex,
  appears,
  aReferent,
  DOCUMENTS,
  ids,
  NAMES,
  someChosen,
} from '../testing/sideBySide.fixture.ts'
import { fold } from '../text/fold.ts'
import type { DocumentId } from '../types.ts'
import { type AskedNamings, namingMatrix } from './namingMatrix.ts'

const date = aDay('2021-09-01')
// doc-b and doc-c are witnesses of one work
const documents = [
  appears('doc-a', date, 'story'),
  appears('doc-b', date, 'wire'),
  appears('doc-c', date, 'wire'),
  appears('doc-d', date, 'late'),
]
const asked: AskedNamings = {
  index: anIndex(documents),
  referents: [aReferent('rare'), aReferent('often'), aReferent('crackdown', true), aReferent('never', true)],
  namings: [
    aNaming('crackdown', 'doc-a', 90, 'THE  Crackdown', 'critical'),
    aNaming('crackdown', 'doc-a', 10, 'reform', 'neutral'),
    aNaming('crackdown', 'doc-a', 30, 'the crackdown', 'critical'),
    aNaming('crackdown', 'doc-a', 50, 'Reform', 'approving'),
    aNaming('crackdown', 'doc-b', 10, 'Reform', 'neutral'),
    aNaming('crackdown', 'doc-b', 20, 'reform', 'neutral'),
    aNaming('crackdown', 'doc-c', 10, 'ｒｅｆｏｒｍ', 'neutral'),
    aNaming('often', 'doc-a', 5, 'it'),
    aNaming('often', 'doc-b', 5, 'it'),
    aNaming('often', 'doc-d', 5, 'this'),
    aNaming('rare', 'doc-d', 50, 'that'),
  ],
}
const rowsOf = (...chosen: readonly string[]) => namingMatrix(asked, ids(...chosen))
const row = (name: string, ...chosen: readonly string[]) => {
  const found = rowsOf(...chosen).find(({ referent }) => referent.id === name)
  if (!found) throw new Error(`no row for ${name}`)
  return found
}

test('contested ones first, then those that more sources name, then in the corpus’s order; what none names has no row', () => {
  expect(rowsOf(...NAMES).map(({ referent, contested }) => [referent.id, contested])).toEqual([
    ['crackdown', true],
    ['often', false],
    ['rare', false],
  ])
  expect(rowsOf('doc-d').map(({ referent }) => referent.id)).toEqual(['rare', 'often'])
  expect(rowsOf()).toEqual([])
})

test('a cell has the words as first printed, alike ones together by tone, most frequent first', () => {
  const { cells } = row('crackdown', 'doc-d', 'doc-a')
  expect(
    cells.map(({ document, words }) => [
      document,
      ...words.map((one) => [one.words, one.tone, one.count, ...one.passages.map(({ start }) => start)]),
    ]),
  ).toEqual([
    ['doc-a', ['the crackdown', 'critical', 2, 30, 90], ['reform', 'neutral', 1, 10], ['Reform', 'approving', 1, 50]],
    ['doc-d'],
  ])
})

describe('how often a form is used', () => {
  test('once per work: of the witnesses of one work that with most', () => {
    expect(row('crackdown', ...NAMES).forms).toEqual([
      { words: 'reform', count: 4, works: 2 },
      { words: 'the crackdown', count: 2, works: 1 },
    ])
  })
  test('in as many places, the form of more works comes first', () => {
    const namings = [
      aNaming('rare', 'doc-a', 1, 'twice'),
      aNaming('rare', 'doc-a', 9, 'twice'),
      aNaming('rare', 'doc-a', 20, 'both'),
      aNaming('rare', 'doc-d', 20, 'both'),
    ]
    expect(namingMatrix({ ...asked, namings }, DOCUMENTS)[0]?.forms.map(({ words }) => words)).toEqual([
      'both',
      'twice',
    ])
  })
})

describe('whatever is named', () => {
  const someNamings = fc
    .array(
      fc.tuple(
        fc.constantFrom('rare', 'often', 'crackdown'),
        fc.constantFrom(...NAMES),
        fc.constantFrom('reform', 'Reform', 'purge', '整顿'),
        fc.constantFrom('critical', 'neutral', 'approving'),
      ),
      { maxLength: 20 },
    )
    .map((all) => all.map(([of, document, words, tone], at) => aNaming(of, document, at * 20, words, tone)))
  const matrix = (namings: AskedNamings['namings'], chosen: readonly DocumentId[]) =>
    namingMatrix({ ...asked, namings }, chosen)

  test('each naming of a source compared is in one group of one cell, among words alike', () => {
    fc.assert(
      fc.property(someNamings, someChosen(1), (namings, chosen) => {
        const found = matrix(namings, chosen).flatMap(({ referent, cells }) =>
          cells.flatMap(({ document, words: all }) =>
            all.flatMap(({ words, tone, count, passages }) => {
              expect(count).toBe(passages.length)
              expect(words).toBe(passages[0].quote)
              expect(passages.every(({ quote }) => fold(quote) === fold(words))).toBe(true)
              return passages.map(({ start }) => [referent.id, document, tone, start].join(' '))
            }),
          ),
        )
        const wanted = namings
          .filter(({ passage }) => chosen.includes(passage.document))
          .map(({ referent, passage, tone }) => [referent, passage.document, tone, passage.start].join(' '))
        expect(found.toSorted()).toEqual(wanted.toSorted())
      }),
    )
  })
  test('the order in which sources are chosen changes nothing', () => {
    fc.assert(
      fc.property(someNamings, someChosen(1), (namings, chosen) => {
        expect(matrix(namings, chosen.toReversed())).toEqual(matrix(namings, chosen))
      }),
    )
  })
  test('a second witness that says the same adds nothing to the count; of works all different, the count is the sum', () => {
    fc.assert(
      fc.property(someNamings, (namings) => {
        const own = namings.filter(({ passage }) => passage.document === 'doc-b')
        const copy = own.map((one) => ({
          ...one,
          passage: { ...one.passage, document: ids('doc-c')[0] ?? one.passage.document },
        }))
        const forms = (...names: readonly string[]) =>
          matrix([...own, ...copy], ids(...names)).map(({ referent, forms: all }) => [referent.id, all])
        expect(forms('doc-b', 'doc-c')).toEqual(forms('doc-b'))

        const apart = ids('doc-a', 'doc-b', 'doc-d')
        for (const { cells, forms: all } of matrix(namings, apart)) {
          const counts = cells.flatMap(({ words }) => words.map(({ count }) => count))
          const sum = (some: readonly number[]) => some.reduce((whole, one) => whole + one, 0)
          expect(sum(all.map(({ count }) => count))).toBe(sum(counts))
          expect(all.every(({ works }) => works <= apart.length)).toBe(true)
        }
      }),
    )
  })
})
