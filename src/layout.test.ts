/** The architecture diagram, as a test: who may import whom, and what may stand where. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Files, filesNamed, importsOf, isOurs, sources, src, target, withoutComments } from './layout.fixture.ts'

const top = dirname(src)

/** Which folders of `src` each folder may import, beside itself. A view is a folder of its own: `views/<name>`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  corpus: [],
  ingest: ['corpus'],
  publish: ['corpus', 'url'],
  url: ['corpus'],
  queries: ['corpus'],
  messages: ['corpus'],
  ui: ['messages'],
  // publish: what a reader copies or downloads is written by the same hand as what the build publishes
  parts: ['corpus', 'publish', 'queries', 'url', 'ui', 'messages'],
  views: ['corpus', 'publish', 'queries', 'url', 'parts', 'ui', 'messages'],
  app: ['corpus', 'queries', 'url', 'parts', 'ui', 'messages'],
  // the files directly in src, which put the product together
  '.': ['corpus', 'queries', 'url', 'app', 'views', 'parts', 'ui', 'messages'],
}

/** The one file that touches files and Vite hands what ingest made to `publish`; so do tests of what comes out. */
const plugin = 'ingest/plugin.ts'
const publishes = (file: string) => file === plugin || /^ingest\/.*\.test\.ts$/.test(file)

type Rule = { readonly pattern: RegExp; readonly where: (file: string) => boolean; readonly why: string }

const isTest = (file: string) => /\.(?:test|bench)\.tsx?$/.test(file)
/** Made for tests, and imported by tests alone. */
const isForTests = (file: string) => isTest(file) || /(^|[./])(fixtures?|golden|testing)[./]/.test(file)
const isPure = (file: string) => /^(corpus|ingest|publish)\//.test(file) && file !== plugin && !isForTests(file)
const isProduct = (file: string) => !isForTests(file)
const isIn = (...folders: readonly string[]) => new RegExp(`^(${folders.join('|')})/`)

/** Packages that may not be imported where `where` holds. */
const packages: readonly Rule[] = [
  {
    pattern: /^(node:|vite($|\/))/,
    where: (file) => isProduct(file) && file !== plugin,
    why: `only ${plugin} touches files and Vite`,
  },
  {
    pattern: /^(edtf|yaml|zod|mdast|micromark|unist|htmlparser2|approx-string-match)\b/,
    where: (file) => isProduct(file) && !isIn('ingest').test(file),
    why: 'parsers and schemas are for ingest',
  },
  {
    pattern: /^(react|@tanstack|nuqs|use-|d3-|recharts)/,
    where: isPure,
    why: 'corpus, ingest and publish know no screen',
  },
  {
    pattern: /^papaparse/,
    where: (file) => isProduct(file) && file !== 'corpus/verify/csv.ts',
    why: 'one file reads CSV, and only who checks what was published needs it',
  },
  { pattern: /^recharts/, where: (file) => !isIn('views').test(file), why: 'only views draw with recharts' },
  { pattern: /^react-router[-/]/, where: isProduct, why: 'import only from react-router' },
  { pattern: /^(vitest|fast-check|@playwright|@axe-core)/, where: isProduct, why: 'test tools are for tests' },
]

