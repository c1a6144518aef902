/** Measures: each source against itself, each with its n, its table, its passages and its file. */
import { percents } from '../src/corpus/money/percents'
import { best, first } from './support/built'
import { book, compared, expectAt, openCompare, usual, usualSources } from './support/compare'
import { choice, plan } from './support/compareKnown'
import {
  codes,
  fileButtonOf,
  measureOf,
  openTwin,
  shares,
  tableOf,
  voicePercents,
  voices,
} from './support/compareMeasures'
import { linesOf, toldBy } from './support/compareTopic'
import { taken } from './support/csv'
import { expect, test } from './support/test'
import { say, startingWith } from './support/words'

const mode = 'words'
const topic = [choice.row.topic.id, plan.row.topic.id].sort()
const state = { mode, topic } as const
const heard = first(voices)
const sourceOf = (id: string) => first(usualSources.filter((source) => source.id === id))

test('voices: each source’s parts add up to 100 %, drawn, in the table and in the file', async ({ page }) => {
  await openCompare(page, state)
  const measure = measureOf(page, 'voice')
  for (const own of voices) {
    const { siglum } = sourceOf(own.document)
    const row = measure.getByRole('listitem').filter({
      has: page.getByRole('link', { name: startingWith(`${siglum}: `) }),
    })
    await expect(row).toContainText(say('compareWords.n', { count: own.whole.sentences }))
    const drawn = await row.getByRole('link', { name: /\d %$/ }).allInnerTexts()
    const numbers = drawn.map((text) => Number(/(\d+) %$/.exec(text)?.[1]))
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(100)
    expect(numbers).toEqual(voicePercents(own).filter((_, at) => (own.voices[at]?.sentences ?? 0) > 0))
  }
  const [, ...lines] = await linesOf(await openTwin(measure, 'voice', book.voice.length))
  expect(lines).toEqual(
    book.voice.map(({ label }, at) => [
      label.en,
      ...voices.map((own) => {
        const { sentences = 0, points = 0 } = own.voices[at] ?? {}
        const percent = voicePercents(own)[at] ?? 0
        return say('compareWords.share', {
          percent,
          sentences,
          of: own.whole.sentences,
          some: points > 0 ? 'yes' : 'no',
        })
      }),
    ]),
  )
  const file = await taken(page, await fileButtonOf(measure))
  for (const { document } of voices) {
    const own = file.filter((line) => line('document') === document)
    expect(own).toHaveLength(book.voice.length)
    expect(own.reduce((sum, line) => sum + Number(line('percent')), 0)).toBe(100)
    expect(new Set(own.map((line) => line('of_sentences'))).size).toBe(1)
    expect(String(own.reduce((sum, line) => sum + Number(line('sentences')), 0))).toBe(own[0]?.('of_sentences'))
  }
})

test('a voice opens every sentence it speaks; Esc closes them, and the focus is on the figure', async ({ page }) => {
  await openCompare(page, state)
  const part = best(heard.voices, ({ sentences }) => (sentences > 0 ? 1 / sentences : 0))
  const source = sourceOf(heard.document)
  const label = first(book.voice.filter(({ id }) => id === part.voice)).label.en
  const measure = measureOf(page, 'voice')
  const link = measure
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: startingWith(`${source.siglum}: `) }) })
    .getByRole('link', { name: new RegExp(`^${label} \\d+ %$`) })
  await link.press('Enter')
  await expectAt(page, { ...state, open: { kind: 'voice', of: part.voice, document: heard.document } })
  await expect(
    measure.getByText(say('compareWords.opened', { referent: label, source: source.outlet.en })),
  ).toBeVisible()
  await expect(measure.getByRole('link', { name: startingWith(`${source.siglum} ¶`) })).toHaveCount(part.sentences)
  const texts = (await measure.getByRole('paragraph').allTextContents()).map((text) => text.trim())
  for (const { clean, quote } of part.passages) expect(texts).toContain(clean ?? quote)
  await page.keyboard.press('Escape')
  await expectAt(page, state)
  await expect(link).toBeFocused()
})

test('room: the share of each topic of each source’s own text; what is not told says why', async ({ page }) => {
  await openCompare(page, state)
  const table = tableOf(measureOf(page, 'share'), 'share')
  const [, ...lines] = await linesOf(table)
  expect(lines).toHaveLength(topic.length)
  for (const row of compared().filter(({ topic: { id } }) => topic.includes(id))) {
    const [, ...cells] = first(lines.filter(([name]) => name === row.topic.title.en))
    for (const [at, own] of shares.entries()) {
      const share = own.topics.find((one) => one.topic === row.topic.id)
      const told = toldBy(row, own.document)
      if (told.kind === 'untold')
        expect(cells[at]).toBe(book.topicStatus.find(({ id }) => id === told.status)?.label.en)
      if (share === undefined) continue
      const { sentences, points } = share
      const { whole } = own
      const [percent = 0] = percents([points, whole.points - points], whole.points)
      expect(cells[at]).toContain(say('compareWords.share', { percent, sentences, of: whole.sentences, some: 'yes' }))
    }
  }
  const file = await taken(page, await fileButtonOf(measureOf(page, 'share')))
  const told = compared().filter(({ topic: { id } }) => topic.includes(id))
  expect(file).toHaveLength(told.reduce((sum, one) => sum + one.told.length, 0))
})

