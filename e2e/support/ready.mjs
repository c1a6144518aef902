/**
 * What the browser tests need, seen to before they run: the built site, a browser, and a full browser for a few of them.
 * Ends with an error where one of the first two is missing.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser, findFull, findShell } from './browser.mjs'
import { installBrowsers, seeToChineseFont } from './installBrowser.mjs'

const end = (why) => {
  console.error(why)
  process.exit(1)
}

const told = (browser) => `${browser.path} ${browser.version}`

const seeToBrowsers = async () => {
  await installBrowsers()
  const browser = await findBrowser()
  if (browser === undefined)
    return end(
      'No browser could be found or installed for the browser tests: install Chrome or Chromium, or set PARALLAX_BROWSER to the path of one, and run this again.',
    )
  const wished = process.env.PARALLAX_BROWSER
  if (wished && wished !== browser.path) console.warn(`PARALLAX_BROWSER does not start: ${wished}`)
  console.log(`Browser: ${told(browser)}`)
  if ((await findShell()) === undefined)
    console.log('A headless shell is quicker: npx playwright install --only-shell chromium')
  const full = await findFull()
  if (full === undefined)
    console.warn('No full browser found: the journeys of smoke.e2e.ts are not run. npx playwright install chromium')
  else console.log(`Full browser, for a few journeys: ${told(full)}`)
  seeToChineseFont()
}

// component tests need no built site
if (
  !process.argv.includes('--no-site') &&
  !existsSync(fileURLToPath(new URL('../../dist/index.html', import.meta.url)))
)
  end('The browser tests look at the built site, and there is none: npm run build makes it.')
await seeToBrowsers()
