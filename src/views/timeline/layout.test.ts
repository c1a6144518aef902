import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EventFilter, matching, NO_FILTER } from '../../corpus/events/filter.ts'
import { aCorpus, aDate, aDay, anEvent, corpora } from '../../corpus/testing/invented.fixture.ts'
import { axisOf } from '../../corpus/time/timeline.ts'
import type { CorpusIndex, DocumentId, EventId } from '../../corpus/types.ts'
import type { Form } from './draft.ts'
import type { Measure, Words } from './labels.ts'
import { type Chart, chartOf, type LaneLayout } from './layout.ts'

const measure: Measure = (text, face) => [...text].length * { label: 7, letter: 10, big: 16, note: 6 }[face]
const words: Words = {
  label: ({ label }) => label.en,
  date: ({ date }) => date.start ?? 'open',
  fullDate: ({ date }) => date.edtf,
  toggle: (parts, open) => `${parts.length} parts ${open ? 'shown' : 'told'}`,
}

type Asked = { readonly width?: number; readonly form?: Form; readonly open?: readonly string[] } & Partial<EventFilter>

function chart(corpus: CorpusIndex, { width = 780, form = 'full', open = [], ...rest }: Asked = {}): Chart {
  const filter = { ...NO_FILTER, ...rest }
  return chartOf({
    events: matching(corpus, filter, new Map()),
    lanes: corpus.about.lanes,
    documents: corpus.documents,
    axis: axisOf(corpus.about, filter),
    width,
    form,
    open: new Set(open),
    gutters: { before: 40, after: 40 },
    words,
    measure,
  })
}

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
const meet = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const rects = (lane: LaneLayout): readonly Rect[] => [
  ...lane.placed,
  ...lane.days.map(({ y, width }) => ({ x: 0, y, width, height: lane.rowHeight })),
]

const asked = fc.record({
  width: fc.integer({ min: 600, max: 2400 }),
  form: fc.constantFrom<Form>('full', 'strip'),
  open: fc.subarray(['event-0', 'event-1', 'event-2', 'event-3', 'event-4', 'event-5']),
  from: fc.constantFrom(null, '2021-03', '2021-06-10'),
  to: fc.constantFrom(null, '2021-06-20', '2021-12'),
})

test('nothing touches, and nothing leaves the plot, at any width and zoom', () => {
  fc.assert(
    fc.property(corpora(), asked, (corpus, how) => {
      for (const lane of chart(corpus, how).lanes) {
        const all = rects(lane)
        for (const [i, a] of all.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0)
          expect(a.x + a.width).toBeLessThanOrEqual(how.width)
          expect(a.y + a.height).toBeLessThanOrEqual(lane.height)
          for (const b of all.slice(i + 1)) expect(meet(a, b)).toBe(false)
        }
      }
    }),
  )
})

test('a box holds its drawing, its letter and its label', () => {
  fc.assert(
    fc.property(corpora(), asked, (corpus, how) => {
      for (const { placed } of chart(corpus, how).lanes)
        for (const { x, width, shape, letter, label } of placed) {
          const holds = (x0: number, x1: number) => x0 >= x - 0.01 && x1 <= x + width + 0.01
          // at the plot's edge a letter gives way, and its dot is not drawn
          if (letter === null || shape.draw !== 'day') expect(holds(shape.x0, shape.x1)).toBe(true)
          if (letter !== null) expect(holds(letter, letter + 10)).toBe(true)
          if (label !== null) expect(holds(label.x, label.x + measure(label.text, 'label'))).toBe(true)
        }
    }),
  )
})

test('every event in view has one glyph: its own, or that of what it is part of', () => {
  fc.assert(
    fc.property(corpora(), asked, (corpus, how) => {
      const shown = matching(corpus, { ...NO_FILTER, from: how.from, to: how.to }, new Map())
      const drawn = chart(corpus, how).lanes.flatMap(({ placed }) => placed.map(({ event }) => event.id))
      expect(new Set(drawn).size).toBe(drawn.length)
      const byId = new Map(shown.map((event) => [event.id, event]))
      const folded = (event: (typeof shown)[number]): boolean => {
        const whole = event.parent === undefined ? undefined : byId.get(event.parent)
        if (whole === undefined || whole.lane !== event.lane) return false
        return how.form === 'strip' || !how.open.includes(whole.id) || folded(whole)
      }
      expect([...drawn].sort()).toEqual(
        shown
          .filter((event) => !folded(event))
          .map(({ id }) => id)
          .sort(),
      )
    }),
  )
})

