/** Component tests: one page of a real browser, the invented corpus of the tests served where the app looks for its own. */
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import project from '../package.json' with { type: 'json' }
import { parallax } from '../src/ingest/plugin.ts'
import { fairSeeds } from '../src/ingest/testing/fair.ts'
import { axe } from './support/axe.ts'
import { findBrowser, launchArgs } from './support/browser.mjs'

const browser = await findBrowser()
if (browser === undefined)
  throw new Error('Component tests need a browser: `node e2e/support/browser.mjs` finds or installs one.')

export default defineConfig({
  // found while tests run, a package would have the page loaded again, with a second React beside the first
  optimizeDeps: {
    include: [
      ...Object.keys(project.dependencies),
      'react/jsx-dev-runtime',
      'react-dom/client',
      'nuqs/server',
      'vitest-browser-react',
    ],
  },
  plugins: [react(), tailwind(), parallax(() => fairSeeds())],
  test: {
    include: ['src/**/*.browser.test.tsx'],
    setupFiles: 'e2e/support/components.ts',
    // bounds for a slow machine, not waits
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    browser: {
      enabled: true,
      headless: true,
      viewport: { width: 1280, height: 800 },
      screenshotFailures: false,
      commands: { axe },
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: { args: launchArgs, executablePath: browser.path },
        contextOptions: { locale: 'en-US', timezoneId: 'America/New_York', reducedMotion: 'reduce' },
      }),
    },
  },
})
