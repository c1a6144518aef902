/**
 * With other texts in seeds/ the project builds, and its tests pass: only `e2e/corpus/` speaks of the texts that it comes
 * with, and says that it was not asked. The other texts are four invented ones, in `e2e/corpora/second/`.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { notTheseTexts } from './corpus/shipped'
import { build, project } from './support/serve'
import { test as base, expect } from './support/test'

const copied = ['src', 'e2e', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'README.md']

/** The unit tests that read seeds/, and browser tests of a view of each kind: a filtered list, a chart, a text. */
const units = [
  'src/neutral',
  'src/ingest/public',
  'src/ingest/shown',
  'src/ingest/mutation',
  'src/ingest/read',
  'e2e/corpus',
]
const specs = ['filters.e2e.ts', 'pledges.e2e.ts', 'companies.e2e.ts', 'source.e2e.ts', 'corpus/']

const test = base.extend<{ readonly folder: string }>({
  folder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-other-'))
    for (const name of copied) cpSync(join(project, name), join(folder, name), { recursive: true })
    cpSync(join(project, 'e2e/corpora/second'), join(folder, 'seeds'), { recursive: true })
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

/** A tool's own command line in a folder; what it printed, and whether it ended well. */
const run = (cwd: string, tool: string, args: readonly string[]) =>
  new Promise<{ readonly code: number | null; readonly said: string }>((resolve) => {
    // what this run tells its own workers is nothing to another run
    const env = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(NODE_ENV|PARALLAX_PORT|(TEST|PW|PLAYWRIGHT|VITEST)_.*)$/.test(name),
      ),
    )
    const child = spawn(process.execPath, [join(project, 'node_modules', tool), ...args], {
      cwd,
      env: { ...env, NO_COLOR: '1', CI: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString()
      })
    child.once('exit', (code) => resolve({ code, said }))
  })

test('with other texts in seeds the site is built, and its tests pass', async ({ folder }) => {
  // a bound for a slow machine: unit tests, a build and browser tests of another corpus, beside all the others
  test.setTimeout(1_200_000)
  await test.step('the unit tests that read the seeds', async () => {
    const { code, said } = await run(folder, 'vitest/vitest.mjs', ['run', ...units])
    expect(code, said).toBe(0)
    expect(said).toMatch(/\d+ skipped/)
  })
  await test.step('the browser tests', async () => {
    await build(folder, [])
    const only = ['-c', 'e2e/playwright.config.ts', '--project=e2e', '--project=corpus']
    const { code, said } = await run(folder, '@playwright/test/cli.js', ['test', ...only, ...specs])
    expect(code, said).toBe(0)
    expect(said).toContain(`not run: ${notTheseTexts}`)
  })
})
