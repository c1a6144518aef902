import { describe, expect, test } from 'vitest'
import { aQuestion, excused, says, silent, someWords, unreadable } from '../testing/asked.fixture.ts'
import { id } from '../testing/sideBySide.fixture.ts'
import type { DocumentId, TermId } from '../types.ts'
import { corruptPlaces, differingPlaces, isDiffering, soundParts } from './differing.ts'
import { byAnswers, byAspect, byTopic, questionsFor } from './shown.ts'
import { countAnswering, differs, isAlike, isApart, isComparable, standingOf, standingsOf } from './standing.ts'

const a = id<DocumentId>('doc-a')
const b = id<DocumentId>('doc-b')
const c = id<DocumentId>('doc-c')
const d = id<DocumentId>('doc-d')

const given = (question: Parameters<typeof standingsOf>[0], chosen: readonly DocumentId[]) =>
  standingsOf(question, chosen).given.map(({ answer, by }) => [answer.id, by.map(({ document }) => document)])

describe('two sources', () => {
  test('that answer alike', () => {
    const question = aQuestion([['doc-a', 'doc-b']])
    const standings = standingsOf(question, [a, b])
    expect(differs(question, a, b)).toBe(false)
    expect([isComparable(standings), isAlike(standings), isApart(standings)]).toEqual([true, true, false])
    expect(differingPlaces(question, [a, b], [])).toEqual([])
  })

  test('that answer otherwise', () => {
    const question = aQuestion([['doc-a'], ['doc-b']])
    const standings = standingsOf(question, [a, b])
    expect(differs(question, a, b)).toBe(true)
    expect([isComparable(standings), isAlike(standings), isApart(standings)]).toEqual([true, false, true])
    expect(differingPlaces(question, [b, a], [])).toEqual([
      { document: 'doc-b', start: 0, end: 5 },
      { document: 'doc-a', start: 0, end: 5 },
    ])
  })

  test('of which one answers alone are not compared, and neither has a difference', () => {
    const question = aQuestion([['doc-a'], ['doc-c']], [silent('doc-b')])
    const standings = standingsOf(question, [a, b])
    expect(differs(question, a, b)).toBe(false)
    expect([isComparable(standings), isAlike(standings), isApart(standings)]).toEqual([false, false, false])
    expect(isDiffering(question, a, [a, b])).toBe(false)
    expect(isDiffering(question, a, [a, b, c])).toBe(true)
    expect(isDiffering(question, b, [a, b, c])).toBe(false)
    expect(differingPlaces(question, [a, b], [])).toEqual([])
  })
})

describe('three sources', () => {
  const question = aQuestion([['doc-a', 'doc-c'], ['doc-b']], [silent('doc-d')])
  test('of which two are equal', () => {
    expect(given(question, [a, b, c])).toEqual([
      ['1', ['doc-a', 'doc-c']],
      ['2', ['doc-b']],
    ])
    expect([differs(question, a, b), differs(question, a, c), differs(question, b, c)]).toEqual([true, false, true])
    expect(differingPlaces(question, [a, b, c], []).map(({ document }) => document)).toEqual([a, b, c])
  })

  test('in the order in which they are shown, answers in their own', () =>
    expect(given(question, [c, b, a])).toEqual([
      ['1', ['doc-c', 'doc-a']],
      ['2', ['doc-b']],
    ]))

  test('all alike, and all different', () => {
    const alike = aQuestion([['doc-a', 'doc-b', 'doc-c']])
    const apart = aQuestion([['doc-a'], ['doc-b'], ['doc-c']])
    expect(isAlike(standingsOf(alike, [a, b, c]))).toBe(true)
    expect(given(apart, [a, b, c])).toHaveLength(3)
    expect(countAnswering(standingsOf(apart, [a, b, c]))).toBe(3)
  })
})

