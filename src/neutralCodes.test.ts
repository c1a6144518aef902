/**
 * Nothing in `src` knows the codebook: no dimension, value or term of a closed list. Most of their ids are plain English words,
 * so these are looked for only where code would use an id: literals of TypeScript, properties and classes of CSS, the choices of
 * a message; and there a word that the code itself needs for something is no id, except as a custom property.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { CODE_LISTS, TERM_LISTS } from './corpus/codeLists.ts'
import { RECORD_KINDS } from './corpus/recordKinds.ts'
import { askedKinds } from './corpus/types.ts'
import { codebookSchema } from './ingest/schema/codebook.ts'

const src = dirname(fileURLToPath(import.meta.url))

/** The ids of each closed list: `dimensions`, each dimension's values, and so on. */
type Lists = Readonly<Record<string, readonly string[]>>

const listsOf = (yaml: string): Lists => {
  const book = codebookSchema.parse(parseYaml(yaml))
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  const fields = [...Object.values(CODE_LISTS), ...Object.values(TERM_LISTS)].map(({ field }) => field)
  return {
    dimensions: idsOf(book.dimensions),
    ...Object.fromEntries(book.dimensions.map(({ id, values }) => [`values of ${id}`, idsOf(values)])),
    ...Object.fromEntries(fields.map((field) => [field, idsOf(book[field])])),
  }
}

/** What code calls something, and where: a name that may be an id. */
type Name = { readonly where: string; readonly name: string }

const found = (text: string, pattern: RegExp, where: string): readonly Name[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => ({ where, name }))

/** Several words joined: no English, wherever it stands. */
const inText = (text: string) =>
  found(text, /(?<![\w-])([a-z][a-z\d]*(?:[-_][a-z\d]+)+)(?![\w-])/g, 'the text').map((one) => ({
    ...one,
    name: one.name.replaceAll('_', '-'),
  }))

