/** The site without a network, and how a newer build takes its place. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { addresses, addressNames, pagesOf } from '../src/url/addresses'
import { methodHref } from '../src/url/method'
import { searchHref } from '../src/url/search'
import { sourceHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { corpus, first } from './support/built'
import { project, serve } from './support/serve'
import { test as base, expect } from './support/test'
import { say } from './support/words'

const test = base.extend({ serviceWorkers: async ({ browserName: _ }, use) => use('allow') })

/** All is kept once the service worker stands ready. */
const keepAll = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })

const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('after one visit every view opens cold without a network', async ({ page, context }) => {
  await page.goto(timelineHref({ lang: 'en' }))
  await keepAll(page)
  await context.setOffline(true)
  const pages = pagesOf(corpus)
  const views = addressNames.map((name, at) => {
    const { id } = first(pages.filter(({ address }) => address === name))
    return addresses[name].href({ lang: at % 2 === 0 ? 'zh' : 'en' }, id)
  })
  const source = first(corpus.documents)
  for (const address of [...views, sourceHref(source.id, { raw: true, lang: 'en' }), '/no/such/page?lang=en']) {
    await page.goto(address)
    await expect(title(page), address).toBeVisible()
    await expect(page.getByRole('alert'), address).toHaveCount(0)
  }
  await page.goto(searchHref({ q: source.title, lang: 'en' }))
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
})

/** A copy of the build that a test may change, served by itself. */
const changed = test.extend<{ readonly dist: string }>({
  dist: async ({ browserName: _ }, use) => {
    const dist = mkdtempSync(join(tmpdir(), 'parallax-newer-'))
    cpSync(join(project, 'dist'), dist, { recursive: true })
    await use(dist)
    rmSync(dist, { recursive: true })
  },
  baseURL: async ({ dist }, use) => {
    const server = await serve(project, ['preview', '--outDir', dist])
    await use(new URL(server.address).origin)
    await server.stop()
  },
})

const change = (path: string, from: RegExp, to: string) => {
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  expect(after, path).not.toBe(before)
  writeFileSync(path, after)
}

changed('a newer build waits until the reader asks for it', async ({ page, dist }) => {
  const mark = page.locator('head meta[name="newer"]')
  const renew = page.getByRole('button', { name: say('app.renew') })
  await page.goto(timelineHref({ lang: 'en' }))
  await keepAll(page)

  change(join(dist, 'index.html'), /<title>/, '<meta name="newer"><title>')
  change(join(dist, 'sw.js'), /(url:"index\.html",revision:")\w+/, '$1newer')
  await page.reload()
  await expect(renew).toBeVisible()
  await expect(mark).toHaveCount(0)

  await renew.click()
  await expect(mark).toHaveCount(1)
  await expect(title(page)).toBeVisible()
  await expect(renew).toBeHidden()
})

changed('what Verify asks for comes from the network, not from what is kept', async ({ page, dist }) => {
  await page.goto(methodHref({ part: 'verify', lang: 'en' }))
  await keepAll(page)
  await page.reload()
  const { file } = first(corpus.documents)
  change(join(dist, 'data/documents', file), /$/, 'more')
  const part = page.getByRole('region', { name: say('method.part', { part: 'verify' }), exact: true })
  await part.getByRole('button', { name: say('method.verify.start', { again: 'no' }) }).click()
  await expect(part.getByRole('listitem').filter({ hasText: file })).toContainText(say('method.verify.differs'))
})
