/// <reference types="vitest/config" />
import { parse } from '@formatjs/icu-messageformat-parser'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { parallax } from './src/ingest/plugin.ts'

/**
 * The interface's words are parsed when the app is built: react-intl takes the parsed form, and the parser (9 kB gzipped)
 * stays at home. In development and in unit tests they are parsed as they are used.
 */
function parsedMessages(): Plugin {
  return {
    name: 'parsed-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform(code, id) {
      if (!/\/src\/messages\/\w+\.(?:en|zh)\.json$/.test(id)) return null
      const messages = Object.entries<string>(JSON.parse(code)).map(([key, text]) => [
        key,
        parse(text, { captureLocation: false }),
      ])
      return JSON.stringify(Object.fromEntries(messages))
    },
  }
}

/**
 * What every page loads at once is one file. Cut into the pieces that late views share, it would weigh 3 kB more (gzip 9),
 * since each is packed by itself, and be asked for five times.
 */
function firstViewInOne(): Plugin {
  let page = ''
  let first: ReadonlySet<string> | undefined
  const atOnce = (importsOf: (id: string) => readonly string[]): ReadonlySet<string> => {
    const found = new Set([page])
    // what is found is looked at in its turn
    for (const id of found) for (const imported of importsOf(id)) found.add(imported)
    return found
  }
  return {
    name: 'first-view-in-one',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: (id, graph) => {
                    first ??= atOnce((one) => graph.getModuleInfo(one)?.importedIds ?? [])
                    return first.has(id) ? 'first' : null
                  },
                },
              ],
            },
          },
        },
      },
    }),
    configResolved({ root }) {
      page = `${root}/index.html`
    },
    buildStart() {
      first = undefined
    },
  }
}

/** The site without a network: all that the views read is kept, in the state of one build; tables for download are not. */
const offline = () =>
  VitePWA({
    registerType: 'prompt',
    // src/queries/offline.ts registers it, through the one Trusted Types policy
    injectRegister: false,
    manifest: false,
    workbox: {
      importScripts: ['fresh.js'],
      globPatterns: ['index.html', 'icon.svg', 'assets/**/*', 'data/**/*.json', 'data/{documents,text}/*'],
      // every address is the one page, except the files themselves
      navigateFallbackDenylist: [/\/data\//],
      // the first page too is answered for, once all is kept
      clientsClaim: true,
      // names of assets hold their hash: a name that is known is the same file
      dontCacheBustURLsMatching: /\/assets\//,
    },
  })

/**
 * Plugins that end a build by looking at what it wrote. Vite lets them look after a build that failed, too: what they say
 * then, of a dist/ that is not there, is printed instead of the failure, and a dist/ of before is changed.
 */
function onceWritten(plugins: readonly Plugin[]): Plugin[] {
  let written = false
  const watch: Plugin = {
    name: 'once-written',
    apply: 'build',
    buildStart() {
      written = false
    },
    writeBundle() {
      written = true
    },
  }
  const waits = (plugin: Plugin): Plugin => {
    // buildEnd would throw the failure once more, under its own name
    const { closeBundle, buildEnd: _, ...others } = plugin
    if (typeof closeBundle !== 'object') return plugin
    const handler: typeof closeBundle.handler = async function (error) {
      if (written) await closeBundle.handler.call(this, error)
    }
    return { ...others, closeBundle: { ...closeBundle, handler } }
  }
  return [watch, ...plugins.map(waits)]
}

export default defineConfig({
  // mpa: a path without a file is answered by 404.html, as a static host does; no silent fallback
  appType: 'mpa',
  plugins: [parsedMessages(), firstViewInOne(), react(), tailwind(), parallax(), onceWritten(offline())],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/{support,corpus}/**/*.test.ts'],
    // these run in a browser: e2e/vitest.config.ts
    exclude: ['src/**/*.browser.test.tsx'],
    environment: 'node',
    // no test changes what another one imports; a world of its own for each file would take as long as the tests
    pool: 'threads',
    isolate: false,
    // property tests take seconds where two cores are shared with other work
    testTimeout: 30_000,
  },
})
