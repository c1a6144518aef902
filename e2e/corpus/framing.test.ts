/** How the three reports from the conference differ, as it was read in them: what the comparison finds in the coding is this. */
import { describe, expect, test } from 'vitest'
import { compareTopics, verdictOf } from '../../src/corpus/framing/framing'
import { namingMatrix } from '../../src/corpus/framing/namingMatrix'
import { corpus } from './compiled'
import { areShipped } from './shipped'

const { coding, texts, evidence, ...index } = corpus
const book = { ...corpus.codebook, ...coding.book }
const reports = { G: 'gtv-gnews', A: 'american-news-group', P: 'bharat-times' } as const
const letters = ['G', 'A', 'P'] as const

const idOf = (letter: keyof typeof reports) => {
  const found = corpus.documents.find(({ siglum }) => siglum === letter)
  if (found === undefined) throw new Error(`no ${letter}`)
  return found.id
}

describe.skipIf(!areShipped(corpus.documents))('the shipped reports', () => {
  const rowOf = (topic: string, sources: readonly string[] = letters.map(idOf)) => {
    const chosen = corpus.documents.map(({ id }) => id).filter((id) => sources.includes(id))
    const row = compareTopics({ topics: coding.topics, frames: coding.frames, book }, chosen).find(
      (one) => one.topic.id === topic,
    )
    if (row === undefined) throw new Error(`no topic ${topic}`)
    return row
  }

  test('are those with these letters, and stand side by side where nothing is chosen', () => {
    for (const letter of letters) expect(idOf(letter)).toBe(reports[letter])
    expect([...corpus.about.comparison].sort()).toEqual(Object.values(reports).sort())
  })

  test('whether the executives chose to speak: made to, not said, expected to', () => {
    const point = rowOf('speaking-freely').points.find(
      ({ dimension, referent }) => dimension === 'agency' && referent === 'executives-act',
    )
    if (point === undefined) throw new Error('nobody says who drives it')
    expect(verdictOf(point)).toBe('differs')
    const values = point.stands.map((stand) =>
      stand.kind === 'coded' ? [stand.document, stand.carried.map(({ value }) => String(value)).sort()] : [],
    )
    expect(Object.fromEntries(values)).toEqual({
      'gtv-gnews': ['coerced'],
      'american-news-group': ['unstated'],
      'bharat-times': ['expected'],
    })
    // the author's own sentence, which says who made them
    const own = point.stands.flatMap((stand) => (stand.kind === 'coded' ? stand.carried : []))
    expect(own.flatMap(({ frames }) => frames.map(({ id }) => id))).toContain('g-agency-03')
  })

  test('what the campaign is called: only in tones against it by one, in both kinds by the others', () => {
    const rows = namingMatrix(
      { index, book, referents: coding.referents, namings: coding.namings },
      corpus.about.comparison,
    )
    const row = rows.find(({ referent }) => referent.id === 'campaign')
    const cellOf = (letter: keyof typeof reports) =>
      row?.cells.find(({ document }) => document === idOf(letter))?.words ?? []
    const tones = (letter: keyof typeof reports) => [...new Set(cellOf(letter).map(({ tone }) => String(tone)))].sort()
    expect(letters.map(tones)).toEqual([['critical'], ['critical', 'neutral'], ['critical', 'neutral']])
    for (const [letter, words] of [
      ['G', ['打压', '政策打压']],
      ['A', ['extensive crackdown', 'investigations, fines and new regulations']],
      ['P', ['massive regulatory turmoil', 'campaign']],
    ] as const)
      expect(cellOf(letter).map((one) => one.words)).toEqual(expect.arrayContaining([...words]))
  })

  test('of the plan, public for weeks, one report alone tells; what was searched in the others is listed', () => {
    const { told, topic } = rowOf('alibaba-money')
    expect(told).toEqual([idOf('G')])
    for (const letter of ['A', 'P'] as const) {
      const silence = topic.documents.find(({ document }) => document === idOf(letter))
      expect(silence?.kind === 'untold' ? silence.terms : []).toEqual(
        expect.arrayContaining(['100bn', 'action plan', 'steady progress']),
      )
    }
  })

  test('of the symposium of 2022 no text of 2021 could have known', () => {
    const { topic } = rowOf(
      'symposium-2022',
      corpus.documents.map(({ id }) => id),
    )
    const couldKnow = new Map(book.topicStatus.map((status) => [status.id, status.couldKnow]))
    for (const { siglum, id } of corpus.documents.filter((one) => one.siglum !== 'Z²')) {
      const told = topic.documents.find(({ document }) => document === id)
      expect(told?.kind === 'untold' && couldKnow.get(told.status), siglum).toBe(false)
    }
  })

  test('words that a machine garbled are flagged: “China’s embattled tech tycoon is set to voice his support”', () => {
    const frame = coding.frames.find(({ id }) => id === 'p-agency-02')
    expect(frame).toMatchObject({ flagged: true, passage: { quote: expect.stringContaining('his support') } })
    expect(rowOf('support-at-wuzhen').told).toContain(idOf('P'))
  })
})
