/** The architecture diagram, as a test: who may import whom, and what may stand where. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Files, sources, src } from './layout.fixture.ts'
import { type Diagram, faultsOf } from './layoutRules.fixture.ts'

const top = dirname(src)

/** Which folders of `src` each folder may import, beside itself. A view is a folder of its own: `views/<name>`. */
const mayImport: Diagram['mayImport'] = {
  corpus: [],
  ingest: ['corpus'],
  publish: ['corpus', 'url'],
  url: ['corpus'],
  queries: ['corpus'],
  messages: ['corpus'],
  ui: ['messages'],
  styles: [],
  // publish: what a reader copies or downloads is written by the same hand as what the build publishes
  parts: ['corpus', 'publish', 'queries', 'url', 'ui', 'messages'],
  views: ['corpus', 'publish', 'queries', 'url', 'parts', 'ui', 'messages'],
  app: ['corpus', 'queries', 'url', 'parts', 'ui', 'messages'],
  // the files directly in src, which put the product together
  '.': ['corpus', 'queries', 'url', 'app', 'views', 'parts', 'ui', 'styles', 'messages'],
}

/** The rooms of each folder, by noun. */
const rooms: Diagram['rooms'] = {
  corpus: {
    rooms: [
      'text',
      'time',
      'events',
      'pledges',
      'money',
      'companies',
      'framing',
      'questions',
      'sources',
      'agreement',
      'verify',
      'search',
      'testing',
    ],
    files: ['types', 'coded', 'method', 'corpus', 'recordKinds', 'codebook', 'codeLists', 'faceted', 'byId', 'keyed'],
  },
  ingest: {
    rooms: ['read', 'schema', 'join', 'coded', 'testing'],
    // the last four are tests of the whole
    files: ['compile', 'plugin', 'kinds', 'faults', 'dataPath', 'mutation', 'public', 'shown', 'units'],
  },
  publish: { rooms: ['cite'], files: null },
  parts: {
    rooms: ['quotation', 'event', 'marks', 'cite', 'date', 'keys', 'chain', 'money', 'pledge', 'page', 'testing'],
    files: [],
  },
  views: { rooms: null, files: [] },
}

const faults = (files: Files) => faultsOf({ mayImport, rooms }, files)

test('the tree is as the design draws it', () => {
  const files = sources()
  expect(files.size).toBeGreaterThan(4)
  expect(faults(files)).toEqual([])
})

