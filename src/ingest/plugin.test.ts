/** The build of a corpus in error, run as anyone runs it. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { describeFault, type Fault } from './faults.ts'
import { readSeeds } from './plugin.ts'
import { fairSeeds } from './testing/fair.ts'
import { entities, events, put } from './testing/plant.ts'

const project = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The invented corpus as a project on disk, with two faults in it and no dist/. */
function broken(): string {
  const root = mkdtempSync(join(tmpdir(), 'parallax-broken-'))
  for (const folder of ['seeds/documents', 'seeds/coding', 'src']) mkdirSync(join(root, folder), { recursive: true })
  const seeds = fairSeeds([
    put(events, 'quote: The Springfield Fair opened on 5 May 2031.', 'quote: The Springfield Fair was shut.'),
    put(entities, 'kind: company', 'kind: no-such-kind'),
  ])
  for (const { file, bytes } of seeds.documents) writeFileSync(join(root, 'seeds/documents', file), bytes)
  for (const { file, text } of seeds.coding) writeFileSync(join(root, 'seeds/coding', file), text)
  writeFileSync(join(root, 'package.json'), '{ "type": "module", "version": "0.0.0" }')
  writeFileSync(join(root, 'src/main.ts'), '')
  writeFileSync(join(root, 'index.html'), '<meta charset="utf-8" /><script type="module" src="/src/main.ts"></script>')
  return root
}

const build = (root: string) =>
  new Promise<{ readonly code: unknown; readonly said: string }>((resolve) => {
    const { NODE_ENV: _, ...env } = process.env
    const args = [
      join(project, 'node_modules/vite/bin/vite.js'),
      'build',
      root,
      '--config',
      join(project, 'vite.config.ts'),
    ]
    execFile(process.execPath, args, { cwd: project, env: { ...env, NO_COLOR: '1' } }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    )
  })

const faultsIn = (root: string): readonly Fault[] => {
  const result = compile(readSeeds(root))
  return result.ok ? [] : result.faults
}

test.each<{ readonly dist: string; readonly before: readonly string[] }>([
  { dist: 'no dist/', before: [] },
  { dist: 'a dist/ of before', before: ['index.html'] },
])(
  'with $dist a build in error says every fault and where, writes nothing, and fails of nothing else',
  { timeout: 120_000 },
  async ({ before }) => {
    const root = broken()
    try {
      const dist = join(root, 'dist')
      if (before.length > 0) mkdirSync(dist)
      for (const file of before) writeFileSync(join(dist, file), 'before')

      const { code, said } = await build(root)

      expect(code, said).toBe(1)
      const faults = faultsIn(root)
      expect(faults.map(({ file }) => file)).toEqual(expect.arrayContaining([entities, events]))
      for (const fault of faults) expect(said).toContain(describeFault(fault))
      expect(said.match(/^\[plugin .*\]$/gm)).toEqual(['[plugin parallax]'])
      expect(existsSync(dist) ? readdirSync(dist) : []).toEqual(before)
    } finally {
      rmSync(root, { recursive: true })
    }
  },
)
