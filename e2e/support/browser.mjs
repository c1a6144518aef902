/**
 * A browser for the tests. `findBrowser()` only looks; run as a program, this file also installs one where it may.
 * A machine may have a name on PATH that is no browser (Ubuntu's `chromium-browser` points at a snap), so a candidate
 * counts only once it has started.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const root = process.getuid?.() === 0

export const launchArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium's sandbox refuses to start for root; for anyone else it stays on
  ...(root ? ['--no-sandbox'] : []),
]

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

/** Where Chrome and Chromium install themselves on systems that do not put them on PATH. */
const places = (env) => [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]),
]

const playwrightsOwn = () => {
  try {
    return [chromium.executablePath()]
  } catch {
    return [] // Playwright ships none for this system
  }
}

/** Every path worth trying, best first; not all of them exist. */
export const candidates = (env = process.env) => [
  ...(env.PARALLAX_BROWSER ? [env.PARALLAX_BROWSER] : []),
  ...playwrightsOwn(),
  ...names.flatMap((name) =>
    (env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name)),
  ),
  ...places(env),
]

/** The version that a real headless start reports, or undefined. */
const starts = async (executablePath) => {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArgs, timeout: 20_000 })
    const version = browser.version()
    await browser.close()
    return version
  } catch {
    return undefined
  }
}

/** The first candidate that starts, as { path, version }; installs nothing. */
export const findBrowser = async (env = process.env) => {
  for (const path of candidates(env).filter((candidate) => existsSync(candidate))) {
    const version = await starts(path)
    if (version !== undefined) return { path, version }
  }
  return undefined
}

const run = (command, args, timeout, env = {}) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26, timeout, env: { ...process.env, ...env } })

const quietly = (...command) => run(...command).status === 0

const aptWorks = () => root && existsSync('/etc/debian_version') && quietly('apt-get', ['--version'], 10_000)

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
  return quietly(process.execPath, [cli, 'install', '--no-shell', 'chromium'], 300_000, patience)
}

const installBrowser = async () => {
  console.log('No browser found; asking Playwright for one …')
  const downloaded = playwrightInstall() ? await findBrowser() : undefined
  if (downloaded !== undefined || !aptWorks()) return downloaded
  console.log('No download; asking apt-get for Chromium …')
  return aptInstall('chromium', 'fonts-noto-cjk') ? findBrowser() : undefined
}

/** Without fontconfig's own tool nobody can say; then the system is trusted everywhere but on Linux. */
const hasChineseFont = () => {
  const list = run('fc-list', [':lang=zh'], 30_000)
  return list.status === 0 ? list.stdout.trim() !== '' : process.platform !== 'linux'
}

const seeToChineseFont = () => {
  if (hasChineseFont()) return
  // fontconfig brings fc-list, so that the next run can see the font
  if (aptWorks() && aptInstall('fonts-noto-cjk', 'fontconfig') && hasChineseFont()) return
  console.warn('No Chinese font found: screenshots will show boxes until one is installed, such as fonts-noto-cjk.')
}

const main = async () => {
  const browser = (await findBrowser()) ?? (await installBrowser())
  if (browser === undefined) {
    console.error(
      'No browser could be found or installed for the browser tests: install Chrome or Chromium, or set PARALLAX_BROWSER to the path of one, and run this again.',
    )
    process.exitCode = 1
    return
  }
  const wished = process.env.PARALLAX_BROWSER
  if (wished && wished !== browser.path) console.warn(`PARALLAX_BROWSER does not start: ${wished}`)
  console.log(`Browser: ${browser.path} ${browser.version}`)
  seeToChineseFont()
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
