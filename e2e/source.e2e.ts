/** Every quotation leads to its place; what was set aside can be opened; a link that no longer fits says so. */
import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Document, Evidence } from '../src/corpus/types'
import { sourceHref } from '../src/url/source'
import { best, corpus, evidence, first, textOf } from './support/built'
import { noticeOf } from './support/notice'
import { expect, test } from './support/test'
import { markOf, shownOf } from './support/timeline'
import { escaped, say } from './support/words'

const { documents } = corpus

const placeOf = ({ start, end, quote }: Evidence) => ({ start, end, words: quote })
const hrefOf = (passage: Evidence) => sourceHref(passage.document, { lang: 'en', place: placeOf(passage) })
const quotedIn = ({ id }: Document) => {
  const own = evidence.filter(({ document }) => document === id)
  return own.filter(({ start, end }, at) => own.findIndex((other) => other.start === start && other.end === end) === at)
}

const textRegion = (page: Page) => page.getByRole('region', { name: say('source.text'), exact: true })
const open = async (page: Page, { id }: Pick<Document, 'id'>) => {
  await page.goto(sourceHref(id, { lang: 'en' }))
  await expect(textRegion(page)).toBeVisible()
}

/** Follows a link inside the page, without loading it anew. */
const follow = (page: Page, href: string) =>
  page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        window.addEventListener('hashchange', () => requestAnimationFrame(() => done()), { once: true })
        location.hash = hash
      }),
    href.slice(href.indexOf('#')),
  )

// a quotation that runs over a paragraph's end is marked in each paragraph; white space between them is nobody's
const bare = (text: string) => text.replace(/\s+/g, '')

for (const [at, document] of documents.entries()) {
  test(`every quotation of source ${at + 1} is marked where it stands`, async ({ page }) => {
    // hundreds of passages, one after the other
    test.setTimeout(300_000)
    await open(page, document)
    for (const passage of quotedIn(document)) {
      await follow(page, hrefOf(passage))
      const marked = async () => bare((await markOf(page).allTextContents()).join(''))
      await expect.poll(marked, passage.quote).toBe(bare(shownOf(passage)))
      await expect(markOf(page).first()).toBeFocused()
    }
    await expect(noticeOf(page)).toHaveCount(0)
  })
}

for (const width of [1280, 320]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 700 } })

    test(`a passage is in view and focused from a cold load, ${width} px wide`, async ({ page }) => {
      for (const document of documents) {
        const own = quotedIn(document)
        const late = best(own, ({ start }) => start)
        const long = best(own, ({ quote }) => quote.length)
        for (const passage of new Set([late, long])) {
          await page.goto(hrefOf(passage))
          await expect(markOf(page).first()).toBeFocused()
          await expect(markOf(page).first()).toBeInViewport()
        }
      }
    })
  })
}

test('the number in the margin links to its whole paragraph', async ({ page }) => {
  for (const document of documents) {
    const { blocks } = textOf(document.id)
    const block = best(
      blocks.filter(({ kind }) => kind === 'body'),
      ({ number = 0 }) => number,
    )
    await open(page, document)
    await page.getByRole('link', { name: say('source.paragraph', { number: block.number ?? 0 }), exact: true }).click()
    await expect(page).toHaveURL(sourceHref(document.id, { lang: 'en', place: { start: block.start, end: block.end } }))
    await expect(markOf(page)).toHaveText(block.text)
    await expect(markOf(page)).toBeFocused()
  }
})

test('what was set aside is folded, says why, and can be opened', async ({ page }) => {
  for (const document of documents) {
    const { blocks, rules } = textOf(document.id)
    const aside = blocks.filter(({ kind }) => kind === 'boilerplate' || kind === 'repeat')
    await open(page, document)
    const folds = textRegion(page).getByRole('group')
    if (aside.length > 0) await expect(folds).not.toHaveCount(0)
    for (const { rule, kind } of aside) {
      const reason = rules.find(({ id }) => id === rule)?.reason.en
      if (reason !== undefined) await expect(folds.filter({ hasText: reason })).not.toHaveCount(0)
      else expect(kind, 'only a repeat needs no rule: it shows what it repeats').toBe('repeat')
    }
    const worded = aside.filter(({ text }) => text !== '')
    for (const { text } of worded) await expect(folds.getByText(text, { exact: true }).first()).toBeHidden()
    for (let at = 0; at < (await folds.count()); at++) await folds.nth(at).getByRole('strong').click()
    for (const { text } of worded) await expect(folds.getByText(text, { exact: true }).first(), text).toBeVisible()
  }
})

test('each repeat leads to where the text says it first', async ({ page }) => {
  for (const document of documents) {
    const repeats = textOf(document.id).blocks.flatMap(({ repeats: range }) => range ?? [])
    if (repeats.length === 0) continue
    await open(page, document)
    const folds = textRegion(page).getByRole('group')
    for (let at = 0; at < (await folds.count()); at++) await folds.nth(at).getByRole('strong').click()
    for (const { start, end } of repeats) {
      const href = sourceHref(document.id, { lang: 'en', place: { start, end } })
      const leads = await folds
        .getByRole('link', { name: say('source.aside.repeats') })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(leads, `${document.siglum} ${start}–${end}`).toContain(href)
    }
  }
})