/** Text that may not stand in code, comments left out, where `where` holds. */
const texts: readonly Rule[] = [
  {
    // `document` and `window` are words of the domain: what the DOM's have and ours have not
    pattern:
      /\b(window|globalThis)\.(document|location|navigator|addEventListener|matchMedia)\b|\bdocument\.(querySelector|getElement|create[A-Z]|documentElement|body\b|head\b|cookie)|\b(HTML\w*Element|DOMParser|XMLSerializer|localStorage|sessionStorage|requestAnimationFrame)\b|\bnavigator\./,
    where: isPure,
    why: 'no DOM here',
  },
  { pattern: /\b(process\.\w|Buffer\.|__dirname|__filename)|import\.meta/, where: isPure, why: 'no Node here' },
  {
    pattern:
      /\bURLSearchParams\b|\bcreateSerializer\b|\buseSearchParams\b|['"`][^'"`\n]*[?&][\w-]+=|['"`][^'"`\s]*[?&]\$\{/,
    // ingest reads other people's addresses in its tests; tests at the top read the whole tree
    where: (file) => !isIn('url').test(file) && (isProduct(file) || isIn('views', 'parts', 'ui', 'queries').test(file)),
    why: 'only url/ writes a query',
  },
  {
    pattern:
      /dangerouslySetInnerHTML|\.(innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write|\beval\(|new Function\b/,
    where: isProduct,
    why: 'text nodes only',
  },
  { pattern: /(\bas|\breadonly|[:<,|&=(])\s*any\b\s*(?:[,;)>|&=\]}[]|$)/m, where: () => true, why: 'no any' },
  { pattern: /\bimport\(\s*[^\s'"]/, where: isProduct, why: 'name what is imported' },
]

/** The layer of a path inside `src`. */
const layerOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '.') : '.')
const viewOf = (file: string) => (layerOf(file) === 'views' ? (file.split('/')[1] ?? null) : null)

const layerFault = (file: string, name: string): string | null => {
  const to = target(file, name)
  if (to.startsWith('..')) return 'src imports nothing from outside'
  if (isProduct(file) && isForTests(to)) return 'what is made for tests is for tests'
  if (isTest(file) && layerOf(file) === '.') return null
  const [from, into] = [layerOf(file), layerOf(to)]
  if (viewOf(file) !== null && viewOf(to) !== null && viewOf(file) !== viewOf(to)) return 'no view imports another'
  const allowed = [from, ...(mayImport[from] ?? []), ...(publishes(file) ? ['publish'] : [])]
  if (allowed.includes(into)) return null
  return `${from} may import ${mayImport[from]?.join(', ') || 'nothing of ours'}, not ${into}`
}

const importFaults = (file: string, code: string) =>
  importsOf(code).flatMap(({ name }) => {
    const whys = isOurs(name)
      ? [layerFault(file, name)]
      : packages.map(({ pattern, where, why }) => (pattern.test(name) && where(file) ? why : null))
    return whys.filter((why) => why !== null).map((why) => `src/${file} imports ${name}: ${why}`)
  })

const textFaults = (file: string, code: string) =>
  texts.flatMap(({ pattern, where, why }) => {
    const found = !where(file) ? null : pattern.exec(code)
    return found === null ? [] : [`src/${file} says ${found[0].trim()}: ${why}`]
  })

const sizeFaults = (file: string, text: string) => {
  const lines = text.trimEnd().split('\n').length
  return lines > 300 ? [`src/${file} has ${lines} lines: over 300 is a split`] : []
}

const folderFaults = (file: string) => (layerOf(file) in mayImport ? [] : [`src/${file}: no such folder in the design`])

/** The files that the first view loads at once, starting from main.tsx. */
const firstView = (files: Files): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (file: string) => {
    const code = files.get(file)
    if (code === undefined || seen.has(file)) return
    seen.add(file)
    for (const { name, kind } of importsOf(withoutComments(code))) {
      if (kind !== 'static' || !isOurs(name)) continue
      for (const to of filesNamed(file, name)) visit(to)
    }
  }
  visit('main.tsx')
  return seen
}

/** Packages that the first view does without, and so must not wait for. */
const heavy = /^(recharts|papaparse)\b/

const lazyFaults = (files: Files) =>
  [...firstView(files)].flatMap((file) => {
    const code = withoutComments(files.get(file) ?? '')
    const loaded = importsOf(code).filter(({ name, kind }) => kind === 'static' && heavy.test(name))
    const view = viewOf(file)
    return [
      ...loaded.map(({ name }) => `src/${file} imports ${name}, and main.tsx loads it at once: only in lazy chunks`),
      ...(view !== null && view !== 'timeline'
        ? [`src/${file} is loaded at once: views but the timeline are lazy`]
        : []),
    ]
  })

const faults = (files: Files) => [
  ...[...files].flatMap(([file, text]) => {
    // this file holds every fault as an example
    const code = file === 'layout.test.ts' ? '' : withoutComments(text)
    return [...folderFaults(file), ...importFaults(file, code), ...textFaults(file, code), ...sizeFaults(file, text)]
  }),
  ...lazyFaults(files),
]

test('the tree is as the design draws it', () => {
  const files = sources()
  expect(files.size).toBeGreaterThan(4)
  expect(faults(files)).toEqual([])
})

const expected = [
  'seeds',
  'src',
  'e2e',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'README.md',
]
const toolsNeed = ['package-lock.json', 'CITATION.cff', 'CHANGELOG.md']

/** Top-level names that are neither in the design nor ignored; licences may be several. */
const strangers = (names: readonly string[], ignored: string) => {
  const known = new Set([
    ...expected,
    ...toolsNeed,
    ...ignored.split('\n').map((line) => line.trim().replace(/\/$/, '')),
  ])
  return names.filter((name) => !known.has(name) && !name.startsWith('.') && !/^LICEN[CS]E(-[\w.]+)?$/.test(name))
}

test('the top level holds what the design names and nothing beside', () => {
  expect(strangers(readdirSync(top), readFileSync(join(top, '.gitignore'), 'utf8'))).toEqual([])
})

describe('each rule bites', () => {
  // § for {, because a linter takes a placeholder in a plain string for a slip
  const one = (file: string, text: string) => faults(new Map([[file, text.replaceAll('§', '{')]]))

  test.each([
    ['corpus/dates.ts', "import { x } from '../url/x.ts'"],
    ['queries/corpus.ts', "export * from '../parts/x.tsx'"],
    ['ui/Rule.tsx', "import type { X } from '../corpus/types.ts'"],
    ['views/one/One.tsx', "import {\n  X,\n} from '../two/X.tsx'"],
    ['views/one/One.tsx', "const X = lazy(() => import('../two/X.tsx'))"],
    ['views/one/One.tsx', "import './one.css'\nimport x from '../../ingest/x.ts'"],
    ['ingest/read.ts', "import { csv } from '../publish/csv.ts'"],
    ['corpus/dates.ts', "import x from '../../seeds/x.json'"],
    ['corpus/dates.ts', "import { made } from './made.test.ts'"],
    ['ingest/read.ts', "import { readFileSync } from 'node:fs'"],
    ['ingest/read.ts', "import { useState } from 'react'"],
    ['url/x.ts', "import { z } from 'zod/mini'"],
    ['parts/Bar.tsx', "import { Bar } from 'recharts'"],
    ['queries/read.ts', "import Papa from 'papaparse'"],
    ['ui/Link.tsx', "import { Link } from 'react-router-dom'"],
    ['corpus/dates.ts', "import fc from 'fast-check'"],
    ['corpus/dates.ts', 'const x = window.location.href'],
    ['publish/csv.ts', "document.createElement('a')"],
    ['ingest/read.ts', 'const x = process.env.X'],
    ['views/one/One.tsx', "const to = '/?company=acme'"],
    ['views/one/One.test.tsx', 'const to = `/$§path}?a=$§b}`'],
    ['parts/Link.tsx', 'const to = `/x?$§name}`'],
    ['parts/Link.tsx', 'new URLSearchParams(x)'],
    ['parts/Text.tsx', '<p dangerouslySetInnerHTML={x} />'],
    ['url/x.ts', 'const x = y as any'],
    ['url/x.test.ts', 'const x: readonly any[] = []'],
    ['url/x.ts', 'const x: Record<string, any> = {}'],
    ['routes.tsx', 'import(name)'],
    ['utils/x.ts', ''],
    ['url/x.ts', 'x\n'.repeat(301)],
  ])('%s: %s', (file, text) => {
    expect(one(file, text)).toHaveLength(1)
    expect(one(file, text)[0]).toContain(`src/${file}`)
  })

  test.each([
    ['corpus/dates.ts', "// as any, see '../url/x.ts'\nimport { x } from './x.ts' // in any case"],
    ['corpus/dates.ts', 'const first = about.window.from + document.title // document.createElement'],
    [
      'ingest/plugin.ts',
      "import { csv } from '../publish/csv.ts'\nimport fs from 'node:fs'\nimport type { Plugin } from 'vite'",
    ],
    [
      'ingest/read.test.ts',
      "import { readFileSync } from 'node:fs'\nconst html = '<a href=\"https://a.example/?b=1\">'",
    ],
    ['url/x.ts', 'const search = `?company=$§x}`'],
    ['views/one/One.tsx', "const x = a ? b : c\nconst y = x === 'what?'"],
    ['views/one/One.tsx', 'const x = any?.company'],
    ['views/one/Chart.tsx', "import { Bar } from 'recharts'"],
  ])('and not at %s: %s', (file, text) => expect(one(file, text)).toEqual([]))

  test('what main.tsx loads at once draws no charts and holds no other view', () => {
    const chart = "import { Bar } from 'recharts'"
    const routes = "import './views/timeline/T.tsx'\nconst X = () => import('./views/x/X.tsx')"
    const made = (timeline: string): Files =>
      new Map([
        ['main.tsx', "import { routes } from './routes'"],
        ['routes.tsx', routes],
        ['views/timeline/T.tsx', timeline],
        ['views/x/X.tsx', chart],
      ])
    expect(faults(made(''))).toEqual([])
    expect(faults(made(chart))).toHaveLength(1)
    expect(faults(new Map([...made(''), ['main.tsx', "import './views/x/X.tsx'"]]))).toHaveLength(2)
    const reader = ['corpus/verify/csv.ts', "import Papa from 'papaparse'"] as const
    expect(faults(new Map([...made(''), reader]))).toEqual([])
    expect(faults(new Map([...made("import '../../corpus/verify/csv.ts'"), reader]))).toHaveLength(1)
  })

  test('a stranger at the top', () =>
    expect(strangers(['src', 'scripts', '.ci', 'LICENSE', 'dist'], 'dist/\n')).toEqual(['scripts']))
})