test('a title speaks of the topics drawn, and says so where others are left out', async ({ page }) => {
  const headingOf = (kind: 'share' | 'first') => measureOf(page, kind).getByRole('heading', { level: 3 })
  const begins = (count: number) => startingWith(say('compareWords.among', { count, title: '' }).trim())
  await openCompare(page, { mode: 'words' })
  await expect(headingOf('share')).not.toHaveText(/shown:/)
  const two = compared()
    .slice(0, 2)
    .map((one) => one.topic.id)
  await openCompare(page, { mode: 'words', topic: [...two].sort() })
  await expect(headingOf('share')).toHaveText(begins(2))
  await expect(headingOf('first')).toHaveText(begins(2))
  const [one] = compared()
  await openCompare(page, { mode: 'words', topic: [one?.topic.id ?? ''] })
  await expect(headingOf('share')).toContainText(one?.topic.title.en ?? '')
  await expect(headingOf('share')).not.toHaveText(/most room/)
})

test('a share opens the topic’s passages in that source', async ({ page }) => {
  const id = plan.row.topic.id
  const own = first(shares.filter(({ document }) => document === plan.tells.id))
  const share = first(own.topics.filter((one) => one.topic === id))
  await openCompare(page, { ...state, open: { kind: 'share', of: id, document: own.document } })
  const table = tableOf(measureOf(page, 'share'), 'share')
  const texts = await table.getByRole('paragraph').allTextContents()
  for (const { clean, quote } of share.passages)
    expect(texts.some((text) => text.includes((clean ?? quote).trim()))).toBe(true)
})

test('where each topic first comes up: the table says the same as the strips', async ({ page }) => {
  await openCompare(page, state)
  const measure = measureOf(page, 'first')
  const drawn = measure.getByRole('region').getByRole('link').filter({ hasText: plan.row.topic.title.en })
  await expect(drawn).toHaveCount(
    shares.filter(({ topics }) => topics.some(({ topic: id, first: at }) => id === plan.row.topic.id && at !== null))
      .length,
  )
  const [, ...lines] = await linesOf(await openTwin(measure, 'first', topic.length))
  for (const row of compared().filter(({ topic: { id } }) => topic.includes(id)))
    expect(lines).toContainEqual([
      row.topic.title.en,
      ...shares.map(({ topics }) => {
        const share = topics.find((one) => one.topic === row.topic.id)
        if (share?.first) return say('compareWords.first', share.first)
        return say('compareWords.first.none', { told: share === undefined ? 'no' : 'yes' })
      }),
    ])
  const told = compared().filter(({ topic: { id } }) => topic.includes(id))
  const file = await taken(page, await fileButtonOf(measure))
  expect(file).toHaveLength(told.reduce((sum, one) => sum + one.told.length, 0))
})

test('codes by dimension and value are those of the published frames, garbled words apart', async ({ page }) => {
  await openCompare(page, state)
  const measure = measureOf(page, 'codes')
  const lines = await linesOf(tableOf(measure, 'codes'))
  for (const [at, { dimension }] of (codes[0]?.dimensions ?? []).entries())
    for (const [which, { value }] of (codes[0]?.dimensions[at]?.values ?? []).entries()) {
      const own = codes.map(({ dimensions }) => dimensions[at]?.values[which])
      const label = book.dimension.find(({ id }) => id === dimension)?.values.find(({ id }) => id === value)?.label.en
      if (own.every((one) => (one?.frames ?? 0) + (one?.flagged.frames ?? 0) === 0)) continue
      const expected = own.map((one) => `${one?.frames ?? 0}† ${one?.flagged.frames ?? 0}`)
      const said = lines
        .filter(([name, ...cells]) => name === label && cells.length === usual.length)
        .map(([, ...cells]) => cells.map((cell) => `${/^\d+/.exec(cell)?.[0] ?? 0}† ${/† (\d+)/.exec(cell)?.[1] ?? 0}`))
      expect(said, `${dimension} ${value}`).toContainEqual(expected)
    }
  const file = await taken(page, await fileButtonOf(measure))
  for (const { document, dimensions } of codes)
    for (const { dimension, values } of dimensions)
      for (const one of values) {
        const line = file.find(
          (each) => each('document') === document && each('dimension') === dimension && each('value') === one.value,
        )
        expect([line?.('codes'), line?.('codes_on_defects')]).toEqual([String(one.frames), String(one.flagged.frames)])
      }
})

test('no test of significance: the page says why', async ({ page }) => {
  await openCompare(page, state)
  await expect(
    page
      .getByRole('region')
      .filter({ has: page.getByRole('heading', { level: 2, name: say('compareWords.measures'), exact: true }) }),
  ).toContainText(
    say('compareWords.measures.note', {
      languages: new Set(usualSources.map(({ language }) => language)).size,
      sources: usual.length,
    }),
  )
})
