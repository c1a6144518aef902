/** `npm run dev`: a change in seeds/ reloads the page; an error in them appears in the browser, with its place. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timelineHref } from '../src/url/timeline'
import { corpus, first } from './support/built'
import { project, serve } from './support/serve'
import { test as base, expect } from './support/test'
import { expectCount, rowOf } from './support/timeline'

const copied = ['src', 'seeds', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json']

const test = base.extend<{ readonly folder: string }>({
  folder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-dev-'))
    for (const name of copied) cpSync(join(project, name), join(folder, name), { recursive: true })
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
    // what Vite prepares belongs to the copy too
    const config = join(folder, 'vite.config.ts')
    writeFileSync(config, readFileSync(config, 'utf8').replace('defineConfig({', "defineConfig({ cacheDir: '.vite',"))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  baseURL: async ({ folder }, use) => {
    const server = await serve(folder, [])
    await use(new URL(server.address).origin)
    await server.stop()
  },
})

test('an error in seeds appears in the browser, and goes when it is mended', async ({
  page,
  anotherReader,
  folder,
  expectFault,
}) => {
  // while the seeds are in error there are no data
  expectFault(/\b404\b.*\/data\/|\/data\/.*\b404\b/s)
  const event = first(corpus.events)
  const coding = join(folder, 'seeds/coding')
  const file = first(
    readdirSync(coding).filter((name) => readFileSync(join(coding, name), 'utf8').includes(event.title.en)),
  )
  const path = join(coding, file)
  const sound = readFileSync(path, 'utf8')
  // a field that no schema knows, on a line of its own under the event's title
  const lines = sound.split('\n')
  const at = lines.findIndex((line) => line.includes(event.title.en))
  const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? ''
  const place = `seeds/coding/${file}:${at + 2}:${indent.length + 1}`

  await page.goto(timelineHref({ lang: 'en' }))
  await expectCount(page, corpus.events.length)

  await test.step('a change reloads the page', async () => {
    const title = `${event.title.en} anew`
    writeFileSync(path, sound.replace(event.title.en, title))
    await expect(rowOf(page, { ...event, title: { ...event.title, en: title } })).toBeVisible()
  })

  await test.step('an error says file, line and column', async () => {
    writeFileSync(path, [...lines.slice(0, at + 1), `${indent}no-such-field: x`, ...lines.slice(at + 1)].join('\n'))
    await expect(page.getByText(place).first()).toBeVisible()
    await expect(page.getByText('no-such-field').first()).toBeVisible()
  })

  await test.step('to who opens the page only now, too', async () => {
    const theirs = await anotherReader()
    await theirs.goto(timelineHref({ lang: 'en' }))
    await expect(theirs.getByText(place).first()).toBeVisible()
    await theirs.close()
  })

  await test.step('mending it reloads the page', async () => {
    writeFileSync(path, sound)
    await expect(page.getByText(place)).toHaveCount(0)
    await expect(rowOf(page, event)).toBeVisible()
    await expectCount(page, corpus.events.length)
  })
})
