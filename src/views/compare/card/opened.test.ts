/** Invented frames: which row opens which card. */
import { describe, expect, test } from 'vitest'
import { compareTopics } from '../../../corpus/framing/coverage.ts'
import { aFrame, aTopic, id, ids, told, whole } from '../../../corpus/testing/sideBySide.fixture.ts'
import { readOpenCompare } from '../../../url/compare.ts'
import { isMark, isOpenMark, type Mark, openOf, rowOfOpen, topicsHolding } from './opened.ts'

const frames = [aFrame('f-one', { ...whole('doc-a', 0), start: 10, end: 20 }), aFrame('f-two', whole('doc-b', 1))]
const rows = compareTopics(
  [
    aTopic('first', told('doc-a', whole('doc-a', 0)), told('doc-b', whole('doc-b', 0))),
    aTopic('second', told('doc-a', whole('doc-a', 0)), told('doc-b', whole('doc-b', 1))),
  ],
  ids('doc-a', 'doc-b'),
)
const opened = (value: string) => {
  const open = readOpenCompare(value)
  return isMark(open) ? open : null
}

describe('the row under which a card opens', () => {
  test.each([
    ['the topic that the address names', 'frame.f-one.second', null, 'second'],
    ['else the row in which it was pressed', 'frame.f-one', 'second', 'second'],
    ['else the first that holds the words', 'frame.f-one', null, 'first'],
    ['not a topic that does not hold them', 'frame.f-two.first', null, 'second'],
    ['a mark that is no code', 'only.doc-a.10', null, 'first'],
    ['nothing for a made-up frame', 'frame.f-none.first', null, null],
    ['nothing for words in no topic', 'number.doc-a.550', null, null],
    ['nothing for what is no mark', 'word.acme.doc-a', null, null],
  ])('%s', (_, value, pressed, expected) => expect(rowOfOpen(opened(value), rows, { frames }, pressed)).toBe(expected))
})

test('a code belongs to every topic in whose passages its words lie', () =>
  expect(topicsHolding(rows, whole('doc-a', 0))).toHaveLength(2))

test('marks on the same words are one, and open together', () => {
  const [one, two] = frames
  if (one === undefined || two === undefined) throw new Error('two frames')
  const mark: Mark = {
    start: 0,
    end: 5,
    of: { kind: 'frame', dimension: id('agency'), frames: [one, two] },
  }
  expect(openOf(mark, 'first')).toEqual({ kind: 'frame', frame: 'f-one', topic: 'first' })
  expect(
    ['frame.f-one', 'frame.f-two.second', 'frame.f-none', 'only.doc-a.0'].map((v) => isOpenMark(mark, opened(v))),
  ).toEqual([true, true, false, false])
})