const inCode = (code: string) => found(code, /['"`]([a-z][a-z\d]*)['"`]/g, 'a literal')

/** Of a class `a-b-x` the last part, `x`. */
const inStyle = (css: string) => {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return [
    ...found(rules, /--([a-z][a-z\d]*)(?![\w-])/g, 'a custom property'),
    ...found(rules, /(?<!\d)\.(?:[a-z][a-z\d]*-)*([a-z][a-z\d]*)(?![\w-])/g, 'a class'),
    ...found(rules, /=['"]?([a-z][a-z\d]*)(?![\w-])/g, 'an attribute'),
  ]
}

const choicesOf = (elements: readonly MessageFormatElement[], where: string): readonly Name[] =>
  elements.flatMap((element): readonly Name[] => {
    if (isTagElement(element)) return choicesOf(element.children, where)
    if (!isSelectElement(element) && !isPluralElement(element)) return []
    const inner = Object.values(element.options).flatMap(({ value }) => choicesOf(value, where))
    if (isPluralElement(element)) return inner
    return [...Object.keys(element.options).map((name) => ({ where, name })), ...inner]
  })

const inMessages = (json: string): readonly Name[] =>
  // a bundle is a flat map of texts; its own test holds it to that
  Object.entries(JSON.parse(json) as Readonly<Record<string, string>>).flatMap(([id, text]) =>
    choicesOf(parse(text), `a choice of ${id}`),
  )

const namesIn = (file: string, text: string): readonly Name[] => {
  if (/\.tsx?$/.test(file)) return [...inText(text), ...inCode(text)]
  if (file.endsWith('.css')) return [...inText(text), ...inStyle(text)]
  return /(^|\/)messages\/.*\.json$/.test(file) ? [...inText(text), ...inMessages(text)] : inText(text)
}

/** What the code means by a word that this codebook happens to have for an id as well. */
const own: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(RECORD_KINDS).map((kind) => [kind, 'a kind of record'])),
  ...Object.fromEntries(askedKinds.map((kind) => [kind, 'readers filter by it; a codebook without it does not build'])),
  address: 'a link, and the field that holds one',
  begun: 'what has started, typing or a search',
  before: 'a side of an axis, an open end of a date, the words in front of others',
  certainty: 'how sure a reading is, a field and a list of its own',
  changed: 'no more what it was',
  count: 'a number of things, and how it is drawn',
  date: 'a type of column; what a passage can show of a record',
  deadline: 'a field of a pledge',
  expected: 'a field of a fault',
  group: 'several things drawn or read as one',
  label: 'a short title; what names a control',
  misprint: 'a field of a mention',
  mixed: 'several kinds at once, in one mark or cell',
  money: 'a part of the view of pledges',
  name: 'what anything is called',
  omission: 'what a source could have told and does not',
  outlet: 'a field of a document',
  outside: 'beyond the documents, or beyond an axis',
  place: 'where words stand',
  resolved: 'how an amount has its currency',
  selection: 'words that a reader has selected; a note on how documents were chosen',
  silent: 'how a view draws a source that could have told something and does not',
  // a debt: the chain of copies knows one basis of links by its id
  stated: 'a link that the document itself states',
  undated: 'what has no place on an axis',
  unstated: 'a class of links that are not',
  term: 'a branded id; a word searched for',
  title: 'what a record or a page is called',
}

/** Every place where `file` says an id of `lists`; a custom property is never a word of ours alone. */
const knownCodes = (file: string, text: string, lists: Lists): readonly string[] => {
  const said = namesIn(file, text).flatMap(({ where, name }) => {
    const list = Object.keys(lists).find((one) => lists[one]?.includes(name))
    return list === undefined || (name in own && where !== 'a custom property')
      ? []
      : [`${file}: ${where} says ${name}, of ${list}`]
  })
  return [...new Set(said)]
}

test('no code, style or message of src says an id of the codebook', () => {
  const lists = listsOf(readFileSync(join(src, '..', 'seeds', 'coding', 'codebook.yaml'), 'utf8'))
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // an invented corpus has a codebook of its own
    .filter((file) => !/\.(test|bench|fixture)\.tsx?$|[/\\](testing|golden)[/\\]/.test(file))
  expect(files.flatMap((file) => knownCodes(relative(src, file), readFileSync(file, 'utf8'), lists))).toEqual([])
})

const invented: Lists = { dimensions: ['drive', 'blame-worthy'], tones: ['warm', 'label', 'company'] }

test.each([
  ['a literal', 'a.tsx', "const x = y === 'drive'", 'a literal says drive, of dimensions'],
  ['a literal in a comment', 'a.ts', '// `drive` is one', 'a literal says drive, of dimensions'],
  ['several words, in any text', 'a.md', 'as blame-worthy as', 'the text says blame-worthy, of dimensions'],
  ['several words in a key', 'a.ts', 'const x = { blame_worthy: 1 }', 'the text says blame-worthy, of dimensions'],
  ['a custom property', 'a.css', ':root { --drive: red }', 'a custom property says drive, of dimensions'],
  [
    'a custom property, whatever we mean by the word',
    'a.css',
    'b { color: var(--label) }',
    'a custom property says label, of tones',
  ],
  ['a class', 'a.css', '.warm {}', 'a class says warm, of tones'],
  ['the last part of a class', 'a.css', '.map-dimension-drive::before {}', 'a class says drive, of dimensions'],
  ['an attribute', 'a.css', '[data-of="drive"] {}', 'an attribute says drive, of dimensions'],
  [
    'a choice of a message, in a choice, in a tag',
    'messages/a.en.json',
    '{"a": "{n, plural, one {<b>{x, select, warm {w} other {o}}</b>} other {o}}"}',
    'a choice of a says warm, of tones',
  ],
])('%s is seen', (_, file, text, says) => expect(knownCodes(file, text, invented)).toEqual([`${file}: ${says}`]))

test.each([
  ['a.tsx', "const x = <p>warm</p> // the drive of a thing, 'warmer', driven"],
  ['a.ts', "const x = 'label' || 'company'"],
  ['a.css', '/* .drive */ .warmer, .warm-up { --driven: 0.5s; transition: drive 1s }'],
  ['messages/a.en.json', '{"drive": "a warm drive, {drive}"}'],
])('%s: %s is no id', (file, text) => expect(knownCodes(file, text, invented)).toEqual([]))
