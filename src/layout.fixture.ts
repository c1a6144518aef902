/** The tree of `src`, for the tests that read it: what each file imports, who imports whom, which class is styled where. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const src = dirname(fileURLToPath(import.meta.url))

const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/
const string = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/
const commentOrString = new RegExp(`${string.source}|${comment.source}`, 'g')
export const withoutComments = (code: string) =>
  code.replace(commentOrString, (found) => (found.startsWith('/') ? ' ' : found))

export type Import = { readonly name: string; readonly kind: 'static' | 'type' | 'lazy' }

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
const filesNamed = (file: string, name: string): readonly string[] =>
  ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => target(file, name) + ending)

/** The layer of a path inside `src`: its first folder, or `.`. */
export const layerOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '.') : '.')
export const viewOf = (file: string) => (layerOf(file) === 'views' ? (file.split('/')[1] ?? null) : null)

/** Every file of code and every style sheet under `src`: its path from there, and its text. */
export const sources = (): Files =>
  new Map(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => /\.(?:tsx?|css)$/.test(file))
      .map((file) => [file, readFileSync(join(src, file), 'utf8')]),
  )

/** The files of the tree that a file imports in one of these ways. */
const neighbours = (files: Files, file: string, kinds: readonly Import['kind'][]): readonly string[] =>
  importsOf(withoutComments(files.get(file) ?? '')).flatMap(({ name, kind }) => {
    if (!kinds.includes(kind) || !isOurs(name)) return []
    const to = filesNamed(file, name).find((path) => files.has(path))
    return to === undefined ? [] : [to]
  })

/** The files that the first view loads at once, starting from main.tsx. */
export const firstView = (files: Files): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (!files.has(file) || seen.has(file)) return
    seen.add(file)
    for (const to of neighbours(files, file, ['static'])) visit(to)
  }
  visit('main.tsx')
  return seen
}

/**
 * Files each of which leads back to itself, whatever the kind of import: a circle of types is no better to read. Tarjan's
 * strongly connected components (1972), those of more than one file or of a file that imports itself.
 */
export const circles = (files: Files): readonly (readonly string[])[] => {
  const found: string[][] = []
  const stack: string[] = []
  const index = new Map<string, number>()
  const lowest = new Map<string, number>()
  const visit = (file: string): number => {
    const own = index.size
    index.set(file, own)
    lowest.set(file, own)
    stack.push(file)
    const to = neighbours(files, file, ['static', 'type', 'lazy'])
    for (const next of to) {
      const reach = !index.has(next) ? visit(next) : stack.includes(next) ? (index.get(next) ?? own) : own
      lowest.set(file, Math.min(lowest.get(file) ?? own, reach))
    }
    if (lowest.get(file) === own) {
      const circle = stack.splice(stack.indexOf(file))
      if (circle.length > 1 || to.includes(file)) found.push(circle)
    }
    return lowest.get(file) ?? own
  }
  for (const file of files.keys()) if (!index.has(file)) visit(file)
  return found
}

/**
 * Class names by which a style sheet reaches into any page: those of each selector's first part. What stands behind is
 * reached only inside the first, as a view may change a part that it draws.
 */
const styled = (css: string): ReadonlySet<string> => {
  let bare = css.replace(/\/\*[\s\S]*?\*\//g, ' ')
  // what an element must not be or must hold, from the inside out
  for (let before = ''; before !== bare; bare = bare.replace(/:(?:not|has|nth-[\w-]+)\([^()]*\)/g, '')) before = bare
  const selectors = bare.matchAll(/([^{};]+)\{/g)
  const firsts = [...selectors].flatMap(([, list = '']) =>
    list.trimStart().startsWith('@')
      ? []
      : list.split(/,(?![^(]*\))/).map((one) => one.trim().split(/[\s>+~]/)[0] ?? ''),
  )
  return new Set(firsts.flatMap((first) => [...first.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name ?? '')))
}

/** Class names that stand in full in a component's `className`; of one put together, the parts that are whole words. */
const worn = (code: string): ReadonlySet<string> => {
  const values = [...code.matchAll(/className=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)].flatMap(
    ([, plain, made]) =>
      plain !== undefined
        ? [plain]
        : [...(made ?? '').matchAll(new RegExp(string, 'g'))].map(([text]) => text.slice(1, -1)),
  )
  const words = values.flatMap((value) => value.replace(/\S*\$\{[^}]*\}\S*/g, ' ').split(/\s+/))
  return new Set(words.filter((word) => word !== ''))
}

/** A class that a component wears and that only the style sheet of another view styles. */
export const leaks = (
  files: Files,
): readonly { readonly file: string; readonly name: string; readonly by: string }[] => {
  const sheets = [...files].filter(([file]) => file.endsWith('.css')).map(([file, css]) => [file, styled(css)] as const)
  return [...files].flatMap(([file, code]) => {
    if (!file.endsWith('.tsx')) return []
    return [...worn(withoutComments(code))].flatMap((name) => {
      const by = sheets.filter(([, names]) => names.has(name)).map(([sheet]) => sheet)
      const [first] = by
      const isOwn = by.some((sheet) => viewOf(sheet) === null || viewOf(sheet) === viewOf(file))
      return first === undefined || isOwn ? [] : [{ file, name, by: first }]
    })
  })
}
