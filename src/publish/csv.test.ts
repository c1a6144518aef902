import { expect, test } from 'vitest'
import { csv } from './csv.ts'

const body = (...cells: readonly Parameters<typeof csv>[1][number][number][]) => csv(['a'], [cells]).split('\r\n')[1]

test('begins with a byte order mark, ends each line with CRLF', () => {
  expect(csv(['id', 'n'], [['x', 1]])).toBe('\uFEFFid,n\r\nx,1\r\n')
})

test.each([
  ['missing is empty, and so is an empty list', [null, undefined, []], ',,'],
  ['a list is joined by |', [['a', 'b']], 'a|b'],
  ['commas, quotation marks and line breaks are quoted', ['a,b', 'say "x"', 'a\nb'], '"a,b","say ""x""","a\nb"'],
  ['curly quotation marks are not', ['“a”'], '“a”'],
  ['a text that would be a formula is guarded', ['=1+1', '+1', '-1', '@x'], "'=1+1,'+1,'-1,'@x"],
  ['a number is not', [-1], '-1'],
  ['a source’s own words are not', [{ exact: '-1, she said' }, { exact: '@x' }], '"-1, she said",@x'],
  ['a dash that is no minus is not', ['–x'], '–x'],
] as const)('%s', (_, cells, line) => {
  expect(body(...cells)).toBe(line)
})
