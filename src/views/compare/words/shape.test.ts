import { describe, expect, test } from 'vitest'
import { namingMatrix } from '../../../corpus/framing/namingMatrix.ts'
import { aDay } from '../../../corpus/testing/invented.fixture.ts'
import {
  aNaming,
  anIndex,
  appears,
  aReferent,
  book,
  DOCUMENTS,
  id,
  ids,
  NAMES,
} from '../../../corpus/testing/sideBySide.fixture.ts'
import type { TermId } from '../../../corpus/types.ts'
import { quietTone, toneDimension } from '../../../parts/marks/codes.ts'
import { firstOf, oftenest, partsOf, placesOf, tonedOf } from './shape.ts'

const index = anIndex(NAMES.map((name) => appears(name, aDay('2021-09-01'))))
const referents = [aReferent('alike', true), aReferent('parted', true), aReferent('alone', true), aReferent('plain')]
const namings = [
  aNaming('alike', 'doc-a', 1, 'the talks'),
  aNaming('alike', 'doc-b', 1, 'talks'),
  aNaming('parted', 'doc-a', 10, 'purge', 'critical'),
  aNaming('parted', 'doc-a', 20, 'measures'),
  aNaming('parted', 'doc-a', 30, 'Purge', 'critical'),
  aNaming('parted', 'doc-b', 10, '整顿', 'critical'),
  aNaming('alone', 'doc-b', 20, 'so-called summit', 'critical'),
  aNaming('plain', 'doc-a', 40, 'Acme'),
  aNaming('plain', 'doc-b', 40, 'Acme'),
]
const rows = namingMatrix({ index, referents, namings }, ids('doc-a', 'doc-b'))
const row = (name: string) => {
  const found = rows.find(({ referent }) => referent.id === name)
  if (found === undefined) throw new Error(name)
  return found
}

test('the words of a cell by tone', () => {
  const [a, b] = row('parted').cells.map((cell) =>
    tonedOf(book, cell).map(({ tone, words }) => [tone, words.map((one) => one.words)]),
  )
  expect(a).toEqual([
    ['critical', ['purge']],
    ['neutral', ['measures']],
  ])
  expect(b).toEqual([['critical', ['整顿']]])
})

test('no naming is lost among the tones', () => {
  for (const { cells } of rows)
    for (const cell of cells) expect(tonedOf(book, cell).flatMap(({ words }) => words)).toHaveLength(cell.words.length)
})

test('the quiet tone is the middle one; of an even number there is none', () => {
  expect(quietTone(book)).toBe('neutral')
  expect(quietTone({ tone: book.tone.slice(0, 2) })).toBeUndefined()
  expect(quietTone({ tone: [] })).toBeUndefined()
})

test('the dimension of tones is the one whose values they are', () => {
  const [agency] = book.dimension
  if (agency === undefined) throw new Error('a dimension')
  const tones = { ...agency, id: id<TermId>('name'), values: book.tone }
  expect(toneDimension({ ...book, dimension: [agency, tones] })).toBe('name')
  expect(toneDimension(book)).toBe('')
})

describe('parts', () => {
  test('contested first, each in the order given', () => {
    expect(partsOf(rows).map(({ kind, rows: own }) => [kind, own.map(({ referent }) => referent.id)])).toEqual([
      ['contested', ['alike', 'parted', 'alone']],
      ['others', ['plain']],
    ])
  })
  test('a thing that one source alone names is not shared', () => {
    expect(partsOf(rows).map(({ shared }) => shared)).toEqual([2, 1])
  })
  test('nothing named is no part', () => expect(partsOf([])).toEqual([]))
})

test('forms that stand once are counted, not listed', () => {
  const form = (words: string, count: number) => ({ words, count, works: 1 })
  const forms = [form('a', 3), form('b', 2), form('c', 2), form('d', 1)]
  expect(oftenest(forms, 2)).toEqual({ often: forms.slice(0, 2), rest: 2 })
  expect(oftenest(forms.slice(3), 2)).toEqual({ often: [], rest: 1 })
})

test('a form leads to where it is first printed, in whatever case', () => {
  expect(firstOf(row('parted'), 'PURGE')).toMatchObject({ document: 'doc-a', start: 10 })
  expect(firstOf(row('parted'), '整顿')).toMatchObject({ document: 'doc-b', start: 10 })
  expect(firstOf(row('parted'), 'nowhere')).toBeUndefined()
})

test('places of a cell', () => {
  expect(row('parted').cells.map(placesOf)).toEqual([3, 1])
  expect(namingMatrix({ index, referents, namings: [] }, DOCUMENTS)).toEqual([])
})
