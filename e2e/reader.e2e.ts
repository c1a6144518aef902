/** The reader's layers; the raw file beside the text; what can be done with any words. */
import type { Page } from '@playwright/test'
import type { Defect, Frame, Gloss, Sentence } from '../src/corpus/coded'
import type { Question } from '../src/corpus/questions/question'
import type { Document } from '../src/corpus/types'
import { sourceHref } from '../src/url/source'
import { best, corpus, evidence, first, read, textOf } from './support/built'
import { noticeOf } from './support/notice'
import { expect, test } from './support/reading'
import { markOf } from './support/timeline'
import { say } from './support/words'

const { documents } = corpus
const defects = read<readonly Defect[]>('defects.json')
const sentences = read<readonly Sentence[]>('sentences.json')
const frames = read<readonly Frame[]>('frames.json')
const glosses = read<readonly Gloss[]>('glosses.json')
const questions = read<readonly Question[]>('questions.json')

const textRegion = (page: Page) => page.getByRole('region', { name: say('source.text'), exact: true })
const rawRegion = (page: Page) => page.getByRole('region', { name: say('source.rawPane'), exact: true })
const chosenBar = (page: Page) => page.getByRole('list', { name: say('source.passage.chosen'), exact: true })
const rawText = (page: Page, { file }: Document) =>
  page.evaluate(
    async (path) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await fetch(path)).arrayBuffer()),
    `/data/documents/${file}`,
  )
/** One document of each language: what a test does with words is the same in every other of it. */
const oneOfEach = documents.filter(
  ({ language }, at) => documents.findIndex((other) => other.language === language) === at,
)