test('the map names every room', () => {
  const map = readFileSync(join(src, 'README.md'), 'utf8')
  const named = Object.entries(rooms).flatMap(([folder, plan]) =>
    (plan.rooms ?? []).map((room) => `${folder}/${room}/`),
  )
  const folders = Object.keys(mayImport).flatMap((folder) => (folder === '.' ? [] : [`${folder}/`]))
  // a room of parts stands in the line of parts
  const missing = [...named, ...folders].filter(
    (room) => !map.includes(`\`${room}\``) && !map.includes(`\`${room.replace('parts/', '')}\``),
  )
  expect(missing).toEqual([])
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
const toolsNeed = ['package-lock.json', 'CITATION.cff', 'CHANGELOG.md', 'CONTRIBUTING.md']

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
    ['corpus/time/dates.ts', "import { x } from '../../url/x.ts'"],
    ['queries/corpus.ts', "export * from '../parts/x.tsx'"],
    ['ui/Rule.tsx', "import type { X } from '../corpus/types.ts'"],
    ['views/one/One.tsx', "import {\n  X,\n} from '../two/X.tsx'"],
    ['views/one/One.tsx', "const X = lazy(() => import('../two/X.tsx'))"],
    ['views/one/One.tsx', "import './one.css'\nimport x from '../../ingest/x.ts'"],
    ['ingest/read/read.ts', "import { csv } from '../../publish/csv.ts'"],
    ['corpus/time/dates.ts', "import x from '../../../seeds/x.json'"],
    ['corpus/time/dates.ts', "import { made } from './made.test.ts'"],
    ['ingest/read/read.ts', "import { readFileSync } from 'node:fs'"],
    ['ingest/read/read.ts', "import { useState } from 'react'"],
    ['url/x.ts', "import { z } from 'zod/mini'"],
    ['parts/event/Bar.tsx', "import { Bar } from 'recharts'"],
    ['queries/read.ts', "import Papa from 'papaparse'"],
    ['ui/Link.tsx', "import { Link } from 'react-router-dom'"],
    ['corpus/time/dates.ts', "import fc from 'fast-check'"],
    ['corpus/time/dates.ts', 'const x = window.location.href'],
    ['publish/csv.ts', "document.createElement('a')"],
    ['ingest/read/read.ts', 'const x = process.env.X'],
    ['views/one/One.tsx', "const to = '/?company=acme'"],
    ['views/one/One.test.tsx', 'const to = `/$§path}?a=$§b}`'],
    ['parts/page/Link.tsx', 'const to = `/x?$§name}`'],
    ['parts/page/Link.tsx', 'new URLSearchParams(x)'],
    ['parts/page/Text.tsx', '<p dangerouslySetInnerHTML={x} />'],
    ['url/x.ts', 'const x = y as any'],
    ['url/x.test.ts', 'const x: readonly any[] = []'],
    ['url/x.ts', 'const x: Record<string, any> = {}'],
    ['routes.tsx', 'import(name)'],
    ['utils/x.ts', ''],
    ['corpus/things/x.ts', ''],
    ['corpus/helpers.ts', ''],
    ['ui/deep/x.ts', ''],
    ['views/One.tsx', ''],
    ['corpus/time/dates.ts', "import type { A } from './dates.ts'"],
    ['url/x.ts', 'x\n'.repeat(301)],
  ])('%s: %s', (file, text) => {
    expect(one(file, text)).toHaveLength(1)
    expect(one(file, text)[0]).toContain(`src/${file}`)
  })

  test.each([
    ['corpus/time/dates.ts', "// as any, see '../url/x.ts'\nimport { x } from './x.ts' // in any case"],
    ['corpus/time/dates.ts', 'const first = about.window.from + document.title // document.createElement'],
    [
      'ingest/plugin.ts',
      "import { csv } from '../publish/csv.ts'\nimport fs from 'node:fs'\nimport type { Plugin } from 'vite'",
    ],
    [
      'ingest/read/read.test.ts',
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

  test('files that import one another, by a type or late', () => {
    const made = (back: string): Files =>
      new Map([
        ['corpus/time/a.ts', "import { b } from './b.ts'"],
        ['corpus/time/b.ts', "import type { C } from './c.ts'"],
        ['corpus/time/c.ts', back],
      ])
    expect(faults(made("export const c = 'a.ts'"))).toEqual([])
    for (const back of ["import type { A } from './a.ts'", "const a = () => import('./a.ts')"])
      expect(faults(made(back))).toEqual([expect.stringContaining('in a circle')])
  })

  test('a class that another view styles', () => {
    const made = (sheet: string, component: string): Files =>
      new Map([
        [sheet, '@layer x {\n  .filters, .a.empty:hover { margin: 0.5rem }\n  .two > .within { margin: 0 }\n}'],
        ['views/one/One.tsx', component],
      ])
    for (const component of ['<p className="filters" />', '<p className={`empty x-$§a}`} />'].map((one) =>
      one.replaceAll('§', '{'),
    ))
      expect(faults(made('views/two/two.css', component))).toEqual([expect.stringContaining('src/views/one/One.tsx')])
    for (const sheet of ['views/one/one.css', 'ui/ui.css'])
      expect(faults(made(sheet, '<p className="filters" />'))).toEqual([])
    for (const component of ['<p className="filter" title="empty" />', '<p className="within" />'])
      expect(faults(made('views/two/two.css', component))).toEqual([])
  })

  test('a stranger at the top', () =>
    expect(strangers(['src', 'scripts', '.ci', 'LICENSE', 'dist'], 'dist/\n')).toEqual(['scripts']))
})
