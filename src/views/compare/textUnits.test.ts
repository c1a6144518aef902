import { expect, test } from 'vitest'
import { aSentence, id, ids, whole } from '../../corpus/testing/sideBySide.fixture.ts'
import type { Block, DocumentText } from '../../corpus/types.ts'
import { textUnitsIn } from './textUnits.ts'

const text = (document: string): Pick<DocumentText, 'document' | 'blocks'> => {
  const words = 'x'.repeat(200)
  const block: Block = { index: 1, kind: 'body', text: words, start: 0, end: 200, map: [[0, 200, 0, 200]] }
  return { document: id(document), blocks: [block] }
}
const texts = [text('doc-b'), text('doc-a'), text('doc-c')]
const sentences = ['doc-a', 'doc-b', 'doc-c'].flatMap((document) =>
  [0, 1].map((at) => ({ ...aSentence(whole(document, at), 'outlet'), sentence: at + 1 })),
)
const { all, at, around } = textUnitsIn(ids('doc-a', 'doc-b'), texts, sentences)

test('those of the sources asked for, source by source', () =>
  expect(all.map(({ document, start }) => `${document} ${start}`)).toEqual([
    'doc-a 0',
    'doc-a 100',
    'doc-b 0',
    'doc-b 100',
  ]))

test('one is found by where it begins, or by a place in it', () => {
  expect(at(whole('doc-b', 1))).toBe(all[3])
  expect(at({ document: id('doc-b'), start: 101 })).toBeUndefined()
  expect(around({ document: id('doc-a'), start: 99 })).toBe(all[0])
  expect(around({ document: id('doc-a'), start: 100 })).toBe(all[1])
  expect(around({ document: id('doc-a'), start: 200 })).toBeUndefined()
  expect(around(whole('doc-c', 0))).toBeUndefined()
})
