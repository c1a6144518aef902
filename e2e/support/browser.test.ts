import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { candidates, findBrowser, findFull } from './browser.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-browser-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const program = (name: string, script: string) => {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

test('the wished browser comes first, then the headless shells, then full browsers', () => {
  const paths = candidates({ PARALLAX_BROWSER: '/wished/browser', PATH: ['/one', '/two'].join(delimiter) })
  expect(paths[0]).toBe('/wished/browser')
  const at = (path: string) => paths.indexOf(path)
  expect(at(join('/one', 'chromium-headless-shell'))).toBeGreaterThan(0)
  expect(at(join('/two', 'chromium-headless-shell'))).toBeLessThan(at(join('/one', 'google-chrome')))
  expect(at(join('/two', 'google-chrome'))).toBeLessThan(at(join('/one', 'chromium')))
  expect(at(join('/two', 'chromium'))).toBeLessThan(at('/Applications/Chromium.app/Contents/MacOS/Chromium'))
})

test('an unset or empty environment is no candidate', () => {
  expect(candidates({ PARALLAX_BROWSER: '' })).not.toContain('')
  expect(candidates({ PATH: '' }).some((path) => path.endsWith('chromium-browser'))).toBe(false)
})

test('a program that does not start as a browser is passed over', { timeout: 60_000 }, async () => {
  const wished = program('wished', 'exit 1')
  // like Ubuntu's: it is there, and only says that it needs a snap
  program('chromium-browser', 'echo "Command requires the chromium snap" >&2; exit 1')
  const found = await findBrowser({ PARALLAX_BROWSER: wished, PATH: folder })
  expect(found?.path).not.toBe(wished)
  expect(found?.path.startsWith(folder) ?? false).toBe(false)
})

test('a headless shell is no full browser', { timeout: 60_000 }, async () => {
  const found = await findBrowser()
  const shell = join(folder, 'chromium-headless-shell')
  if (found !== undefined) symlinkSync(found.path, shell)
  expect((await findFull({ PARALLAX_BROWSER: shell, PATH: folder }))?.path).not.toBe(shell)
  expect((await findBrowser({ PARALLAX_BROWSER: shell, PATH: folder }))?.path).toBe(found && shell)
})
