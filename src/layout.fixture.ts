/** The files of `src` and what they import, for the tests that read the tree. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const src = dirname(fileURLToPath(import.meta.url))

const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/
const string = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/
const commentOrString = new RegExp(`${string.source}|${comment.source}`, 'g')
export const withoutComments = (code: string) =>
  code.replace(commentOrString, (found) => (found.startsWith('/') ? ' ' : found))

type Import = { readonly name: string; readonly kind: 'static' | 'type' | 'lazy' }

export const importsOf = (code: string): readonly Import[] => [
  ...[...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s*)?['"]([^'"]+)['"]/gm)].map(
    ([, type, name]): Import => ({ name: name ?? '', kind: type === undefined ? 'static' : 'type' }),
  ),
  ...[...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(
    ([, name]): Import => ({ name: name ?? '', kind: 'lazy' }),
  ),
]

export type Files = ReadonlyMap<string, string>

export const isOurs = (name: string) => name.startsWith('.')
export const target = (file: string, name: string) => posix.normalize(posix.join(posix.dirname(file), name))

/** The files that an import of ours may mean; at most one of them exists. */
export const filesNamed = (file: string, name: string): readonly string[] =>
  ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => target(file, name) + ending)

/** Every file of code under `src`: its path from there, and its text. */
export const sources = (): Files =>
  new Map(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [file, readFileSync(join(src, file), 'utf8')]),
  )
