import { describe, expect, test } from 'vitest'
import { aCorpus, aDate, aDay, aDocument, anEvent } from '../testing/invented.fixture.ts'
import type { Event, Evidence, FuzzyDate } from '../types.ts'
import { accountOf, couldTell, nearestIds, publishedBefore } from './account.ts'

const published = (date: FuzzyDate) => {
  const document = aDocument('doc-a', 'en', 1)
  return { ...document, published: { ...document.published, date } }
}

describe('a text can only be before an event if it was surely out before the event could begin', () => {
  test.each([
    ['a day before', aDay('2021-09-02'), aDay('2021-09-26'), true],
    ['the same day', aDay('2021-09-26'), aDay('2021-09-26'), false],
    ['after', aDay('2021-09-27'), aDay('2021-09-26'), false],
    ['undated, after a day', aDate('2021-09-02', null, 'after'), aDay('2021-09-26'), false],
    ['some day of a month that reaches into it', aDate('2021-09-01', '2021-09-30', 'month'), aDay('2021-09-26'), false],
    ['an event of which only the end is known', aDay('2021-09-02'), aDate(null, '2021-09-26', 'before'), false],
    ['an event with no date', aDay('2021-09-02'), aDate(null, null, 'unknown'), false],
  ])('%s', (_, out, date, before) => {
    expect(publishedBefore(published(out), anEvent('speech', { date }))).toBe(before)
  })
})

describe('a text could have told an event if it was surely out when that was over, or on its last day', () => {
  test.each([
    ['a day after', aDay('2021-09-27'), aDay('2021-09-26'), 'could'],
    ['the same day', aDay('2021-09-26'), aDay('2021-09-26'), 'could'],
    ['not before a day, after it', aDate('2021-09-26', null, 'after'), aDay('2021-09-26'), 'could'],
    ['an event of which only the end is known', aDay('2021-09-26'), aDate(null, '2021-09-26', 'before'), 'could'],
    ['during', aDay('2021-09-27'), aDate('2021-09-26', '2021-09-28', 'range'), 'unsure'],
    [
      'some day of a month that begins before',
      aDate('2021-09-01', '2021-09-30', 'month'),
      aDay('2021-09-26'),
      'unsure',
    ],
    ['by a day, its first unknown', aDate(null, '2021-09-27', 'before'), aDay('2021-09-26'), 'unsure'],
    ['an event with no date', aDay('2021-09-27'), aDate(null, null, 'unknown'), 'unsure'],
    ['an event without end', aDay('2021-09-27'), aDate('2021-09-01', null, 'after'), 'unsure'],
    ['a day before', aDay('2021-09-25'), aDay('2021-09-26'), 'before'],
  ])('%s', (_, out, date, could) => {
    expect(couldTell(published(out), anEvent('speech', { date }))).toBe(could)
  })
})

describe('a term, a plan: what counts is the day on which it was announced', () => {
  const term = (announced: FuzzyDate) =>
    anEvent('term', {
      date: aDate('2025-01-01', '2025-12-31', 'year'),
      announced: { event: speechId, date: announced },
    })
  const speechId = anEvent('speech', {}).id

  test.each([
    ['out since', aDay('2021-09-27'), 'could', false],
    ['out before', aDay('2021-09-01'), 'before', true],
    ['out some day of that month', aDate('2021-09-01', '2021-09-30', 'month'), 'unsure', false],
  ] as const)('%s', (_, out, could, before) => {
    const event = term(aDay('2021-09-02'))
    expect([couldTell(published(out), event), publishedBefore(published(out), event)]).toEqual([could, before])
  })

  test('announced by a day, its first unknown', () => {
    const event = term(aDate(null, '2021-09-02', 'before'))
    expect(couldTell(published(aDay('2021-09-27')), event)).toBe('could')
    expect(publishedBefore(published(aDay('2021-09-01')), event)).toBe(false)
  })
})

describe('the account of an event', () => {
  const speech = anEvent('speech', { date: aDay('2021-09-26') })
  const rests = (of: Event, document: string, supports: Evidence['supports']) => ({
    // ids are strings with a brand that only ingest gives
    document: document as Evidence['document'],
    start: 1,
    end: 4,
    quote: 'so.',
    recordType: 'event' as const,
    recordId: of.id,
    supports,
  })
  const part = anEvent('part', { parent: speech.id })
  const index = aCorpus([speech, part])
  const passages = [rests(speech, 'doc-b', 'telling'), rests(speech, 'doc-b', 'date'), rests(part, 'doc-a', 'telling')]

  test('has one telling for each text, in corpus order', () => {
    const { tellings, dating } = accountOf(index, passages, speech)
    expect(tellings.map(({ kind, document }) => [document.id, kind])).toEqual([
      ['doc-a', 'earlier'],
      ['doc-b', 'tells'],
      ['doc-c', 'earlier'],
    ])
    expect(dating).toHaveLength(1)
  })

  test('a text that came out later and does not tell it is not called earlier, nor silent', () => {
    const old = { ...speech, date: aDay('2021-03-01') }
    expect(accountOf(index, [], old).tellings.map(({ kind }) => kind)).toEqual(['untold', 'untold', 'untold'])
  })

  test('a text that tells the future tells it, though it was out before', () => {
    const plan = { ...speech, date: aDay('2025-01-01') }
    expect(accountOf(index, passages, plan).tellings[1]?.kind).toBe('tells')
  })

  test('the text whose appearance it is appears', () => {
    const [first] = index.documents
    if (first === undefined) throw new Error('the invented corpus has documents')
    expect(accountOf(index, [], { ...speech, publishes: first.id }).tellings[0]?.kind).toBe('appears')
  })

  test('knows its parts and what it is part of', () => {
    expect(accountOf(index, [], speech).parts).toEqual([part])
    expect(accountOf(index, [], part).parent).toEqual(speech)
  })
})

test('an id that does not exist finds its neighbours', () => {
  const ids = ['acme-pledges', 'acme-speaks', 'globex-speaks', 'else']
  expect(nearestIds(ids, 'acme-pledge')).toEqual(['acme-pledges', 'acme-speaks'])
  expect(nearestIds(ids, 'globex-spoke')).toEqual(['globex-speaks'])
  expect(nearestIds(ids, 'globe')).toEqual(['globex-speaks'])
  expect(nearestIds(ids, 'glob-x')).toEqual(['globex-speaks'])
  expect(nearestIds(ids, '')).toEqual([])
})
