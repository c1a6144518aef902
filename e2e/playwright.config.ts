import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { findBrowser, launchArgs } from './support/browser.mjs'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })

// Every worker reads this file again: what the first reading finds goes to the others through the environment.
process.env.PARALLAX_PORT ??= String(await freePort())
process.env.PARALLAX_FOUND ??= (await findBrowser())?.path ?? ''

const inCi = Boolean(process.env.CI)
const at = `http://127.0.0.1:${process.env.PARALLAX_PORT}`
const browser = process.env.PARALLAX_FOUND

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // bounds for a slow machine, not waits: a test goes on as soon as what it looks for is there
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: inCi,
  reporter: [[inCi ? 'list' : 'line'], ['./support/closing.ts']],
  use: {
    baseURL: at,
    locale: 'en-US',
    // far from UTC, so that a date read in the reader's own zone shows as a wrong day
    timezoneId: 'America/New_York',
    // a test sees and changes what the page asks for; offline.e2e.ts lets the service worker answer
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: launchArgs, ...(browser === '' ? {} : { executablePath: browser }) },
  },
  projects: [
    { name: 'e2e', testMatch: '*.e2e.ts' },
    { name: 'shots', testMatch: 'shots.ts', timeout: 60_000 },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${process.env.PARALLAX_PORT} --strictPort`,
    cwd: '..',
    url: at,
    reuseExistingServer: !inCi,
  },
})
