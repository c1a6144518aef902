import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCorpus, aDate, aDay, anEvent, corpora, filters } from '../testing/invented.fixture.ts'
import type { DocumentId, EventId } from '../types.ts'
import { daysOf, isoOf } from './dates.ts'
import { axisOf, type Entry, listed, mostTelling, partsOf, placeOf } from './timeline.ts'

const { about } = aCorpus([])
const axis = (from: string | null, to: string | null) => {
  const { first, last } = axisOf(about, { from, to })
  return [isoOf(first), isoOf(last)]
}
const flat = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ event, parts }) => [event.id, ...flat(parts)])

test('the axis is the window, or what is chosen of it', () => {
  expect(axis(null, null)).toEqual(['2021-01-01', '2022-03-31'])
  expect(axis('2021-09', null)).toEqual(['2021-09-01', '2022-03-31'])
  expect(axis('2021-09-02', '2021-09-28')).toEqual(['2021-09-02', '2021-09-28'])
})

test('an end beyond the window leaves a year to look at', () => {
  expect(axis('2025-01', null)).toEqual(['2025-01-01', '2025-12-31'])
  expect(axis(null, '2014-12')).toEqual(['2014-01-01', '2014-12-31'])
})

test('the list holds every shown event once, in date order, by month', () => {
  fc.assert(
    fc.property(corpora(), (corpus) => {
      const groups = listed(corpus.events)
      const ids = groups.flatMap(({ entries }) => flat(entries))
      expect([...ids].sort()).toEqual(corpus.events.map(({ id }) => id).sort())
      const periods = groups.map(({ period }) => period ?? '9999-99')
      expect(periods).toEqual([...new Set(periods)].sort())
    }),
  )
})

test('a part stands under what it is part of, and on its own where that is not shown', () => {
  // an id of the invented corpus
  const parent = 'fair' as EventId
  const fair = anEvent('fair', { date: aDay('2021-09-26') })
  const speech = anEvent('speech', { parent, date: aDay('2021-10-01') })
  expect(listed([speech, fair])).toEqual([
    { period: '2021-09', entries: [{ event: fair, parts: [{ event: speech, parts: [] }] }] },
  ])
  expect(listed([speech])).toEqual([{ period: '2021-10', entries: [{ event: speech, parts: [] }] }])
  expect(partsOf([speech]).size).toBe(0)
})

test('what is known by year only stands before that year’s months', () => {
  const year = anEvent('year', { date: aDate('2021-01-01', '2021-12-31', 'year') })
  const month = anEvent('month', { date: aDate('2021-01-01', '2021-01-31', 'month') })
  expect(listed([month, year]).map(({ period }) => period)).toEqual(['2021', '2021-01'])
})

test('most telling: by how many tell it, then by parts, then the earlier', () => {
  // ids of the invented corpus
  const two = ['doc-a', 'doc-b'] as unknown as readonly DocumentId[]
  const events = [
    anEvent('late', { date: aDay('2021-07-01') }),
    anEvent('early', { date: aDay('2021-02-01') }),
    anEvent('whole', { date: aDay('2021-08-01') }),
    anEvent('part', { parent: 'whole' as EventId, date: aDay('2021-08-01') }),
    anEvent('told', { documents: two, date: aDay('2021-09-01') }),
  ]
  expect(mostTelling(events).map(({ id }) => id)).toEqual(['told', 'whole', 'early', 'late', 'part'])
})

test('an event is before, within or after the axis, and within if any day it can mean is', () => {
  fc.assert(
    fc.property(corpora(), filters, ({ events }, filter) => {
      const span = axisOf(about, filter)
      for (const event of events) {
        const { first, last } = daysOf(event.date)
        const inside = first <= span.last && last >= span.first
        expect(placeOf(event, span) === 'within').toBe(inside)
      }
    }),
  )
})
