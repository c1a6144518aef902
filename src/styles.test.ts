/** What one engine draws and another drops without a word: each rule refuses a fault that was seen on screen. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = dirname(fileURLToPath(import.meta.url))

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))

// the shorthand of WebKit takes no thickness, and style and colour only under its own prefix: with either it is invalid
// there and draws nothing
const decoration = /(?:^|[\s;{])(-webkit-)?text-decoration\s*:([^;}]*)/gi
const lines = /^(?:\s|none|underline|overline|line-through|inherit|initial|unset|revert|revert-layer|!important)*$/i

const decorationFaults = (file: string, css: string): readonly string[] => {
  const code = withoutComments(css)
  return [...code.matchAll(decoration)]
    .filter(([, , value = '']) => !lines.test(value))
    .map(({ 0: found, index }) => {
      const line = code.slice(0, index + found.search(/\S/)).split('\n').length
      return `src/${file}:${line}: ${found.replace(/^[;{\s]+/, '')}: thickness, style and colour of a line under words are longhands`
    })
}

test('every engine draws the lines under words', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  expect(files.length).toBeGreaterThan(10)
  expect(files.flatMap((file) => decorationFaults(file, readFileSync(join(src, file), 'utf8')))).toEqual([])
})

test.each([
  ['a thickness', 'a {\n  text-decoration: underline 2px;\n}', 2],
  ['a thickness among the rest', '.code { text-decoration: underline dashed 2px var(--agency) }', 1],
  ['a thickness in words', 'a{color:red;text-decoration:underline from-font}', 1],
  ['a computed one', '\n\na { text-decoration: underline calc(1px + 0.1em); }', 3],
  ['one over several lines', 'a {\n\n  text-decoration:\n    underline\n    0.1em;\n}', 3],
  ['none with a thickness', 'mark { text-decoration: none 1.5px; }', 1],
  ['a style', 'a { text-decoration: underline wavy; }', 1],
  ['the prefixed form', 'a { -webkit-text-decoration: underline 2px; }', 1],
])('the shorthand may not hold %s', (_, css, line) => {
  expect(decorationFaults('x.css', css)).toEqual([
    expect.stringMatching(`^src/x\\.css:${line}: (-webkit-)?text-decoration`),
  ])
})

test.each([
  'a { text-decoration: none; }',
  'a { text-decoration: underline overline !important }',
  'a { text-decoration-line: underline; text-decoration-thickness: 2px; text-decoration-style: dashed; }',
  '/* text-decoration: underline 2px */ a { color: red; }',
])('and not refused: %s', (css) => expect(decorationFaults('x.css', css)).toEqual([]))
