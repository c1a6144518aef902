import { expect, test } from 'vitest'
import { questionsAt } from '../../corpus/questions/at.ts'
import { aQuestion, says, silent, someWords } from '../../corpus/testing/asked.fixture.ts'
import { ids } from '../../corpus/testing/sideBySide.fixture.ts'
import { MOST_COMPARED } from '../../corpus/types.ts'
import { answersOf, sideBySide } from './others.ts'

const names = ['doc-a', 'doc-b', 'doc-c', 'doc-d', 'doc-e', 'doc-f', 'doc-g']
const documents = ids(...names)
const own = says('doc-a', someWords('doc-a', 100))
const readOf = (...question: Parameters<typeof aQuestion>) => {
  const [read] = questionsAt([aQuestion(...question)], someWords('doc-a', 100).passage, documents)
  if (read === undefined) throw new Error('nothing is answered there')
  return read
}

test('of the others those stand beside it that answer, alike or not, and not one that is silent', () => {
  const read = readOf([[own, 'doc-b'], ['doc-c']], [silent('doc-d')])
  expect(answersOf(read).map(({ answering, than }) => [answering.document, than])).toEqual([
    ['doc-b', 'equal'],
    ['doc-c', 'different'],
  ])
  expect(sideBySide(read)).toEqual(['doc-a', 'doc-b', 'doc-c'])
})

test('where no other answers there is nothing to put beside it', () => {
  expect(sideBySide(readOf([[own]], [silent('doc-b')]))).toBeNull()
})

test('of more than there is room for the first stand there, and the source itself', () => {
  const beside = sideBySide(readOf([[own], names.slice(1)]))
  expect(beside).toHaveLength(MOST_COMPARED)
  expect(beside?.[0]).toBe('doc-a')
})
