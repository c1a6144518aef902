/** The site works under any path: a build for one, served there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventHref } from '../src/url/event'
import { sourceHref, sourcesHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, first } from './support/built'
import { allowClipboard, copyView } from './support/clipboard'
import { expectedNotFound } from './support/notice'
import { build, project, serve } from './support/serve'
import { test as base, expect } from './support/test'
import { expectCount, markOf, panelOf, rowOf, shownOf, toldOf } from './support/timeline'
import { say } from './support/words'

const path = '/sub/path'

const test = base.extend({
  baseURL: async ({ browserName: _ }, use) => {
    const dist = mkdtempSync(join(tmpdir(), 'parallax-sub-'))
    const place = ['--base', `${path}/`, '--outDir', dist, '--logLevel', 'info']
    await build(project, [...place, '--emptyOutDir'])
    const server = await serve(project, ['preview', ...place])
    await use(new URL(server.address).origin)
    await server.stop()
    rmSync(dist, { recursive: true })
  },
})

test('under a path of its own every address opens cold, with its data', async ({
  page,
  request,
  baseURL,
  expectFault,
}) => {
  test.setTimeout(120_000)
  await allowClipboard(page)
  const event = best(corpus.events, (one) => one.documents.length)
  const passage = first(toldOf(event))

  await page.goto(path + eventHref(event.id, { lang: 'en' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title.en)
  await page
    .getByRole('blockquote')
    .getByRole('link', { name: shownOf(passage), exact: true })
    .first()
    .click()
  await expect(markOf(page)).toHaveText(shownOf(passage))
  expect((await copyView(page)).text).toContain(`${baseURL}${path}/sources/${passage.document}?lang=en#`)

  await page.reload()
  await expect(markOf(page)).toBeFocused()
  const raw = page
    .getByRole('main')
    .getByRole('link', { name: say('source.raw'), exact: true })
    .first()
  expect((await request.get((await raw.getAttribute('href')) ?? '')).status()).toBe(200)

  await page.getByRole('link', { name: say('app.timeline'), exact: true }).click()
  await expect(page).toHaveURL(path + timelineHref({ lang: 'en' }))
  await expectCount(page, corpus.events.length)
  await rowOf(page, event).click()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(event.title.en)

  await test.step('a doubled slash after the path is made single', async () => {
    const answer = await page.goto(`${path}/${sourcesHref({ lang: 'en' })}`)
    if (answer?.status() === 404) expectedNotFound(expectFault)
    await expect(page).toHaveURL(path + sourcesHref({ lang: 'en' }))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  for (const href of [`${path}/`, path + sourceHref(passage.document), `${path}/data/index.json`])
    expect((await request.get(href)).status(), href).toBe(200)
  for (const href of [`${path}/no/such/page`]) expect((await request.get(href)).status(), href).toBe(404)
})
