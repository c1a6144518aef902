import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findBrowser, findFull, launchArgs } from './support/browser.mjs'
import { freePort } from './support/freePort'

// Every worker reads this file again: what the first reading finds goes to the others through the environment.
process.env.PARALLAX_PORT ??= String(await freePort())
process.env.PARALLAX_FOUND ??= (await findBrowser())?.path ?? ''
process.env.PARALLAX_FULL ??= (await findFull())?.path ?? ''

const inCi = Boolean(process.env.CI)
const at = `http://127.0.0.1:${process.env.PARALLAX_PORT}`
const launch = (executablePath: string) => ({
  launchOptions: { args: launchArgs, ...(executablePath === '' ? {} : { executablePath }) },
})

// these build or serve a copy of the site, each on a port of its own
const apart = ['dev.e2e.ts', 'subpath.e2e.ts', 'offline.e2e.ts', 'anotherCorpus.e2e.ts']

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  // a test waits now and then: one more than there are processors keeps them busy
  workers: availableParallelism() + 1,
  retries: 0,
  // bounds for a slow machine, not waits: a test goes on as soon as what it looks for is there
  timeout: 240_000,
  expect: { timeout: 30_000 },
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
    ...launch(process.env.PARALLAX_FOUND),
  },
  projects: [
    // one at a time, and first: they take longest
    { name: 'apart', testMatch: apart, workers: 1 },
    {
      name: 'e2e',
      testMatch: '*.e2e.ts',
      testIgnore: [/[\\/]e2e[\\/]corpus[\\/]/, ...apart, 'smoke.e2e.ts'],
    },
    // what is true of the texts that the project comes with, and of no others
    { name: 'corpus', testDir: 'corpus', testMatch: '*.e2e.ts' },
    { name: 'smoke', testMatch: 'smoke.e2e.ts', use: launch(process.env.PARALLAX_FULL) },
    { name: 'shots', testMatch: 'shots.ts', timeout: 60_000 },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${process.env.PARALLAX_PORT} --strictPort`,
    cwd: '..',
    url: at,
    reuseExistingServer: !inCi,
    timeout: 120_000,
  },
})
