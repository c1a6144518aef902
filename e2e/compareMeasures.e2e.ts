/** Measures: each source against itself, each with its n, its table, its passages and its file. */
import { percents } from '../src/corpus/money/percents'
import { first } from './support/built'
import { book, compared, openCompare, usual, usualSources } from './support/compare'
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
