/** What nobody sees in a sheet until a reader does: each rule refuses a fault that was seen on screen. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { codeClassAt } from './parts/marks/codes.ts'

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

/** Every file of `src` whose name ends so, with its text, comments left out of sheets. */
const filesOf = (ending: string): readonly (readonly [file: string, text: string])[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => {
      const text = readFileSync(join(src, file), 'utf8')
      return [file, file.endsWith('.css') ? withoutComments(text) : text]
    })

// A chunk brings its sheets when it arrives. What a view has comes as one sheet, so that its own order is written down,
// and in a layer, so that it does not matter when it comes.
const orderFaults = (file: string, text: string): readonly string[] => {
  if (!file.endsWith('.css')) {
    const sheets = [...text.matchAll(/import '([^']+\.css)'/g)].map(([, sheet]) => sheet)
    // a component test stands in the view's place
    const isRoot = file === 'main.tsx' || /^views\/\w+\/\w+View\.tsx$|\.browser\.test\.tsx$/.test(file)
    return sheets.length <= (isRoot ? 1 : 0)
      ? []
      : [`src/${file} imports ${sheets.join(', ')}: one sheet, and by a view`]
  }
  if (!file.startsWith('views/')) return []
  const outside = text.replace(/@(?:reference|import)[^;]+;/g, '').trim()
  return outside === '' || /^@layer views \{[^@]*[\s\S]*\}$/.test(outside) ? [] : [`src/${file}: all in @layer views`]
}

test('no chunk’s arrival decides which rule wins', () => {
  const files = [...filesOf('.css'), ...filesOf('.tsx')]
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(([file, text]) => orderFaults(file, text))).toEqual([])
})

test.each([
  ['views/one/Part.tsx', "import './part.css'"],
  ['views/one/OneView.tsx', "import './one.css'\nimport './two.css'"],
  ['parts/page/Form.tsx', "import './form.css'"],
  ['views/one/one.css', '.a { color: red; }'],
  ['views/one/one.css', '.a { color: red; }\n@layer views {\n}'],
  ['views/one/one.css', '@layer parts {\n  .a { color: red; }\n}'],
])('refused in %s: %s', (file, text) => expect(orderFaults(file, text)).toHaveLength(1))

test('every line that a dimension can have is drawn, in one place', () => {
  const drawn = filesOf('.css').flatMap(([file, css]) =>
    [...new Set([...css.matchAll(/\.(code-(?:again-)?\d+)/g)].map(([, name]) => name))].map(
      (name) => `${file} ${name}`,
    ),
  )
  const asked = Array.from({ length: 16 }, (_, at) => codeClassAt(at - 1).split(' ')).flat()
  expect(drawn.sort()).toEqual([...new Set(asked)].map((name) => `styles/marks.css ${name}`).sort())
})

/** Ids of each list of the shipped codebook: another codebook has others. */
const lists = Object.entries<unknown>(parse(readFileSync(join(src, '../seeds/coding/codebook.yaml'), 'utf8'))).flatMap(
  ([list, codes]) => {
    if (!Array.isArray(codes)) return []
    const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
    return [
      { list, ids: ids(codes) },
      ...codes.flatMap(({ id, values }) => (values ? [{ list: id, ids: ids(values) }] : [])),
    ]
  },
)

// A class made of a stem and a value becomes a utility unawares once the theme has a size or a colour of that name.
const stems = /className=\{`[^`]*(?<![\w-])(?:text|bg|border|font|leading|grid|flex|gap|min|max|[pm][xytblr]?)-\$\{/g

test('no class is made into a utility by what stands in the data', () => {
  const made = (text: string) => [...text.matchAll(stems)].map(([found]) => found)
  expect(filesOf('.tsx').flatMap(([file, text]) => made(text).map((found) => `src/${file}: ${found}`))).toEqual([])
  expect(made('className={`words text-$§kind}`}'.replace('§', '{'))).toHaveLength(1)
  expect(made('className={`context-$§kind} text-block-$§kind}`}'.replaceAll('§', '{'))).toEqual([])
})

/** Names that differ only in ids of one list, in most of them, or that are made of an id. */
const keyedFaults = (file: string, text: string): readonly string[] => {
  if (file.endsWith('.tsx'))
    return [...text.matchAll(/className=\{`[^`]*\$\{[^}]*(?:\.id|\bid|[dD]imension|[vV]alue)\}[^`]*`/g)].map(
      ([found]) => `src/${file}: ${found} makes a class of an id`,
    )
  const names = new Set([...text.matchAll(/(?:\.|--)([a-z][\w-]*)/g)].map(([name]) => name))
  const stems = new Set([...names].map((name) => name.replace(/[^-]+$/, '')))
  return lists.flatMap(({ list, ids }) =>
    [...stems].flatMap((stem) => {
      const keyed = ids.filter((id) => names.has(`${stem}${id}`) && stem.length > 1)
      return keyed.length > 1 && keyed.length * 2 > ids.length
        ? [`src/${file}: ${stem}{${keyed.join()}} knows the ids of ${list}`]
        : []
    }),
  )
}

test('no sheet and no class knows an id of a codebook', () => {
  expect(lists.length).toBeGreaterThan(10)
  const files = [...filesOf('.css'), ...filesOf('.tsx')]
  expect(files.flatMap(([file, text]) => keyedFaults(file, text))).toEqual([])
})

test.each([
  ['a.css', '.dimension-agency {}\n.dimension-cause {}\n.dimension-label {}'],
  ['a.css', ':root { --agency: red; --cause: green; --remedy: blue; }'],
  ['a.tsx', 'className={`frame dimension-$§dimension.id}`}'],
  ['a.tsx', 'className={`code-$§frame.dimension}`}'],
])('refused in %s: %s', (file, text) =>
  // § for {, because a linter takes a placeholder in a plain string for a slip
  expect(keyedFaults(file, text.replaceAll('§', '{'))).toHaveLength(1),
)
