/** Every word on screen is there in both languages, is used, and asks for the same values. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createIntl } from 'react-intl'
import { describe, expect, test } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))

/** Ids that code puts together: a template, with `*` for what it fills in, and all that it can be. */
const dynamic: Readonly<Record<string, readonly string[]>> = {}

/** Messages that are the same words in both languages, or have no Han in Chinese, and why. */
const sameInBoth: Readonly<Record<string, string>> = {
  'app.name': 'the product has one name',
  'app.title': 'a title is made of names',
  'app.otherLanguage': 'each language is named in itself',
  'app.languageMissing.other': 'said in the language that could not be loaded',
}

type Messages = Readonly<Record<string, string>>

const { formatters } = createIntl({ locale: 'en' })
type Ast = ReturnType<ReturnType<typeof formatters.getMessageFormat>['getAst']>
// react-intl keeps the parser's enum of node types to itself; its values are these, in the messages' own serialised form
const kinds = { literal: 0, argument: 1, select: 5, plural: 6, tag: 8 } as const

/** The syntax tree of an ICU message; throws with the parser's own word where it is not one. */
const astOf = (message: string): Ast => formatters.getMessageFormat(message, 'en').getAst()

type Said = { readonly words: string; readonly asks: ReadonlySet<string> }

/** What a message says, all its branches together, and the names of the values and tags it asks for. */
const saidBy = (ast: Ast): Said => {
  const parts = ast.map((node): Said => {
    switch (node.type) {
      case kinds.literal:
        return { words: node.value, asks: new Set() }
      case kinds.select:
      case kinds.plural: {
        const branches = Object.values(node.options).map((option) => saidBy(option.value))
        return together([...branches, { words: '', asks: new Set([node.value]) }])
      }
      case kinds.tag:
        return together([saidBy(node.children), { words: '', asks: new Set([`<${node.value}>`]) }])
      default:
        return { words: '', asks: new Set('value' in node ? [node.value] : []) }
    }
  })
  return together(parts)
}

const together = (parts: readonly Said[]): Said => ({
  words: parts.map(({ words }) => words).join(''),
  asks: new Set(parts.flatMap(({ asks }) => [...asks])),
})

const read = (message: string): Said | string => {
  try {
    return saidBy(astOf(message))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const missing = (from: Iterable<string>, other: ReadonlySet<string>) => [...from].filter((name) => !other.has(name))

const pairFaults = (key: string, en: string, zh: string): readonly string[] => {
  const [english, chinese] = [read(en), read(zh)]
  if (typeof english === 'string') return [`${key} (en) is not ICU: ${english}`]
  if (typeof chinese === 'string') return [`${key} (zh) is not ICU: ${chinese}`]
  const isOurs = key in sameInBoth
  return [
    ...[en, zh].filter((text) => text.trim() === '').map(() => `${key} is empty`),
    ...missing(english.asks, chinese.asks).map((name) => `${key} (zh) does not ask for ${name}`),
    ...missing(chinese.asks, english.asks).map((name) => `${key} (en) does not ask for ${name}`),
    ...(!isOurs && /\p{L}/u.test(chinese.words) && !/\p{Script=Han}/u.test(chinese.words)
      ? [`${key} (zh) is not Chinese: ${zh}`]
      : []),
    ...(!isOurs && en === zh && /\p{L}/u.test(english.words) ? [`${key} is the same in both: ${en}`] : []),
  ]
}

/** Faults of one area: keys on one side only, and whatever is wrong with a pair. */
const areaFaults = (area: string, en: Messages, zh: Messages) => [
  ...missing(Object.keys(en), new Set(Object.keys(zh))).map((key) => `${area}.zh.json lacks ${key}`),
  ...missing(Object.keys(zh), new Set(Object.keys(en))).map((key) => `${area}.en.json lacks ${key}`),
  ...Object.entries(en).flatMap(([key, text]) => {
    const other = zh[key]
    return other === undefined ? [] : pairFaults(key, text, other)
  }),
]

const comments = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
const withoutComments = (code: string) => code.replace(comments, (found) => (found.startsWith('/') ? ' ' : found))
const shape = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9*-]+)+$/
const isFile = /\.(csv|css|html|js|json|md|svg|png|txt|tsx?|ya?ml)$/

