/** The one place that touches files and Vite: reads the seeds, compiles them, gives the build and the dev server their data. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import type { Corpus } from '../corpus/corpus.ts'
import { type PublicFile, publicFiles } from '../publish/files.ts'
import { withManifest } from '../publish/manifest.ts'
import { pages } from '../publish/pages.ts'
import { compile, type Seeds } from './compile.ts'
import { dataPath } from './dataPath.ts'
import { describeFault, describeFaults, type Fault } from './faults.ts'

const sha256 = (...parts: readonly (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

/** Neither hidden files nor what editors leave beside the file they edit. */
const isMeant = (name: string) => !/^[.#]|~$/.test(name)

const listed = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && isMeant(entry.name))
        .map(({ name }) => name)
        .sort()
    : []

/** Every file of the two folders of seeds/, whatever its ending (what no schema or document knows is a fault), and the release that package.json names. */
export function readSeeds(root: string): Seeds {
  const documents = listed(join(root, 'seeds/documents')).map((file) => {
    const bytes = readFileSync(join(root, 'seeds/documents', file))
    return { file, bytes, sha256: sha256(bytes) }
  })
  const coding = listed(join(root, 'seeds/coding')).map((file) => ({
    file,
    text: readFileSync(join(root, 'seeds/coding', file), 'utf8'),
  }))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    documents,
    coding,
    release: String(version),
    hash: sha256(
      ...documents.flatMap(({ file, bytes }) => [file, bytes]),
      ...coding.flatMap(({ file, text }) => [file, text]),
    ),
  }
}

type Made = { readonly corpus: Corpus; readonly files: readonly PublicFile[] } | { readonly faults: readonly Fault[] }

function make(seeds: Seeds): Made {
  const result = compile(seeds)
  return result.ok
    ? { corpus: result.corpus, files: withManifest(publicFiles(result.corpus, seeds.documents), sha256) }
    : { faults: result.faults }
}

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

const serve =
  (made: () => Made, base: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const path = dataPath(request.url ?? '', base)
    if (path === null) return next()
    const now = made()
    const file = 'files' in now ? now.files.find((one) => one.path === path) : undefined
    response.statusCode = file ? 200 : 404
    response.setHeader('Content-Type', mediaTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
    response.end(file?.content ?? '')
  }

/** What Vite's overlay shows: every fault, the first one's place for the editor link. */
function overlay(root: string, faults: readonly Fault[]) {
  const [first] = faults
  return {
    type: 'error' as const,
    err: {
      message: describeFaults(faults),
      stack: '',
      plugin: 'parallax',
      ...(first
        ? {
            id: resolve(root, first.file),
            loc: { file: resolve(root, first.file), line: first.line, column: first.column },
            frame: describeFault(first),
          }
        : {}),
    },
  }
}

function watchSeeds(server: ViteDevServer, root: string, remake: () => Made) {
  const tell = (made: Made) => {
    if ('faults' in made) {
      server.config.logger.error(describeFaults(made.faults), { timestamp: true })
      server.ws.send(overlay(root, made.faults))
    } else server.ws.send({ type: 'full-reload' })
  }
  server.watcher.add(join(root, 'seeds'))
  server.watcher.on('all', (_, path) => {
    if (relative(join(root, 'seeds'), path).startsWith('..')) return
    try {
      tell(remake())
    } catch (error) {
      // a file can go between being listed and being read, while an editor saves; its next event brings it back
      server.config.logger.error(String(error), { timestamp: true })
    }
  })
}

/** A folder with a page in it answers without its trailing slash too, as static hosts do after a redirect. */
const folderPages =
  (dist: string, base: string): Connect.NextHandleFunction =>
  (request, _, next) => {
    const [path = '', query] = (request.url ?? '').split(/(?=\?)/)
    const inside = path.startsWith(base) ? path.slice(base.length) : path
    // ids are small ASCII letters, digits and dashes: nothing encoded is a page, and no path leads out of the folder
    if (/^[a-z\d-]+(?:\/[a-z\d-]+)*\/?$/.test(inside) && existsSync(join(dist, inside, 'index.html')))
      request.url = `${path.replace(/\/$/, '')}/${query ?? ''}`
    next()
  }

/** What has no file gets 404.html. Vite sends pages itself, after this, once it has found them. */
const notFound =
  (dist: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?')
    const isPage = path.endsWith('.html') && !path.includes('..')
    if (isPage && existsSync(join(dist, path))) return next()
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(readFileSync(join(dist, '404.html')))
  }

/**
 * Compiles seeds/ into the public data files, and stops the build with every fault if there is one. `seedsOf`: other
 * seeds than those of the project's root, for tests.
 */
export function parallax(seedsOf: (root: string) => Seeds = readSeeds): Plugin {
  let root = process.cwd()
  let made: Made | undefined
  const current = () => {
    made ??= make(seedsOf(root))
    return made
  }
  return {
    name: 'parallax',
    configResolved(config) {
      root = config.root
    },
    buildStart() {
      if (this.environment.config.command !== 'build') return
      const now = current()
      if ('faults' in now) this.error({ message: describeFaults(now.faults), stack: '' })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const now = current()
        if ('faults' in now) return
        for (const { path, content } of now.files)
          this.emitFile({ type: 'asset', fileName: `data/${path}`, source: content })
        const index = bundle['index.html']
        if (index?.type !== 'asset') return
        const html = pages(String(index.source), now.corpus)
        index.source = html.index
        for (const { path, content } of html.others) this.emitFile({ type: 'asset', fileName: path, source: content })
      },
    },
    configureServer(server) {
      server.middlewares.use(serve(current, server.config.base))
      server.ws.on('connection', () => {
        const now = current()
        if ('faults' in now) server.ws.send(overlay(root, now.faults))
      })
      watchSeeds(server, root, () => {
        made = make(seedsOf(root))
        return made
      })
      // in development every address is the one page
      return () => {
        server.middlewares.use((request, _, next) => {
          if (request.headers.accept?.includes('text/html')) request.url = '/index.html'
          next()
        })
      }
    },
    configurePreviewServer(server) {
      const dist = resolve(root, server.config.build.outDir)
      server.middlewares.use(folderPages(dist, server.config.base))
      return () => {
        server.middlewares.use(notFound(dist))
      }
    },
  }
}
