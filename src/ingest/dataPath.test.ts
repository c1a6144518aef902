import { expect, test } from 'vitest'
import { dataPath } from './dataPath.ts'

test.each([
  ['/data/index.json', '/', 'index.json'],
  ['/data/index.json?t=1', '/', 'index.json'],
  ['/some/base/data/index.json', '/some/base/', 'index.json'],
  [`/data/documents/${encodeURIComponent('a, b & c #1 (ü).txt')}`, '/', 'documents/a, b & c #1 (ü).txt'],
  [`/data/documents/${encodeURIComponent('100%.txt')}`, '/', 'documents/100%.txt'],
])('%s under %s is the file %s', (url, base, path) => {
  expect(dataPath(url, base)).toBe(path)
})

test.each([
  ['/src/data/x.json', '/'],
  ['/data/index.json', '/some/base/'],
  ['/sources/a?from=/data/index.json', '/'],
])('%s under %s is no data file', (url, base) => {
  expect(dataPath(url, base)).toBeNull()
})

test('a damaged address is no file, and no crash', () => {
  expect(dataPath('/data/%E0%A4%A', '/')).toBe('')
})
