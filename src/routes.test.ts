/** Every address leads to its view, and the data that are asked for with a view are those that its code reads. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { matchRoutes } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { View } from './app/View.tsx'
import { aCorpus, anEvent } from './corpus/testing/invented.fixture.ts'
import * as coding from './queries/coding.ts'
import * as corpus from './queries/corpus.ts'
import * as method from './queries/method.ts'
import { routes, views } from './routes.tsx'
import { type AddressName, addresses, addressNames, pagesOf } from './url/addresses.ts'

const src = dirname(fileURLToPath(import.meta.url))
const index = aCorpus([anEvent('strike')])

test.each(pagesOf(index))('$path leads to its own view', ({ address, path, id }) => {
  for (const at of [path, `${path}?lang=en#1-2`]) {
    const match = matchRoutes(routes, new URL(at, 'https://x.example'))?.at(-1)
    expect(match?.route.path).toBe(addresses[address].path)
    expect(match?.params.id ?? '').toBe(id)
  }
})

test('an address that is none leads to the page that says so', () => {
  for (const path of ['/nowhere', '/compare/more', '/sources/a/b'])
    expect(matchRoutes(routes, path)?.at(-1)?.route.path).toBe('*')
})

const modules = { 'queries/coding.ts': coding, 'queries/corpus.ts': corpus, 'queries/method.ts': method }

type Query = { readonly queryKey: readonly unknown[] }
const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && 'queryKey' in value && Array.isArray(value.queryKey)

/** What a query reads: a table by its name, all else by its kind, since one text is read as another is. */
const dataOf = ({ queryKey: [kind, name] }: Query): string => String(kind === 'table' ? name : kind)

type ReadFile = (file: string) => string | undefined
const onDisk: ReadFile = (file) => (existsSync(join(src, file)) ? readFileSync(join(src, file), 'utf8') : undefined)

/** The tables that a text names, as in `useTable('pledges')`. */
const tablesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:table|useTable|dataFile)(?:<[^(]*>)?\('(\w+)'\)/g)].map(([, data = '']) => data)

/** What each name of these modules reads, where it names it: a query, or a hook by the queries and tables in its body. */
const readByName = (): ReadonlyMap<string, readonly string[]> => {
  const read = new Map<string, readonly string[]>([
    ['documentText', [dataOf(corpus.documentText('a'))]],
    ['rawText', [dataOf(corpus.rawText('a'))]],
  ])
  for (const [name, value] of Object.values(modules).flatMap((exported) => Object.entries(exported)))
    if (isQuery(value)) read.set(name, [dataOf(value)])
  for (const file of Object.keys(modules))
    for (const [, name = '', body = ''] of (onDisk(file) ?? '').matchAll(
      /^(?:export )?const (\w+)((?:.|\n(?!\n|export|const|\/))*)/gm,
    )) {
      const named = [...read].flatMap(([query, data]) => (new RegExp(`\\b${query}\\b`).test(body) ? data : []))
      if (!read.has(name)) read.set(name, [...tablesIn(body), ...named])
    }
  return read
}

const byName = readByName()

/** The data that these files read, and all that they import at once, but for the index, which every page reads. */
const readIn = (entries: readonly string[], readFile: ReadFile): ReadonlyMap<string, string> => {
  const seen = new Set<string>()
  const found = new Map<string, string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    const text = readFile(file) ?? ''
    for (const data of tablesIn(text)) found.set(data, file)
    for (const [, names = '', from = ''] of text.matchAll(
      /^(?:im|ex)port\s+(?!type\b)([^'"]*?)\s*(?:from\s*)?'(\.[^']+)'/gm,
    )) {
      const to = posix.join(posix.dirname(file), from)
      if (!(to in modules)) visit(to)
      else
        for (const name of names.match(/\w+/g) ?? []) for (const data of byName.get(name) ?? []) found.set(data, file)
    }
  }
  entries.forEach(visit)
  found.delete(dataOf(corpus.corpusIndex))
  return found
}

/** What is read only once a reader asks for it: a layer, the words of a passage to copy, the dictionary, two coders' codes. */
const onDemand: Partial<Record<AddressName, readonly string[]>> = {
  source: ['frames', 'glosses', 'quotations', 'questions'],
  method: ['datapackage', 'units', 'topics', 'referents'],
}

/** Data that the code reads and nobody asks for with the view, and data that is asked for and never read. */
const faults = (name: AddressName, reads: View['reads'], entries: readonly string[], readFile: ReadFile) => {
  const document = index.documents[0]?.id ?? ''
  const queries = reads.flatMap((read) => (typeof read === 'function' ? read(index, document) : [read]))
  const asked = new Set([...queries.map(dataOf), ...(onDemand[name] ?? [])])
  const found = readIn(entries, readFile)
  return [
    ...[...found].filter(([data]) => !asked.has(data)).map(([data, file]) => `${file} reads ${data}`),
    ...[...asked].filter((data) => !found.has(data)).map((data) => `nothing reads ${data}`),
  ]
}

/** The files that a row of routes.tsx names: those it imports late, or the view that is there at once. */
const table = readFileSync(join(src, 'routes.tsx'), 'utf8')
const filesOf = (name: AddressName): readonly string[] => {
  const row = table.split(new RegExp(`^  ${name}: \\{`, 'm'))[1]?.split(/^ {2}\w+: \{/m)[0] ?? ''
  const [, here] = /Shown: (\w+)/.exec(row) ?? []
  const [, file] = new RegExp(`import \\{ ${here} \\} from '\\./(.+)'`).exec(table) ?? []
  return [
    ...(file === undefined ? [] : [file]),
    ...[...row.matchAll(/import\('\.\/(.+?)'\)/g)].map(([, late = '']) => late),
  ]
}

describe('the data asked for with a view are those that its code reads', () => {
  test.each(addressNames)('%s', (name) => {
    const files = filesOf(name)
    expect(files.filter((file) => onDisk(file) === undefined)).toEqual([])
    expect(files.length).toBeGreaterThan(0)
    expect(faults(name, views[name].reads, files, onDisk)).toEqual([])
  })

  const made: Readonly<Record<string, string>> = {
    'views/x/X.tsx':
      "import { Y } from './Y.tsx'\nimport type { Z } from './Z.tsx'\nimport { useCorpus } from '../../queries/corpus.ts'\nconst q = useTable('quotations')",
    'views/x/Y.tsx':
      "import {\n  usePledges,\n  topics,\n} from '../../queries/coding.ts'\nconst W = lazy(() => import('./Z.tsx'))",
    'views/x/Z.tsx': "import { useFrames } from '../../queries/coding.ts'",
  }
  const those = (...reads: View['reads']) => faults('search', reads, ['views/x/X.tsx'], (file) => made[file])

  test('both sides bite', () => {
    expect(those(coding.quotations, coding.pledges, coding.topics)).toEqual([])
    expect(those(coding.quotations, coding.pledges)).toEqual(['views/x/Y.tsx reads topics'])
    expect(those(coding.quotations, coding.pledges, coding.topics, coding.frames)).toEqual(['nothing reads frames'])
    expect(those(coding.quotations, coding.pledges, coding.topics, (_, id) => [corpus.documentText(id)])).toEqual([
      'nothing reads source',
    ])
  })
})