test('a source says what it is, and in which language each of its words stands', async ({ page }) => {
  for (const document of documents) {
    await open(page, document)
    await expect(page).toHaveTitle(new RegExp(escaped(document.title)))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(document.title)
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', document.language)
    const chain = page.getByRole('region', { name: say('source.chain.title') })
    for (const station of document.chain) await expect(chain).toContainText(station.name.en)
    const { timestamps, rule } = document.published
    await expect(page.getByRole('main')).toContainText(rule.en)
    await page.getByText(say('source.dating', { count: timestamps.length }), { exact: true }).click()
    if (timestamps.length > 0) {
      const list = page.getByRole('list', { name: say('source.timestamps', { count: timestamps.length }), exact: true })
      await expect(list.getByRole('listitem')).toHaveCount(timestamps.length)
      for (const { reads } of timestamps) await expect(list).toContainText(reads)
    }
    for (const { text, kind } of textOf(document.id).blocks) {
      if (kind !== 'body') continue
      const paragraph = textRegion(page).getByRole('paragraph').filter({ hasText: text }).first()
      await expect(paragraph).toHaveAttribute('lang', document.language)
    }
  }
})

test('the file as received is there, byte for byte', async ({ page, request }) => {
  for (const document of documents) {
    await open(page, document)
    const link = page.getByRole('main').getByRole('link', { name: say('source.raw'), exact: true })
    const body = await (await request.get((await link.getAttribute('href')) ?? '')).body()
    expect(createHash('sha256').update(body).digest('hex')).toBe(document.sha256)
  }
})

test.describe('a link whose words do not stand where it says', () => {
  const document = first(documents)
  const size = document.size.file
  const passage = best(
    quotedIn(document).filter(({ clean, quote }) => clean === undefined && quote.length < 80),
    ({ quote }) => quote.length,
  )

  test('marks them where they stand now, if they stand there once', async ({ page }) => {
    const moved = { start: passage.start + 7, end: passage.end + 7, words: passage.quote }
    await page.goto(sourceHref(document.id, { lang: 'en', place: moved }))
    await expect(markOf(page)).toHaveText(shownOf(passage))
    await noticeOf(page).getByRole('link').click()
    await expect(page).toHaveURL(hrefOf(passage))
    await expect(noticeOf(page)).toHaveCount(0)
    await expect(markOf(page)).toBeFocused()
  })

  test('says so, and shows what it quoted, if they are gone', async ({ page }) => {
    const { start, end } = passage
    await page.goto(sourceHref(document.id, { lang: 'en', place: { start, end, words: 'zzzz' } }))
    await expect(noticeOf(page)).toContainText('zzzz')
    await expect(markOf(page)).toHaveCount(0)
    await expect(textRegion(page)).toBeVisible()
  })

  test('says so, if the file ends before', async ({ page }) => {
    await page.goto(sourceHref(document.id, { lang: 'en', place: { start: size, end: size + 9 } }))
    await expect(noticeOf(page)).toContainText(`${size}–${size + 9}`)
    await expect(markOf(page)).toHaveCount(0)
  })

  test('says how often they stand elsewhere, if that is more than once', async ({ page }) => {
    const [words = ''] = document.title
    const raw = await (await page.request.get(`/data/documents/${encodeURIComponent(document.file)}`)).text()
    const other = [...raw].findIndex((character, at) => at > 0 && character !== words)
    await page.goto(sourceHref(document.id, { lang: 'en', place: { start: other, end: other + 1, words } }))
    const places = raw.split(words).length - 1
    expect(places).toBeGreaterThan(1)
    await expect(noticeOf(page)).toContainText(`stand in ${places} places`)
  })

  test('the way to where they stand now keeps what is shown with the text', async ({ page }) => {
    const moved = { start: passage.start + 7, end: passage.end + 7, words: passage.quote }
    const state = { lang: 'en', raw: true, layers: ['voice'] } as const
    await page.goto(sourceHref(document.id, { ...state, place: moved }))
    await noticeOf(page).getByRole('link').click()
    await expect(page).toHaveURL(sourceHref(document.id, { ...state, place: placeOf(passage) }))
  })
})

test('what is chosen twice is one step back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2400 })
  await open(page, first(documents))
  const steps = () => page.evaluate(() => history.length)
  const before = await steps()
  const choose = page.getByRole('button', { name: say('source.passage.choose'), exact: true })
  await choose.click()
  await expect(markOf(page).first()).toBeFocused()
  const chosen = page.url()
  await choose.click()
  await expect(markOf(page).first()).toBeVisible()
  expect(page.url()).toBe(chosen)
  expect(await steps()).toBe(before + 1)
})

test('what a reader folded unfolds when a link leads into it again', async ({ page }) => {
  const worded = documents.flatMap(({ id }) => {
    const block = textOf(id).blocks.find(({ kind, text }) => kind === 'boilerplate' && text !== '')
    return block === undefined ? [] : [{ id, block }]
  })
  const { id, block } = first(worded)
  await page.goto(sourceHref(id, { lang: 'en', raw: true, place: { start: block.start, end: block.end } }))
  const mark = textRegion(page).locator('mark[tabindex]').first()
  await expect(mark).toBeFocused()
  await textRegion(page)
    .getByRole('group')
    .filter({ has: page.locator('mark[tabindex]') })
    .locator('summary')
    .first()
    .click()
  await expect(mark).toBeHidden()
  await page.getByRole('link', { name: say('source.rawPane.toText') }).click()
  await expect(mark).toBeFocused()
})
