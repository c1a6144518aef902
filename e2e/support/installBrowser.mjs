/** Browsers and a font for the tests, installed where that may be done. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { findBrowser, findFull, findShell } from './browser.mjs'

const run = (command, args, timeout, env = {}) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26, timeout, env: { ...process.env, ...env } })

const quietly = (...command) => run(...command).status === 0

const aptWorks = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && quietly('apt-get', ['--version'], 10_000)

const aptInstall = (...packages) => {
  const unattended = { DEBIAN_FRONTEND: 'noninteractive' }
  return (
    quietly('apt-get', ['update'], 300_000, unattended) &&
    quietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 900_000, unattended)
  )
}

const playwrightInstall = () => {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const patience = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  const install = (which) => quietly(process.execPath, [cli, 'install', which, 'chromium'], 300_000, patience)
  return install('--only-shell') && install('--no-shell')
}

/** One after the other: not every system that has apt-get has both. */
const aptInstallMissing = async () => {
  if (!aptWorks()) return
  for (const [find, name] of [
    [findShell, 'chromium-headless-shell'],
    [findFull, 'chromium'],
  ]) {
    if ((await find()) !== undefined) continue
    console.log(`Asking apt-get for ${name} …`)
    aptInstall(name, 'fonts-noto-cjk')
  }
}

/** Downloads are tried only where there is no browser at all: they take minutes to fail where they may not be had. */
export const installBrowsers = async () => {
  if ((await findBrowser()) === undefined) {
    console.log('No browser found; asking Playwright for one …')
    playwrightInstall()
  }
  await aptInstallMissing()
}

/** Without fontconfig's own tool nobody can say; then the system is trusted everywhere but on Linux. */
const hasChineseFont = () => {
  const list = run('fc-list', [':lang=zh'], 30_000)
  return list.status === 0 ? list.stdout.trim() !== '' : process.platform !== 'linux'
}

export const seeToChineseFont = () => {
  if (hasChineseFont()) return
  // fontconfig brings fc-list, so that the next run can see the font
  if (aptWorks() && aptInstall('fonts-noto-cjk', 'fontconfig') && hasChineseFont()) return
  console.warn('No Chinese font found: screenshots will show boxes until one is installed, such as fonts-noto-cjk.')
}
