import { expect, test } from 'vitest'
import type { AskedCounterparts } from '../../../corpus/framing/counterparts.ts'
import { aDay } from '../../../corpus/testing/invented.fixture.ts'
import {
  anIndex,
  appears,
  aTopic,
  DOCUMENTS,
  heading,
  NAMES,
  told,
  untold,
  whole,
} from '../../../corpus/testing/sideBySide.fixture.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { Block, DocumentId } from '../../../corpus/types.ts'
import { choiceOf, counterpartKeys } from './choice.ts'
import type { Article } from './shape.ts'

/** Six sentences of 100 characters and a heading, as the fixture's places have it. */
const article = (document: DocumentId): Article => {
  const block: Block = { index: 0, kind: 'body', text: '', start: 0, end: 650, map: [] }
  const stretches = [...Array(7).keys()].map(
    (at): TextUnit => ({
      document,
      block,
      start: at * 100,
      end: at === 6 ? 650 : at * 100 + 100,
      range: { start: 0, end: 0 },
      sentence: at + 1,
    }),
  )
  return { document, paragraphs: [], stretches, aside: 0 }
}
const articles = DOCUMENTS.slice(0, 3).map(article)
const asked: AskedCounterparts = {
  index: anIndex(NAMES.map((name) => appears(name, aDay('2021-09-01')))),
  texts: DOCUMENTS.map((document) => ({ document, mentions: [] })),
  topics: [
    aTopic(
      'prices',
      told('doc-a', whole('doc-a', 1)),
      told('doc-b', whole('doc-b', 4), heading('doc-b')),
      untold('doc-c', 'silent'),
    ),
    aTopic('rents', told('doc-a', whole('doc-a', 1)), told('doc-b', heading('doc-b')), untold('doc-c', 'silent')),
  ],
  amounts: [],
}
const choose = (document: string, start: number) => choiceOf(asked, articles, { document, start })

test('a chosen sentence lights its counterparts, the nearest first, and says who has none', () => {
  const choice = choose('doc-a', 100)
  expect(choice?.topics.map(({ id }) => id)).toEqual(['prices', 'rents'])
  expect(choice?.beside.map(({ document, stretches }) => [document, stretches.map(({ start }) => start)])).toEqual([
    ['doc-b', [600, 400]],
    ['doc-c', []],
  ])
  expect([...(choice?.lit ?? [])]).toEqual([
    ['doc-a.100', 'chosen'],
    ['doc-b.600', 'nearest'],
    ['doc-b.400', 'near'],
  ])
  expect(choice && counterpartKeys(choice)).toEqual(['doc-b.600', 'doc-b.400'])
})

test('an address that points into a sentence chooses it; one that points nowhere chooses nothing', () => {
  expect(choose('doc-a', 199)?.stretch.start).toBe(100)
  expect(choose('doc-a', 651)).toBeNull()
  expect(choose('doc-d', 100)).toBeNull()
})

test('a sentence of no topic has nothing beside it', () => {
  const choice = choose('doc-a', 300)
  expect(choice?.topics).toEqual([])
  expect(choice?.lit.size).toBe(1)
})