/** The ids that code names: as literals, and as templates with `*` where something is filled in. */
const idsIn = (code: string) => {
  const text = withoutComments(code)
  const literals = [...text.matchAll(/(['"])((?:(?!\1)[^\\\n])*)\1/g)].map(([, , id]) => id ?? '')
  const templates = [...text.matchAll(/`([^`]*)`/g)].map(([, id]) => (id ?? '').replace(/\$\{[^}]*\}/g, '*'))
  const asked = [
    ...text.matchAll(/<FormattedMessage\s+id=(['"])([^'"]+)\1/g),
    ...text.matchAll(/formatMessage\(\s*\{\s*id:\s*(['"])([^'"]+)\1/g),
  ].map(([, , id]) => id ?? '')
  return { named: [...literals, ...templates].filter((id) => shape.test(id) && !isFile.test(id)), asked }
}

const rootOf = (id: string) => id.split('.')[0] ?? id

/** Keys that no code names, and ids in code that no key answers. A root of the keys marks a literal as an id. */
const useFaults = (keys: ReadonlySet<string>, files: Readonly<Record<string, string>>, composed = dynamic) => {
  const roots = new Set([...keys].map(rootOf))
  const found = Object.entries(files).flatMap(([file, code]) => {
    const { named, asked } = idsIn(code)
    return [...named.filter((id) => roots.has(rootOf(id))), ...asked].map((id) => ({ file, id }))
  })
  const expanded = new Map(Object.entries(composed).map(([t, all]) => [t, all.map((one) => t.replace('*', one))]))
  const used = new Set(found.flatMap(({ id }) => expanded.get(id) ?? [id]))
  const unanswered = ({ file, id }: { readonly file: string; readonly id: string }) => {
    if (id.includes('*') && !expanded.has(id)) return [`${file} composes ${id}, which is not in the list of this test`]
    return missing(expanded.get(id) ?? [id], keys).map((key) => `${file} asks for ${key}, which is no message`)
  }
  return [
    ...missing(keys, used).map((key) => `${key} is used nowhere`),
    ...new Set(found.flatMap(unanswered)),
    ...missing(expanded.keys(), new Set(found.map(({ id }) => id))).map((t) => `${t} is composed nowhere`),
  ]
}

const load = (file: string): Messages => {
  const value: unknown = JSON.parse(readFileSync(join(here, file), 'utf8'))
  const entries = Object.entries(value ?? {})
  for (const [key, text] of entries) if (typeof text !== 'string') throw new Error(`${file}: ${key} is no text`)
  // every value has just been seen to be a string
  return Object.fromEntries(entries) as Messages
}

const files = readdirSync(here)
const areasOf = (language: string) =>
  files.filter((file) => file.endsWith(`.${language}.json`)).map((file) => file.split('.')[0] ?? file)

test('both languages have the same areas', () => {
  expect(areasOf('en').length).toBeGreaterThan(0)
  expect(areasOf('zh')).toEqual(areasOf('en'))
})

test.each(areasOf('en').filter((area) => areasOf('zh').includes(area)))(
  '%s says the same in both languages',
  (area) => {
    expect(areaFaults(area, load(`${area}.en.json`), load(`${area}.zh.json`))).toEqual([])
  },
)

test('every message is used, every id that code asks for is there, and none twice', () => {
  const keys = areasOf('en').flatMap((area) => Object.keys(load(`${area}.en.json`)))
  const src = join(here, '..')
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file): [string, string] => [file, readFileSync(join(src, file), 'utf8')])
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  expect(useFaults(new Set(keys), Object.fromEntries(code))).toEqual([])
})

describe('each rule bites', () => {
  test.each([
    ['a key without its Chinese', { 'a.b': 'Word' }, {}],
    ['a key without its English', {}, { 'a.b': '词' }],
    ['a value that Chinese does not ask for', { 'a.b': '{n} words' }, { 'a.b': '词' }],
    ['a value that English does not ask for', { 'a.b': 'Words' }, { 'a.b': '{n}个词' }],
    ['a value asked for in one branch', { 'a.b': '{n, plural, one {{x}} other {#}} it' }, { 'a.b': '{n}个词' }],
    ['a tag', { 'a.b': 'Say <b>it</b>' }, { 'a.b': '说' }],
    ['what is not ICU', { 'a.b': '{n, plural, one {#}' }, { 'a.b': '{n}个词' }],
    ['an empty message', { 'a.b': 'Word' }, { 'a.b': ' ' }],
    ['English left in Chinese', { 'a.b': 'Words here' }, { 'a.b': 'Words there' }],
  ])('%s', (_, en, zh) => expect(areaFaults('a', en, zh)).toHaveLength(1))

  test('and not where plural forms differ, or nothing is a word', () => {
    const en = { 'a.b': '{n, plural, one {# word} other {# words}}', 'a.c': '{from}–{to}', 'a.d': 'See <a>this</a>' }
    const zh = { 'a.b': '{n, plural, other {#个词}}', 'a.c': '{from}–{to}', 'a.d': '见<a>此处</a>' }
    expect(areaFaults('a', en, zh)).toEqual([])
  })

  const kinds = { 'a.kind.*': ['x', 'y'] }
  test.each([
    ['an unused message', '', {}, 1],
    ['one named only in a comment', "// 'a.b'", {}, 1],
    ['a literal', "const x = { day: 'a.b' }", {}, 0],
    ['an attribute', '<FormattedMessage id="a.b" />', {}, 0],
    ['an id that is no message', "f('a.b', 'a.c')", {}, 1],
    ['an id of an area that is not there', '<FormattedMessage\n  id="z.b" /> "a.b"', {}, 1],
    ['a file name', "f('a.b', 'a.csv')", {}, 0],
    ['a composed id that is not listed', "f('a.b', `a.kind.$§k}`)".replace('§', '{'), {}, 1],
    ['composed ids of which messages are missing', "f('a.b', `a.kind.$§k}`)".replace('§', '{'), kinds, 2],
    ['a listed template that nothing composes', "f('a.b')", kinds, 1],
  ])('%s', (_, code, composed, count) => {
    expect(useFaults(new Set(['a.b']), { 'x.tsx': code }, composed)).toHaveLength(count)
  })

  test('composed ids count as used', () => {
    const keys = new Set(['a.kind.x', 'a.kind.y'])
    expect(useFaults(keys, { 'x.tsx': '`a.kind.$§k}`'.replace('§', '{') }, kinds)).toEqual([])
  })
})
