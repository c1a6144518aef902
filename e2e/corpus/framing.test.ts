/** What was read in the three reports from the conference stands in the coding: what they tell, and in which words. */
import { describe, expect, test } from 'vitest'
import { compareTopics } from '../../src/corpus/framing/coverage'
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
    const row = compareTopics(coding.topics, chosen).find((one) => one.topic.id === topic)
    if (row === undefined) throw new Error(`no topic ${topic}`)
    return row
  }

  test('are those with these letters, and stand side by side where nothing is chosen', () => {
    for (const letter of letters) expect(idOf(letter)).toBe(reports[letter])
    expect([...corpus.about.comparison].sort()).toEqual(Object.values(reports).sort())
  })

  test('no words that name something stand alone to a reader of the other language', () =>
    expect(coding.namings.filter(({ rendering }) => rendering === '').map(({ passage }) => passage.quote)).toEqual([]))

  test('every pledge has a theme, or says why it has none', () =>
    expect(
      coding.pledges.filter(({ themes, noTheme }) => themes.length === 0 && noTheme === undefined).map(({ id }) => id),
    ).toEqual([]))

  test('what the campaign is called: only in tones against it by one, in both kinds by the others', () => {
    const rows = namingMatrix({ index, referents: coding.referents, namings: coding.namings }, corpus.about.comparison)
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
