import { expect, test } from 'vitest'
import { aPassage } from '../../../corpus/testing/promised.fixture.ts'
import { aSentence, id } from '../../../corpus/testing/sideBySide.fixture.ts'
import { textUnitsOf } from '../../../corpus/text/units.ts'
import type { Block, DocumentId } from '../../../corpus/types.ts'
import { holding, touched, within } from './quoted.ts'

const text = '甲公司承诺。乙公司反对。'
const body: Block = { index: 1, number: 1, kind: 'body', text, start: 10, end: 22, map: [[0, 12, 10, 22]] }
const document = id<DocumentId>('doc-a')
const stretches = textUnitsOf({ document, blocks: [body] }, [
  { ...aSentence(aPassage('doc-a', 10, 16), 'outlet') },
  { ...aSentence(aPassage('doc-a', 16, 22), 'outlet'), sentence: 2 },
])
const [first, second] = stretches
if (first === undefined || second === undefined) throw new Error('two sentences')

test('a place is cut at the ends of its sentence', () => {
  const across = { document, start: 13, end: 18 }
  expect(within(first, across)).toEqual({ start: 3, end: 6 })
  expect(within(second, across)).toEqual({ start: 0, end: 2 })
})
test('what lies elsewhere, or in another source, is not in it', () => {
  expect(within(first, { document, start: 16, end: 22 })).toBeNull()
  expect(within(first, { document: id('doc-b'), start: 10, end: 16 })).toBeNull()
})
test('each sentence once, however many places lie in it', () => {
  const twice = [
    { document, start: 10, end: 11 },
    { document, start: 12, end: 13 },
  ]
  expect(holding(stretches, twice)).toEqual([first])
  expect(holding(stretches, [...twice, { document, start: 20, end: 21 }])).toEqual([first, second])
})

test('of some words, the part that is broken; of words that were cleaned, all', () => {
  const words = { document, start: 10, end: 14, quote: '𠮷公司“' }
  expect(touched(words, [{ document, start: 13, end: 20 }])).toEqual([{ start: 4, end: 5 }])
  expect(touched(words, [{ document, start: 2, end: 11 }])).toEqual([{ start: 0, end: 2 }])
  expect(touched(words, [{ document, start: 14, end: 20 }])).toEqual([])
  expect(touched({ ...words, clean: '甲公司' }, [{ document, start: 13, end: 14 }])).toEqual([{ start: 0, end: 3 }])
})
