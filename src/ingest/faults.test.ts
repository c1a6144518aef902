import { expect, test } from 'vitest'
import { describeFaults, placeOf } from './faults.ts'

test.each([
  ['the first character', 'one\ntwo', 0, 1, 1, 'one'],
  ['the first of a file that begins with an empty line', '\none', 0, 1, 1, ''],
  ['the first after a line end', 'one\r\ntwo', 5, 2, 1, 'two'],
  ['a line end', 'one\r\ntwo', 4, 1, 5, 'one'],
  ['the end', 'one\ntwo', 7, 2, 4, 'two'],
  ['an empty file', '', 0, 1, 1, ''],
])('%s has its line and column', (_, text, offset, line, column, shown) => {
  expect(placeOf('a', text, offset)).toEqual({ file: 'a', line, column, text: shown })
})

test('a long line is shown around the place', () => {
  const { text, column } = placeOf('a', `${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 500)
  expect(column).toBe(501)
  expect(text).toMatch(/^… x+HEREy+ …$/)
  expect(text.length).toBeLessThan(130)
})

test('faults are told by file, line and column, whatever order they were found in', () => {
  const at = (file: string, line: number, column: number) => ({ file, line, column, text: 't', message: 'm' })
  const told = describeFaults([at('b', 1, 1), at('a', 10, 1), at('a', 9, 2), at('a', 9, 1)])
  expect(told.match(/^\w:\d+:\d+/gm)).toEqual(['a:9:1', 'a:9:2', 'a:10:1', 'b:1:1'])
})
