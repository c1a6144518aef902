import { expect, test } from 'vitest'
import type { Cell, Matrix } from '../../corpus/pledges/commitments.ts'
import { NONE } from '../../corpus/pledges/none.ts'
import { companiesOn, findingOf, widthsOf, wordWidth } from './matrixShape.ts'

// ids of an invented corpus; in the product they come from ingest, branded
const id = <Id extends string>(text: string) => text as Id
const told = (...documents: readonly string[]): Cell => ({
  kind: 'told',
  pledges: [],
  documents: documents.map((one) => id(one)),
})
const elsewhere: Cell = { kind: 'elsewhere' }
const absent: Cell = { kind: 'absent' }

const matrix: Matrix = {
  themes: ['tea', 'bread', NONE],
  occasions: ['spring', 'autumn'],
  rows: [
    {
      company: id('acme'),
      isGroup: false,
      cells: [
        [told('a'), elsewhere],
        [elsewhere, told('a', 'b')],
        [told('a'), elsewhere],
      ],
    },
    {
      company: id('globex'),
      isGroup: false,
      cells: [
        [absent, elsewhere],
        [absent, told('b')],
        [absent, elsewhere],
      ],
    },
  ],
}

test('companies are counted by theme and occasion', () => {
  expect(companiesOn(matrix, 'tea')).toEqual([1, 0])
  expect(companiesOn(matrix, 'bread')).toEqual([0, 2])
})

test('the finding is the theme that changes most', () => {
  expect(findingOf(matrix)).toEqual({
    kind: 'changed',
    theme: 'bread',
    before: { occasion: 'spring', companies: 0 },
    last: { occasion: 'autumn', companies: 2 },
  })
})

test('of three occasions the last two are held beside each other', () => {
  const winter = { ...matrix, occasions: ['winter', ...matrix.occasions] }
  const rows = matrix.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => [told('a'), ...cell]) }))
  expect(findingOf({ ...winter, rows })).toMatchObject({ theme: 'bread', before: { occasion: 'spring', companies: 0 } })
})

test('on one occasion, it is the theme of most companies', () => {
  const autumn: Matrix = {
    ...matrix,
    occasions: ['autumn'],
    rows: matrix.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.slice(1)) })),
  }
  expect(findingOf(autumn)).toEqual({ kind: 'most', theme: 'bread', ties: 1, companies: 2 })
})

test('on one occasion with several such themes, it says that there are others', () => {
  const rows = matrix.rows.map((row) => ({
    ...row,
    cells: row.cells.map(([, ...rest]) => [row.cells[1]?.[1], ...rest]),
  }))
  const even = { ...matrix, occasions: ['autumn'], rows } as Matrix
  expect(findingOf(even)).toMatchObject({ kind: 'most', theme: 'tea', ties: 2 })
})

test('and where no pledge has a theme of the list, it says so', () => {
  const rows = matrix.rows.map((row) => ({ ...row, cells: row.cells.slice(2) }))
  expect(findingOf({ ...matrix, themes: [NONE], rows })).toEqual({ kind: 'themeless', companies: 2 })
})

test('a part of a cell has room for all the letters of any row', () => {
  const [tea, bread] = widthsOf(matrix, wordWidth)
  expect(bread?.[1]).toBeGreaterThan(tea?.[1] ?? 0)
  expect(bread?.[1]).toBeGreaterThanOrEqual(2 * 15)
})

test('of one company, its themes are counted', () => {
  const rows = matrix.rows.slice(1)
  expect(findingOf({ ...matrix, rows })).toEqual({ kind: 'one', company: 'globex', themes: 2 })
})

test('several told of together are no company more', () => {
  const guild: Matrix['rows'][number] = {
    company: id('guild'),
    isGroup: true,
    cells: matrix.themes.map(() => [told('a'), told('a')]),
  }
  const joined = { ...matrix, rows: [...matrix.rows, guild] }
  expect(companiesOn(joined, 'bread')).toEqual(companiesOn(matrix, 'bread'))
  expect(findingOf(joined)).toEqual(findingOf(matrix))
  expect(findingOf({ ...joined, rows: joined.rows.slice(1) })).toMatchObject({ kind: 'one', company: 'globex' })
})
