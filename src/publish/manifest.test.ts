import { expect, test } from 'vitest'
import { withManifest } from './manifest.ts'

test('every file is listed with its size in bytes and its hash, and the list is none of them', () => {
  const files = [
    { path: 'text/b.txt', content: '甲𝄞\n' },
    { path: 'a.json', content: new Uint8Array([0xef, 0xbb, 0xbf]) },
  ]
  const made = withManifest(files, (bytes) => [...bytes].join('.'))
  expect(made.map(({ path }) => path)).toEqual(['text/b.txt', 'a.json', 'files.json'])
  expect(JSON.parse(String(made.at(-1)?.content))).toEqual([
    { path: 'a.json', bytes: 3, sha256: '239.187.191' },
    { path: 'text/b.txt', bytes: 8, sha256: '231.148.178.240.157.132.158.10' },
  ])
})