test('what has parts always carries the way to them', () => {
  fc.assert(
    fc.property(corpora(), asked, (corpus, how) => {
      fc.pre(how.form === 'full')
      for (const { placed } of chart(corpus, how).lanes)
        for (const { parts, label } of placed) if (parts.length > 0) expect(label?.toggle).toBeTruthy()
    }),
  )
})

test('what more texts tell has its place before what fewer tell', () => {
  const two = ['doc-a', 'doc-b'] as unknown as readonly DocumentId[]
  const crowd = Array.from({ length: 40 }, (_, i) => anEvent(`crowd-${i}`, { date: aDay('2021-06-01') }))
  const { lanes } = chart(aCorpus([...crowd, anEvent('told', { documents: two })]))
  const placed = lanes[0]?.placed ?? []
  const told = placed.find(({ event }) => event.id === 'told')
  expect([told?.y, told?.label?.text]).toEqual([0, 'told'])
})

test('where no label fits there are glyphs alone', () => {
  const whole = aDate('2021-01-01', '2022-03-31', 'range')
  const label = { en: 'x'.repeat(200), zh: '' }
  const placed = chart(aCorpus([anEvent('long', { date: whole, label })])).lanes[0]?.placed
  expect(placed?.map(({ label, shape }) => [label, shape.draw])).toEqual([[null, 'range']])
})

test('a crowd opens no more rows than its glyphs and the labels’ own need', () => {
  const crowd = Array.from({ length: 40 }, (_, i) => anEvent(`crowd-${i}`, { date: aDay('2021-06-01') }))
  const lane = chart(aCorpus(crowd)).lanes[0]
  expect((lane?.height ?? 0) / (lane?.rowHeight ?? 1)).toBeLessThanOrEqual(40)
})

test('an event that opens shows its parts under it, a day’s name where each day begins', () => {
  const parent = 'fair' as EventId
  const speech = (name: string, iso: string) => anEvent(name, { parent, date: aDay(iso) })
  const corpus = aCorpus([
    anEvent('fair', { date: aDate('2021-09-26', '2021-09-28', 'range') }),
    speech('c', '2021-09-27'),
    speech('a', '2021-09-26'),
    speech('b', '2021-09-26'),
  ])
  const closed = chart(corpus).lanes[0]
  expect(closed?.placed.map(({ event, label }) => [event.id, label?.toggle])).toEqual([['fair', '3 parts told']])
  const opened = chart(corpus, { open: ['fair'] }).lanes[0]
  expect(opened?.placed.map(({ event, y }) => [event.id, y])).toEqual([
    ['fair', 0],
    ['a', 48],
    ['b', 72],
    ['c', 96],
  ])
  expect(opened?.days.map(({ text, y }) => [text, y])).toEqual([
    ['2021-09-26', 48],
    ['2021-09-27', 96],
  ])
})

test('what lies outside the axis stands in the gutters, in date order', () => {
  const corpus = aCorpus([
    anEvent('2014', { date: aDate('2014-01-01', '2014-12-31', 'year') }),
    anEvent('2011', { date: aDate('2011-01-01', '2011-12-31', 'year') }),
    anEvent('2025', { date: aDate('2025-01-01', '2025-12-31', 'year') }),
  ])
  const { frame, lanes } = chart(corpus)
  const at = (id: string) => lanes[0]?.placed.find(({ event }) => event.id === id)?.shape
  const [first, second, last] = [at('2011'), at('2014'), at('2025')]
  expect(first?.x0).toBeLessThan(second?.x0 ?? 0)
  expect(second?.x1).toBeLessThan(frame.scale.left)
  expect(last?.x0).toBeGreaterThan(frame.scale.right)
})
