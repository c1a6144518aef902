import { expect, test } from 'vitest'
import { aQuestion, excused, says, silent, someWords } from '../testing/asked.fixture.ts'
import { id, ids } from '../testing/sideBySide.fixture.ts'
import { questionsAt } from './at.ts'

const documents = ids('doc-a', 'doc-b', 'doc-c', 'doc-d')
const own = says('doc-a', someWords('doc-a', 100), someWords('doc-a', 200, { lead: false }))
const first = aQuestion([[own, 'doc-b'], ['doc-c']], [silent('doc-d')], { id: 'first' })
const second = aQuestion([['doc-b'], ['doc-c']], [excused('doc-a', 'before')], { id: 'second' })
const third = aQuestion([[says('doc-a', someWords('doc-a', 104))]], [], { id: 'third' })
const at = (start: number, end: number) =>
  questionsAt([first, second, third], { document: id('doc-a'), start, end }, documents)

test('a place answers the questions whose words lie there, whole or in part', () => {
  expect(at(0, 100)).toEqual([])
  expect(at(104, 105).map(({ question }) => question.id)).toEqual(['first', 'third'])
  expect(at(0, 300).map(({ question }) => question.id)).toEqual(['first', 'third'])
})

test('of the words those that lie there', () => {
  expect(at(200, 201)[0]?.here.map(({ passage }) => passage.start)).toEqual([200])
  expect(at(0, 300)[0]?.here.map(({ passage }) => passage.start)).toEqual([100, 200])
})

test('each other source stands beside it: equal, different, without an answer, or not coded', () => {
  const [one] = at(100, 101)
  expect(one?.answer.id).toBe('1')
  expect(one?.others).toMatchObject([
    { kind: 'answers', than: 'equal', answering: { document: 'doc-b' } },
    { kind: 'answers', than: 'different', answering: { document: 'doc-c' } },
    { kind: 'unanswered', unanswered: { document: 'doc-d', status: 'silent' } },
  ])
  expect(at(104, 105)[1]?.others).toEqual(
    ['doc-b', 'doc-c', 'doc-d'].map((document) => ({ kind: 'uncoded', document })),
  )
})
