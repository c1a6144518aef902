import { expect, test } from 'vitest'
import { readFrontMatter } from './frontMatter.ts'

const read = (raw: string) => readFrontMatter('a.txt', raw)

/** The title with the raw characters behind each of its characters. */
function places(raw: string) {
  const { title } = read(raw) ?? {}
  return title && [...title.text].map((character, at) => [character, raw.slice(title.starts[at], title.ends[at])])
}

test('each field says what YAML reads there and where it stands', () => {
  const raw = '\uFEFF---\r\ntitle: "A \\"b\\"" # c\r\ndate: 2031-05-06\r\ntags: [a, b]\r\nnone:\r\n---\r\nBody'
  const { range, fields, faults } = read(raw) ?? {}
  expect(faults).toEqual([])
  expect(raw.slice(range?.end)).toBe('Body')
  expect(fields?.map(({ key, value, start, end }) => [key, value, raw.slice(start, end)])).toEqual([
    ['title', 'A "b"', '"A \\"b\\""'],
    ['date', '2031-05-06', '2031-05-06'],
    ['tags', '[a, b]', '[a, b]'],
    ['none', '', ''],
  ])
})

test.each([
  ['no dashes', 'title: a\n'],
  ['never closed', '---\ntitle: a\n'],
  ['words, not keys, between dashes', '---\nwords\n---\n'],
  ['a sentence with a colon far on', '---\nHe said this:that\n---\n'],
  ['a heading underlined with more dashes', 'title: a\n------\nb\n---\n'],
  ['dashes later in the file', '\n---\ntitle: a\n---\n'],
  ['an empty pair of dashes', '---\n---\n'],
  ['a list', '---\n- a: b\n---\n'],
])('is none: %s', (_, raw) => {
  expect(read(raw)).toBeUndefined()
})

test('the file may end with the last dashes', () => {
  expect(read('---\na: b\n---')?.range).toEqual({ start: 0, end: 12 })
})

test.each([
  ['plain', 'title: x&amp;y\n'],
  ['single quotes', "title: 'x&#38;y'\n"],
  ['double quotes', 'title: "x\\u0026y"\n'],
])('a title written with %s knows the place of each character', (_, yaml) => {
  expect(places(`---\n${yaml}---\n`)?.map(([character]) => character)).toEqual(['x', '&', 'y'])
  expect(places(`---\n${yaml}---\n`)?.[1]?.[1]).toMatch(/^(?:&amp;|&#38;|\\u0026)$/)
})

test('a quotation mark doubled for YAML is one, and an astral character stays whole', () => {
  const found = places("---\ntitle: 'a''🎉'\n---\n")
  expect(found?.slice(0, 2)).toEqual([
    ['a', 'a'],
    ["'", "''"],
  ])
  expect(read("---\ntitle: '🎉'\n---\n")?.title).toEqual({ text: '🎉', starts: [12, 12], ends: [14, 14] })
})

test('what YAML refuses is a fault at its place', () => {
  const faults = read('---\ntitle: "open\ndate: x\n---\nBody\n')?.faults
  expect(faults?.[0]).toMatchObject({ file: 'a.txt', message: expect.stringContaining('front matter is not YAML') })
  expect(read('---\na: 1\na: 2\n---\n')?.faults).toMatchObject([{ line: 3, column: 1, text: 'a: 2' }])
})

test('a title whose words cannot be placed is a fault, never a guess', () => {
  expect(read('---\ntitle: "one \\\n  two"\n---\n')?.faults).toMatchObject([
    { line: 2, column: 8, message: expect.stringContaining('words of the title') },
  ])
})