test.describe('the raw file', () => {
  for (const [at, document] of documents.entries())
    test(`of source ${at + 1} is whole, says what was set aside, and what is chosen in one pane is marked in the other`, async ({
      page,
    }) => {
      await page.goto(sourceHref(document.id, { raw: true, lang: 'en' }))
      await expect(rawRegion(page)).toBeVisible()
      const shown = await rawRegion(page).locator('[data-line]').allTextContents()
      expect(shown.join('')).toBe((await rawText(page, document)).replace(/[\r\n]/g, ''))

      const { blocks, rules } = textOf(document.id)
      for (const { kind, rule } of blocks.filter((block) => block.kind === 'boilerplate' || block.kind === 'repeat')) {
        await expect(rawRegion(page)).toContainText(say('source.rawPane.aside', { kind }))
        const reason = rules.find(({ id }) => id === rule)?.reason.en
        if (reason !== undefined) await expect(rawRegion(page)).toContainText(reason)
      }

      const late = best(
        blocks.filter(({ kind }) => kind === 'body'),
        ({ number = 0 }) => number,
      )
      await page.getByRole('link', { name: say('source.paragraph', { number: late.number ?? 0 }), exact: true }).click()
      await expect(rawRegion(page).locator('mark').first()).toBeInViewport()
      // and back: a line of the file that holds words of the text
      const lines = rawRegion(page).getByRole('link', { name: /^Line/ })
      await lines.first().scrollIntoViewIfNeeded()
      await lines.nth(2).click()
      await expect(rawRegion(page).locator('mark').first()).toBeFocused()
      await expect(rawRegion(page).locator('mark').first()).toBeInViewport()
    })

  for (const width of [320, 1280])
    test(`from a quotation it is one press away, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 })
      const { document, start, end, quote } = best(evidence, (one) => one.start)
      const place = { start, end, words: quote }
      await page.goto(sourceHref(document, { place, lang: 'en' }))
      await expect(markOf(page).first()).toBeFocused()
      await chosenBar(page)
        .getByRole('link', { name: say('source.passage.raw') })
        .click()
      await expect(page).toHaveURL(sourceHref(document, { place, raw: true, lang: 'en' }))
      await expect(rawRegion(page).locator('mark').first()).toBeFocused()
      await expect(rawRegion(page).locator('mark').first()).toBeInViewport()
    })
})

/** Selects the first letters of a text as a reader would with the pointer, whatever the pointer is. */
const select = (page: Page, selector: string, from: number, to: number) =>
  page.evaluate(
    ({ selector, from, to }) => {
      const words = document.querySelector(selector)
      if (words === null) throw new Error(`no ${selector}`)
      const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      let at = 0
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (from >= at && from <= at + length) range.setStart(node, from - at)
        if (to >= at && to <= at + length) range.setEnd(node, to - at)
        at += length
      }
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
    },
    { selector, from, to },
  )

test.describe('selected words', () => {
  const bar = (page: Page) => page.locator('.selection-bar')

  test('offer their link, which opens at exactly them, and their search; the bar covers none of them', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const document of oneOfEach) {
      await page.goto(sourceHref(document.id, { lang: 'en' }))
      const block = first(textOf(document.id).blocks.filter(({ kind, text }) => kind === 'body' && text.length > 30))
      const words = block.text.slice(5, 20)
      const selector = `.text-row [data-block="${block.index}"]`
      await page.locator(selector).scrollIntoViewIfNeeded()
      await select(page, selector, 5, 20)
      await expect(bar(page)).toBeVisible()
      const apart = await page.evaluate(() => {
        const own = window.document.querySelector('.selection-bar')?.getBoundingClientRect()
        const boxes = [...(window.getSelection()?.getRangeAt(0).getClientRects() ?? [])]
        return own !== undefined && boxes.every(({ top, bottom }) => bottom <= own.top || top >= own.bottom)
      })
      expect(apart, 'the bar covers no selected word').toBe(true)
      await bar(page)
        .getByRole('button', { name: say('source.passage.link') })
        .click()
      await expect(bar(page).getByRole('status')).toHaveText(say('app.copy.done'))
      const link = await page.evaluate(() => navigator.clipboard.readText())
      await page.goto(link)
      await expect(markOf(page).first()).toBeFocused()
      expect((await markOf(page).allTextContents()).join('')).toBe(words.trim())
      await expect(noticeOf(page)).toHaveCount(0)
      await expect(chosenBar(page).getByRole('link', { name: say('source.passage.search') })).toHaveAttribute(
        'href',
        /\/search\?q=/,
      )
    }
  })

  test('in the raw file are the same words of the text', async ({ page }) => {
    for (const document of oneOfEach) {
      await page.goto(sourceHref(document.id, { raw: true, lang: 'en' }))
      await expect(rawRegion(page)).toBeVisible()
      const raw = await rawText(page, document)
      const block = first(textOf(document.id).blocks.filter(({ kind, text }) => kind === 'body' && text.length > 30))
      const line = [...raw]
        .slice(0, block.start)
        .join('')
        .split(/\r\n|\n|\r/).length
      const piece = rawRegion(page)
        .locator(`[data-line="${line}"]`)
        .filter({ hasText: block.text.slice(0, 4) })
        .first()
      await piece.scrollIntoViewIfNeeded()
      const from = await piece.getAttribute('data-from')
      await select(page, `.raw-pane [data-line="${line}"][data-from="${from}"]`, 0, 4)
      await expect(bar(page)).toBeVisible()
      await bar(page)
        .getByRole('link', { name: say('source.passage.mark') })
        .click()
      await expect(rawRegion(page).locator('mark')).toHaveText(block.text.slice(0, 4))
      await expect(textRegion(page).locator('mark')).toHaveText(block.text.slice(0, 4))
    }
  })

  test('and Tab comes to the bar next; Esc takes the selection back', async ({ page }) => {
    const document = first(documents)
    await page.goto(sourceHref(document.id, { lang: 'en' }))
    const block = first(textOf(document.id).blocks.filter(({ kind }) => kind === 'body'))
    const paragraph = page.locator(`.text-row [data-block="${block.index}"]`)
    await paragraph.click({ clickCount: 3 })
    await expect(bar(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(bar(page).getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(bar(page)).toHaveCount(0)
  })
})

test('a sentence is chosen by pressing it, and by key one goes to its neighbours', async ({ page }) => {
  for (const document of oneOfEach) {
    const own = sentences.filter(({ passage }) => passage.document === document.id)
    const [one, two] = own
    if (!one || !two) throw new Error('a document has two sentences')
    const place = ({ passage: { start, end, quote } }: Sentence) => ({ start, end, words: quote })
    await page.goto(sourceHref(document.id, { lang: 'en' }))
    await page.locator(`.text-row [data-block="${one.block}"]`).click({ position: { x: 30, y: 16 } })
    await expect(page).toHaveURL(sourceHref(document.id, { place: place(one), lang: 'en' }))
    // the address is written before the view is
    await expect(markOf(page).first()).toBeFocused()
    await page.keyboard.press('n')
    await expect(page).toHaveURL(sourceHref(document.id, { place: place(two), lang: 'en' }))
    await chosenBar(page)
      .getByRole('link', { name: say('source.passage.previous') })
      .click()
    await expect(page).toHaveURL(sourceHref(document.id, { place: place(one), lang: 'en' }))
    await chosenBar(page)
      .getByRole('link', { name: say('source.passage.clear') })
      .click()
    await expect(markOf(page)).toHaveCount(0)
  }
  await page.getByRole('button', { name: say('source.passage.choose') }).click()
  await expect(markOf(page).first()).toBeFocused()
  await expect(chosenBar(page)).toBeVisible()
})

test.describe('layers', () => {
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  const check = (page: Page, name: string) => textRegion(page).getByRole('checkbox', { name, exact: true })

  test('defects stand as printed and as read, and can be switched off', async ({ page }) => {
    const document = best(documents, ({ id }) => defects.filter(({ passage }) => passage.document === id).length)
    await page.goto(sourceHref(document.id, { lang: 'en' }))
    const shown = page.getByRole('main').locator('.apparatus')
    await expect(shown).not.toHaveCount(0)
    const notes = (await shown.allTextContents()).map(plain)
    for (const { passage, known, readAs } of defects.filter((one) => one.passage.document === document.id)) {
      const said = [passage.clean ?? passage.quote, known.en, ...(readAs ? [readAs.en] : [])].map(plain)
      expect(
        notes.some((note) => said.every((words) => note.includes(words))),
        passage.quote,
      ).toBe(true)
    }
    await check(page, say('source.tools.defects')).uncheck()
    await expect(page).toHaveURL(sourceHref(document.id, { layers: [], lang: 'en' }))
    await expect(shown).toHaveCount(0)
  })

  test('voices, our translation and codes are in the address, and change no word', async ({ page }) => {
    for (const document of oneOfEach) {
      const { blocks } = textOf(document.id)
      const gloss = first(glosses.filter((one) => one.document === document.id))
      const layers = ['defect', 'voice', ...new Set(frames.map(({ dimension }) => dimension))]
      await page.goto(sourceHref(document.id, { layers, gloss: gloss.language, lang: 'en' }))
      await expect(page.locator('.code').first()).toBeVisible()
      await expect(page.locator('.gloss')).toHaveCount(
        glosses.filter((one) => one.document === document.id).flatMap((one) => one.sentences).length,
      )
      const shown = await page
        .locator('.text-row [data-block]')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('data-block'), one.textContent] as const))
      for (const block of blocks.filter(({ kind }) => kind === 'body')) {
        const words = shown.filter(([index]) => index === String(block.index)).map(([, text]) => text)
        expect(words.join('')).toBe(block.text)
      }
    }
  })
})

test('read with the others: what answers a question has it, and all who answer it too', async ({ page }) => {
  const bare = (text: string) => text.replace(/\s/g, '')
  for (const { id } of documents) {
    await page.goto(sourceHref(id, { layers: ['others'], lang: 'en' }))
    const given = questions.flatMap((question) =>
      question.answers.flatMap((answer) =>
        answer.documents.filter(({ document }) => document === id).map(({ words }) => ({ question, answer, words })),
      ),
    )
    const read = page.locator('[data-question]')
    if (given.length > 0) await expect(read).not.toHaveCount(0)
    const shown = await read.evaluateAll((all) =>
      all.map((one) => ({
        question: one.getAttribute('data-question'),
        near: [...(one.closest('.stretch, .text-row, .source-head')?.querySelectorAll('[data-block]') ?? [])]
          .map(({ textContent }) => textContent)
          .join(''),
        others: [...one.querySelectorAll('[data-than="equal"], [data-than="different"]')].map(
          (other) =>
            `${other.getAttribute('data-than')} ${other.querySelector('a')?.getAttribute('href')?.split('?')[0]}`,
        ),
      })),
    )
    expect([...new Set(shown.map(({ question }) => question))].sort()).toEqual(
      given.map(({ question }) => question.id).sort(),
    )
    for (const { question, answer, words } of given) {
      const entries = shown.filter((one) => one.question === question.id)
      for (const { passage } of words)
        expect(
          entries.some(({ near }) => bare(near).includes(bare(passage.clean ?? passage.quote))),
          `${question.id}: ${passage.quote}`,
        ).toBe(true)
      const others = question.answers.flatMap((other) =>
        other.documents
          .filter(({ document }) => document !== id)
          .map(({ document }) => `${other === answer ? 'equal' : 'different'} ${sourceHref(document)}`),
      )
      for (const entry of entries) expect(entry.others.toSorted()).toEqual(others.toSorted())
    }
  }
})

test('a link whose words are gone shows them, wherever it points', async ({ page }) => {
  const document = first(documents)
  for (const start of [0, document.size.file + 9]) {
    await page.goto(sourceHref(document.id, { lang: 'en', place: { start, end: start + 4, words: 'zzzz' } }))
    await expect(noticeOf(page)).toContainText('zzzz')
    await expect(markOf(page)).toHaveCount(0)
  }
})
