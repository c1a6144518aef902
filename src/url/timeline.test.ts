import fc from 'fast-check'
import { expect, test } from 'vitest'
import { obeysTheLaws } from './laws.fixture.ts'
import { readBound } from './period.ts'
import { keepKnown, keepKnownOne } from './readAddress.ts'
import { readTimeline, type TimelineState, timeline, timelineHref } from './timeline.ts'

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 }).map((list) => [...list].sort())
const bound = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => readBound(`${year}-${String(month).padStart(2, '0')}`))
const state: fc.Arbitrary<TimelineState> = fc
  .record({
    company: ids,
    person: ids,
    type: ids,
    source: ids,
    language: ids,
    from: fc.option(bound),
    to: fc.option(bound),
    words: fc.string({ unit: 'grapheme' }),
    open: ids,
    event: fc.option(id),
    lang: fc.constantFrom(null, 'en' as const, 'zh' as const),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to)

obeysTheLaws({
  read: readTimeline,
  href: timelineHref,
  fields: Object.keys(timeline),
  states: state,
  turned: (it) => ({ ...it, company: [...it.company].reverse(), open: [...it.open, ...it.open] }),
  broken: ['?company', '?from=%FF&to=2021-09'],
})

test('the fields stand in one order, whatever the order in which they were chosen', () => {
  const chosen = { lang: 'en', words: 'a', company: ['b'], event: 'c' } as const
  expect(timelineHref(chosen)).toBe(timelineHref({ company: ['b'], event: 'c', words: 'a', lang: 'en' }))
})

test('defaults are left out', () => {
  expect(timelineHref()).toBe('/')
  expect(timelineHref({ company: [], words: '', from: null, lang: null })).toBe('/')
})

test('a link reads as a sentence would', () => {
  expect(
    timelineHref({ lang: 'zh', company: ['globex', 'acme'], words: '公司 宣布', from: readBound('2021-09') }),
  ).toBe('/?company=acme,globex&from=2021-09&words=公司+宣布&lang=zh')
})

test('a damaged link keeps what it can and names the rest', () => {
  const { state: read, dropped } = readTimeline('?from=2021-13&company=acme&order=sideways&company=globex&lang=fr')
  expect(read).toMatchObject({ company: ['acme'], from: null, lang: null })
  expect(dropped).toEqual([
    { name: 'from', value: '2021-13' },
    { name: 'order', value: 'sideways' },
    { name: 'company', value: 'globex' },
    { name: 'lang', value: 'fr' },
  ])
})

test('a range that ends before it begins loses its end', () => {
  const { state: read, dropped } = readTimeline('?from=2021-09-02&to=2021-08')
  expect([read.from, read.to]).toEqual(['2021-09-02', null])
  expect(dropped).toEqual([{ name: 'to', value: '2021-08' }])
  expect(readTimeline('?from=2021-09-02&to=2021-09').dropped).toEqual([])
})

test('ids that the corpus does not have are named too', () => {
  const read = keepKnown(readTimeline('?company=acme,nobody&event=gone'), 'company', (it) => it === 'acme')
  expect(read.state.company).toEqual(['acme'])
  expect(read.dropped).toEqual([{ name: 'company', value: 'nobody' }])
  const one = keepKnownOne(read, 'event', () => false)
  expect(one.state.event).toBeNull()
  expect(one.dropped).toHaveLength(2)
  expect(keepKnownOne(one, 'event', () => false)).toBe(one)
})
