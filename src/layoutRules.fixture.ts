/** The rules of layout.test.ts, applied to a diagram and a tree. */
import {
  circles,
  type Files,
  firstView,
  importsOf,
  isOurs,
  layerOf,
  leaks,
  target,
  viewOf,
  withoutComments,
} from './layout.fixture.ts'

export type Diagram = {
  /** Which folders of `src` each folder may import, beside itself. */
  readonly mayImport: Readonly<Record<string, readonly string[]>>
  /**
   * The rooms of each folder, and the files that stand outside them because they hold for all. `rooms: null`: each folder
   * is a room of its own (a view); `files: null`: files may stand there directly.
   */
  readonly rooms: Readonly<
    Record<string, { readonly rooms: readonly string[] | null; readonly files: readonly string[] | null }>
  >
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

const layerFault = ({ mayImport }: Diagram, file: string, name: string): string | null => {
  const to = target(file, name)
  if (to.startsWith('..')) return 'src imports nothing from outside'
  if (isProduct(file) && isForTests(to)) return 'what is made for tests is for tests'
  if (isTest(file) && (layerOf(file) === '.' || to.startsWith('parts/testing/'))) return null
  const [from, into] = [layerOf(file), layerOf(to)]
  if (viewOf(file) !== null && viewOf(to) !== null && viewOf(file) !== viewOf(to)) return 'no view imports another'
  const allowed = [from, ...(mayImport[from] ?? []), ...(publishes(file) ? ['publish'] : [])]
  if (allowed.includes(into)) return null
  return `${from} may import ${mayImport[from]?.join(', ') || 'nothing of ours'}, not ${into}`
}

const importFaults = (diagram: Diagram, file: string, code: string) =>
  importsOf(code).flatMap(({ name }) => {
    const whys = isOurs(name)
      ? [layerFault(diagram, file, name)]
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

const folderFaults = ({ mayImport, rooms }: Diagram, file: string) => {
  const layer = layerOf(file)
  if (!(layer in mayImport)) return [`src/${file}: no such folder in the design`]
  const inside = file.split('/').slice(1)
  const [room = ''] = inside
  const plan = rooms[layer] ?? { rooms: [], files: null }
  if (inside.length > 1)
    return plan.rooms?.includes(room) === false ? [`src/${file}: ${layer} has no room ${room}`] : []
  const name = room.replace(/\..*$/, '')
  return layer !== '.' && plan.files?.includes(name) === false ? [`src/${file} sits in no room of ${layer}`] : []
}

const circleFaults = (files: Files) =>
  circles(files).map((circle) => `${circle.map((file) => `src/${file}`).join(' ')}: import one another in a circle`)

const leakFaults = (files: Files) =>
  leaks(files).map(({ file, name, by }) => `src/${file} wears .${name}, which src/${by} styles: a view styles its own`)

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

/** Everything in a tree that a diagram does not allow, a line each. */
export const faultsOf = (diagram: Diagram, files: Files): readonly string[] => [
  ...[...files].flatMap(([file, text]) => {
    if (file.endsWith('.css')) return [...folderFaults(diagram, file), ...sizeFaults(file, text)]
    // this file holds every fault as an example
    const code = file === 'layout.test.ts' ? '' : withoutComments(text)
    return [
      ...folderFaults(diagram, file),
      ...importFaults(diagram, file, code),
      ...textFaults(file, code),
      ...sizeFaults(file, text),
    ]
  }),
  ...lazyFaults(files),
  ...circleFaults(files),
  ...leakFaults(files),
]
