import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf } from './csv.ts'

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const bare = (cell: string) => (/[",\r\n]/.test(cell) ? quoted(cell) : cell)

test.each([
  ['only what needs it is quoted', bare],
  ['everything is', quoted],
])('whatever stands in the cells is read as it was written, where %s', (_, write) => {
  const sign = fc.constantFrom('a', '甲', '𝄞', ',', '"', '\r', '\n', ' ', '')
  const cell = fc.array(sign, { maxLength: 4 }).map((signs) => signs.join(''))
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 })
  fc.assert(
    fc.property(rows, fc.constantFrom('\r\n', '\n'), (cells, end) => {
      const text = `\uFEFF${cells.map((row) => row.map(write).join(',') + end).join('')}`
      expect(cellsOf(text)).toEqual(cells)
    }),
  )
})

test('a last line without an end is a line, and a last cell may be empty', () => {
  expect(cellsOf('a,b\r\n1,')).toEqual([
    ['a', 'b'],
    ['1', ''],
  ])
  expect(cellsOf('')).toEqual([])
})

test.each(['a,"b', '"a"b\n', 'a,"b""\n1,2\n'])('%j is no table', (text) => {
  expect(() => cellsOf(text)).toThrow(SyntaxError)
})

test('a cell of a million characters is read', () => {
  expect(cellsOf(`"${'a""'.repeat(300_000)}"\n`)[0]?.[0]).toHaveLength(600_000)
})
