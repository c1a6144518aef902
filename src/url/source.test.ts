import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ORDERS } from '../corpus/sources/family.ts'
import { obeysTheLaws } from './laws.fixture.ts'
import { readSource, readSources, type SourceState, type SourcesState, sourceHref, sourcesHref } from './source.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 }).map((list) => [...list].sort())
const lang = fc.constantFrom(null, 'en' as const, 'zh' as const)
const layers = ids.filter((all) => all.join() !== 'none')

const family: fc.Arbitrary<SourcesState> = fc.record({
  order: fc.constantFrom(...ORDERS),
  open: fc
    .uniqueArray(
      fc.tuple(id, fc.nat(9)).map(([of, at]) => `${of}.${at}`),
      { maxLength: 3 },
    )
    .map((all) => all.sort()),
  lang,
})
const reader: fc.Arbitrary<SourceState> = fc.record({
  layers,
  gloss: lang,
  raw: fc.boolean(),
  lang,
})

const swapped = <Item>(list: readonly Item[]): readonly Item[] => [...list, ...list].reverse()

describe('the address of the sources', () => {
  obeysTheLaws({
    read: readSources,
    href: sourcesHref,
    fields: ['order', 'open', 'lang'],
    states: family,
    turned: (state) => ({ ...state, open: swapped(state.open) }),
    values: fc.constantFrom('published', 'defects', 'size', 'daily.2', 'daily', 'b.2,a.1', 'a.1,,', ',', 'en'),
    broken: ['?open=%', '?order=%E4', '?open=a.1&open=b.2'],
  })
})

describe('the address of a reader', () => {
  obeysTheLaws({
    read: readSource,
    href: (state) => sourceHref('daily', state),
    fields: ['layers', 'gloss', 'raw', 'lang'],
    states: reader,
    turned: (state) => ({ ...state, layers: swapped(state.layers) }),
    values: fc.constantFrom('none', 'defect', 'voice,defect', 'none,defect', '1', '0', 'en', 'zh', 'fr', ','),
    broken: ['?layers=%', '?raw=%E4', '?raw=1&raw=1'],
  })
})

test('one view has one address: fields in order, sets sorted, the usual left out', () => {
  expect(sourcesHref({ order: 'published', open: [], lang: 'en' })).toBe('/sources?lang=en')
  expect(sourcesHref({ open: ['b.2', 'a.1'], order: 'defects' })).toBe('/sources?order=defects&open=a.1,b.2')
  expect(sourceHref('daily', { layers: ['defect'], raw: false, lang: 'zh' })).toBe('/sources/daily?lang=zh')
  expect(
    sourceHref('daily', {
      lang: 'zh',
      raw: true,
      gloss: 'en',
      layers: ['voice', 'defect'],
      place: { start: 1, end: 3 },
    }),
  ).toBe('/sources/daily?layers=defect,voice&gloss=en&raw=1&lang=zh#1-3')
})

test('no layer at all can be said', () => {
  expect(sourceHref('daily', { layers: [] })).toBe('/sources/daily?layers=none')
  expect(readSource('?layers=none').state.layers).toEqual([])
  expect(readSource('?layers=').state.layers).toEqual(['defect'])
})

test.each([
  ['?raw=yes', 'raw', 'yes'],
  ['?gloss=fr', 'gloss', 'fr'],
  ['?order=size', 'order', 'size'],
  ['?layers=', 'layers', ''],
])('%s: the rest stands, and what was not understood is named', (search, name, value) => {
  expect(readSource(search).dropped).toEqual([{ name, value }])
})
