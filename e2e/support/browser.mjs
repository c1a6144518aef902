/**
 * The browsers that the tests may use: the headless shell first, which opens a page in half the time of a whole browser
 * with its window; a full browser for the few journeys that should be seen in one. A machine may have a name on PATH that
 * is no browser (Ubuntu's `chromium-browser` points at a snap), so a candidate counts only once it has started.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
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

const shells = ['chromium-headless-shell', 'chrome-headless-shell']
const full = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

const isShell = (path) => /headless[-_]shell/.test(basename(path))

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

/** Playwright says where its full browser is, or would be; its shell stands in a folder beside it. */
const playwrightsOwn = () => {
  try {
    const path = chromium.executablePath()
    const beside = path.replace(/([\\/])chromium-(\d+)[\\/].*/, '$1chromium_headless_shell-$2')
    const within = existsSync(beside) ? readdirSync(beside, { recursive: true }) : []
    return [...within.filter((name) => /headless[-_]shell(\.exe)?$/.test(name)).map((name) => join(beside, name)), path]
  } catch {
    return [] // Playwright ships none for this system
  }
}

const onPath = (names, env) =>
  names.flatMap((name) =>
    (env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name)),
  )

/** Every path worth trying, best first; not all of them exist. */
export const candidates = (env = process.env) => {
  const found = [...playwrightsOwn(), ...onPath([...shells, ...full], env), ...places(env)]
  const wished = env.PARALLAX_BROWSER ? [env.PARALLAX_BROWSER] : []
  return [...wished, ...found.filter(isShell), ...found.filter((path) => !isShell(path))]
}

/** What has started once starts again. */
const started = new Map()

/** The version that a real headless start reports, or undefined. */
const starts = async (executablePath) => {
  if (started.has(executablePath)) return started.get(executablePath)
  try {
    const browser = await chromium.launch({ executablePath, args: launchArgs, timeout: 20_000 })
    started.set(executablePath, browser.version())
    await browser.close()
    return started.get(executablePath)
  } catch {
    return undefined
  }
}

const firstThatStarts = async (paths) => {
  for (const path of paths.filter((candidate) => existsSync(candidate))) {
    const version = await starts(path)
    if (version !== undefined) return { path, version }
  }
  return undefined
}

/** The first candidate that starts, as { path, version }; the first full browser, the first shell. They install nothing. */
export const findBrowser = (env = process.env) => firstThatStarts(candidates(env))
export const findFull = (env = process.env) => firstThatStarts(candidates(env).filter((path) => !isShell(path)))
export const findShell = (env = process.env) => firstThatStarts(candidates(env).filter(isShell))