test('a source that is silent, could not know, was not asked, cannot be read or is not coded stands without an answer', () => {
  const broken = unreadable('doc-c', someWords('doc-c', 40, { flagged: true }))
  const question = aQuestion([['doc-x']], [silent('doc-a'), excused('doc-b', 'before'), broken])
  expect(standingOf(question, a)).toMatchObject({
    kind: 'unanswered',
    unanswered: { shownBy: 'terms', terms: ['term'] },
  })
  expect(standingOf(question, b)).toMatchObject({
    kind: 'unanswered',
    unanswered: { shownBy: 'reason', status: 'before' },
  })
  expect(standingOf(question, c)).toMatchObject({ kind: 'unanswered', unanswered: { shownBy: 'words' } })
  expect(standingOf(question, d)).toEqual({ kind: 'uncoded', document: 'doc-d' })
  const standings = standingsOf(question, [a, b, c, d])
  expect(standings.given).toEqual([])
  expect(standings.unanswered.map(({ document }) => document)).toEqual([a, b, c])
  expect(standings.uncoded).toEqual([d])
})

describe('words on what is broken', () => {
  test('are never drawn as differing, the words beside them are', () => {
    const wide = says('doc-a', someWords('doc-a', 10, { flagged: true }), someWords('doc-a', 30, { flagged: true }))
    const question = aQuestion([[wide], ['doc-b']])
    const broken = [
      { document: a, start: 12, end: 13 },
      { document: a, start: 29, end: 40 },
      { document: b, start: 12, end: 13 },
    ]
    expect(differingPlaces(question, [a], broken)).toEqual([])
    expect(differingPlaces(question, [a, b], broken)).toEqual([
      { document: 'doc-a', start: 10, end: 12 },
      { document: 'doc-a', start: 13, end: 15 },
      { document: 'doc-b', start: 0, end: 5 },
    ])
  })

  test('count by code points, and signs alone are no words', () => {
    const passage = { document: a, start: 100, end: 105, quote: '🎏甲，乙。' }
    expect(soundParts(passage, [{ document: a, start: 101, end: 102 }])).toEqual([
      { document: a, start: 102, end: 105 },
    ])
    expect(soundParts(passage, [{ document: a, start: 101, end: 104 }])).toEqual([])
  })

  test('are those of the kinds that corrupt', () => {
    const code = { label: { en: '', zh: '' }, definition: { en: '', zh: '' }, from: [] }
    const kind = (name: string, corrupts: boolean) => ({ ...code, id: id<TermId>(name), corrupts })
    const defect = (kind: string, start: number) => ({
      id: kind,
      passage: { document: a, start, end: start + 1, quote: 'x' },
      kind: id<TermId>(kind),
      basis: id<TermId>(''),
      known: code.label,
      certainty: id<TermId>(''),
      outside: [],
    })
    const book = { defectKind: [kind('garbling', true), kind('comma', false)] }
    expect(corruptPlaces([defect('comma', 1), defect('garbling', 2)], book)).toMatchObject([{ start: 2, end: 3 }])
  })
})

describe('questions in order', () => {
  const wording = { aspect: id<TermId>('wording') }
  const amount = { aspect: id<TermId>('amount') }
  const questions = [
    aQuestion([['doc-a', 'doc-b']], [], { id: 'alike', topics: ['gift', 'fair'], ...wording }),
    aQuestion([['doc-a'], ['doc-b']], [], { id: 'apart', ...amount }),
    aQuestion([['doc-a'], ['doc-c']], [silent('doc-b')], { id: 'elsewhere', ...wording }),
  ]
  const all = questionsFor(questions, [a, b])
  const idsOf = (list: readonly { readonly question: { readonly id: string } }[]) =>
    list.map(({ question }) => question.id)

  test('are those worth showing for these sources', () => {
    expect(idsOf(all)).toEqual(['alike', 'apart'])
    expect(idsOf(questionsFor(questions, [a, c]))).toEqual(['elsewhere'])
  })

  test('by aspect, by answers, by topic', () => {
    const code = (name: string) => ({
      id: id<TermId>(name),
      label: { en: name, zh: name },
      definition: { en: '', zh: '' },
      from: [],
    })
    const aspects = ['amount', 'other', 'wording'].map(code)
    expect(byAspect(all, aspects).map(({ key, questions: list }) => [key.id, idsOf(list)])).toEqual([
      ['amount', ['apart']],
      ['wording', ['alike']],
    ])
    expect(byAnswers(all).map(({ key, questions: list }) => [key, idsOf(list)])).toEqual([
      [2, ['apart']],
      [1, ['alike']],
    ])
    expect(byTopic(all, ['fair', 'none', 'gift']).map(({ key, questions: list }) => [key, idsOf(list)])).toEqual([
      ['fair', ['alike']],
      ['gift', ['alike']],
      [null, ['apart']],
    ])
  })
})
