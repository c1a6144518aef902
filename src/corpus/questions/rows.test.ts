import { expect, test } from 'vitest'
import { aQuestion, excused, says, someWords, unreadable } from '../testing/asked.fixture.ts'
import { id } from '../testing/sideBySide.fixture.ts'
import type { DocumentId } from '../types.ts'
import { answerRows, passagesOf, wordsIn } from './rows.ts'

const documents = ['doc-a', 'doc-b', 'doc-c', 'doc-d'].map((name) => ({ id: id<DocumentId>(name) }))
const question = aQuestion(
  [['doc-d'], [says('doc-a', someWords('doc-a', 50), someWords('doc-a', 10, { lead: false }))]],
  [unreadable('doc-c', someWords('doc-c', 30)), excused('doc-b', 'before')],
)

test('a row for each quotation and one for each bare status, in the order of the documents', () => {
  const rows = answerRows([question], documents)
  expect(
    rows.map(({ document, answer, status, words }) => [document, answer?.id, status, words?.passage.start]),
  ).toEqual([
    ['doc-a', '2', undefined, 50],
    ['doc-a', '2', undefined, 10],
    ['doc-b', undefined, 'before', undefined],
    ['doc-c', undefined, 'unreadable', 30],
    ['doc-d', '1', undefined, 0],
  ])
})

test('every passage is quoted, those of a source without an answer too', () =>
  expect(passagesOf(question).map(({ document, start }) => `${document} ${start}`)).toEqual([
    'doc-d 0',
    'doc-a 50',
    'doc-a 10',
    'doc-c 30',
  ]))

test('words are read in their own language as the clean text has them, in the other in our rendering', () => {
  const words = someWords('doc-a')
  const marked = { ...words, passage: { ...words.passage, quote: 'a&amp;b', clean: 'a&b' } }
  expect([wordsIn(words, 'en'), wordsIn(words, 'zh'), wordsIn(marked, 'en')]).toEqual(['xxxxx', '甲', 'a&b'])
})
