import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlace, aQuestion, excused, silent, someQuestions } from '../../../corpus/testing/asked.fixture.ts'
import { DOCUMENTS, id, ids } from '../../../corpus/testing/sideBySide.fixture.ts'
import { listOf, yellowIn } from './shape.ts'

const of = (name: string, aspect: string, ...topics: readonly string[]) => ({
  id: name,
  aspect: id<ReturnType<typeof aQuestion>['aspect']>(aspect),
  topics,
})
const questions = [
  aQuestion([['doc-a'], ['doc-b']], [silent('doc-c')], of('apart', 'wording', 'money', 'praise')),
  aQuestion([['doc-a', 'doc-b', 'doc-c']], [], of('alike', 'amount', 'money')),
  aQuestion([['doc-a']], [silent('doc-b'), excused('doc-c', 'before')], of('alone', 'wording')),
]
const listed = (sources: readonly string[], aspect: readonly string[] = [], topic: readonly string[] = []) => {
  const { shown, all, ...counts } = listOf(questions, ids(...sources), { aspect, topic })
  return { ...counts, shown: shown.map(({ question }) => question.id), all: all.length }
}

test('only questions that two of the sources answer, in the file’s order, are listed and counted', () => {
  expect(listed(['doc-a', 'doc-b', 'doc-c'])).toEqual({ shown: ['apart', 'alike'], all: 2, apart: 1, alike: 1 })
  expect(listed(['doc-b', 'doc-c'])).toEqual({ shown: ['alike'], all: 1, apart: 0, alike: 1 })
  expect(listed(['doc-c', 'doc-d'])).toEqual({ shown: [], all: 0, apart: 0, alike: 0 })
})

test('any of the aspects and any of the topics asked for, but both must agree', () => {
  const sources = ['doc-a', 'doc-b']
  expect(listed(sources, ['wording'])).toEqual({ shown: ['apart'], all: 2, apart: 1, alike: 0 })
  expect(listed(sources, ['wording', 'amount']).shown).toEqual(['apart', 'alike'])
  expect(listed(sources, [], ['praise', 'money']).shown).toEqual(['apart', 'alike'])
  expect(listed(sources, ['amount'], ['praise'])).toEqual({ shown: [], all: 2, apart: 0, alike: 0 })
})

test('every question listed stands apart or alike, whatever is asked', () =>
  fc.assert(
    fc.property(someQuestions, fc.shuffledSubarray([...DOCUMENTS]), (all, sources) => {
      const { shown, apart, alike } = listOf(all, sources, { aspect: [], topic: [] })
      expect(apart + alike).toBe(shown.length)
      for (const { given } of shown) expect(given.flatMap(({ by }) => by).length).toBeGreaterThan(1)
    }),
  ))

test('of some words the part that differs is yellow; of words that were cleaned all, or none', () => {
  const words = { ...aPlace('doc-a', 10, 14), quote: '𠮷公司“' }
  const at = (start: number, end: number, document = 'doc-a') => ({ document: ids(document)[0] ?? id(''), start, end })
  expect(yellowIn(words, [at(10, 12)])).toEqual([{ start: 0, end: 3 }])
  expect(yellowIn(words, [at(10, 14, 'doc-b')])).toEqual([])
  expect(yellowIn({ ...words, clean: '甲公司' }, [at(8, 14)])).toEqual([{ start: 0, end: 3 }])
  expect(yellowIn({ ...words, clean: '甲公司' }, [at(10, 13)])).toEqual([])
})
