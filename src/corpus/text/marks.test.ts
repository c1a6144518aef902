import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Defect } from '../coded.ts'
import { aPassage } from '../testing/promised.fixture.ts'
import { aFrame, id } from '../testing/sideBySide.fixture.ts'
import type { Block, DocumentId, Range, TermId } from '../types.ts'
import { type Layers, marksOf, runsOf } from './marks.ts'
import type { TextUnit } from './units.ts'

/** The second sentence of a block that begins at 100 in its file: ‘Acme gave. ’ before it, ‘Bob came too.’ its own words. */
const block: Block = {
  index: 0,
  number: 1,
  kind: 'body',
  text: 'Acme gave. Bob came too.',
  start: 100,
  end: 124,
  map: [[0, 24, 100, 124]],
}
const stretch: TextUnit = {
  document: id<DocumentId>('doc-a'),
  block,
  start: 111,
  end: 124,
  range: { start: 11, end: 24 },
  sentence: 2,
}
const place = (start: number, end: number, document = 'doc-a') => aPassage(document, start, end)
const nothing: Layers<ReturnType<typeof place>> = {
  frames: [],
  numbers: [],
  only: [],
  defects: [],
}
const marked = (layers: Partial<typeof nothing>) =>
  marksOf(stretch, { ...nothing, ...layers }).map(({ start, end, of }) => [start, end, of.kind])
const cause = { dimension: id<TermId>('cause') }

describe('marks on a stretch', () => {
  test('begin at 0 with its own words, and belong to it alone', () => {
    const frames = [
      aFrame('here', place(111, 114)),
      aFrame('before', place(100, 104)),
      aFrame('elsewhere', place(111, 114, 'doc-b')),
    ]
    expect(marked({ frames })).toEqual([[0, 3, 'frame']])
  })

  test('are cut at its ends where they reach beyond', () =>
    expect(marked({ only: [place(105, 114)], numbers: [{ passage: place(120, 200) }] })).toEqual([
      [0, 3, 'only'],
      [9, 13, 'number'],
    ]))

  test('are one where frames of one dimension lie on the same words, two where dimensions differ', () => {
    const frames = [
      aFrame('one', place(115, 119)),
      aFrame('two', place(115, 119), { value: id('volunteered') }),
      aFrame('three', place(115, 119), cause),
    ]
    const marks = marksOf(stretch, { ...nothing, frames })
    expect(marks.map(({ of }) => (of.kind === 'frame' ? of.frames.map((frame) => frame.id) : []))).toEqual([
      ['one', 'two'],
      ['three'],
    ])
  })

  test('come in the order of the words, the longer one first where two begin together', () => {
    // the rest of a defect plays no part
    const defects = [{ passage: place(111, 118) } as Defect]
    expect(marked({ frames: [aFrame('late', place(120, 122)), aFrame('short', place(111, 114))], defects })).toEqual([
      [0, 7, 'defect'],
      [0, 3, 'frame'],
      [9, 11, 'frame'],
    ])
  })
})

const textOf = (runs: ReturnType<typeof runsOf<Range>>) =>
  runs.map((run) => (run.kind === 'plain' ? run.text : run.pieces.map(({ text }) => text).join(''))).join('')

describe('runs of words', () => {
  test('marks that overlap hang together as one; a mark that only touches is another', () => {
    const [one, two, three] = [
      { start: 1, end: 4 },
      { start: 3, end: 6 },
      { start: 6, end: 8 },
    ]
    const runs = runsOf('abcdefghi', [one, two, three])
    expect(runs.map((run) => (run.kind === 'plain' ? run.text : run.marks))).toEqual(['a', [one, two], [three], 'i'])
  })

  const someText = fc.string({ unit: 'grapheme', maxLength: 40 })
  const someMarks = fc.array(
    fc.tuple(fc.nat(45), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 7 },
  )
  test('say the text, each character once, whatever the marks', () => {
    fc.assert(
      fc.property(someText, someMarks, (text, marks) => {
        expect(textOf(runsOf(text, marks))).toBe(text)
      }),
    )
  })

  test('each mark that covers a character is in one run, and in every piece that it covers', () => {
    fc.assert(
      fc.property(someText, someMarks, (text, marks) => {
        const runs = runsOf(text, marks).flatMap((run) => (run.kind === 'marked' ? [run] : []))
        for (const mark of marks.filter(({ start }) => start < text.length)) {
          const own = runs.filter((run) => run.marks.includes(mark))
          expect(own).toHaveLength(1)
          const covered = (own[0]?.pieces ?? []).filter(({ spans }) => spans.includes(mark))
          const length = covered.reduce((sum, piece) => sum + piece.text.length, 0)
          expect(length).toBe(Math.min(text.length, mark.end) - mark.start)
        }
      }),
    )
  })
})
