import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS } from '../corpus/search/kinds.ts'
import { normalise } from '../corpus/search/normalise.ts'
import { termsOf } from '../corpus/search/query.ts'
import { absolute } from './canonical.ts'
import { canonical } from './copy.ts'
import { obeysTheLaws } from './laws.fixture.ts'
import { phrase, readSearch, type SearchState, searchHref } from './search.ts'

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/)
const sorted = (list: readonly string[]) => [...list].sort()
const kinds = fc.subarray([...KINDS]).map(sorted)
const state: fc.Arbitrary<SearchState> = fc.record({
  q: fc.string({ unit: 'grapheme' }),
  kind: kinds,
  source: fc.uniqueArray(id, { maxLength: 3 }).map(sorted),
  open: kinds,
  lang: fc.constantFrom(null, 'en' as const, 'zh' as const),
})
const here = (href: string) => new URL(href, 'https://x.example')

const turned = (it: SearchState): SearchState => ({
  ...it,
  kind: [...it.kind].reverse(),
  source: [...it.source, ...it.source].reverse(),
  open: [...it.open].reverse(),
})

obeysTheLaws({
  read: (search) => readSearch(search),
  href: searchHref,
  fields: ['q', 'kind', 'source', 'open', 'lang'],
  states: state,
  turned,
  values: fc.constantFrom(...KINDS, 'text,text', 'en', '“甲 乙”', ',', '%'),
  broken: ['?q=%E4%BD', '?kind=', '?kind=,,', '?open=text,%', '?q="'],
})

test('the form that people copy is one address with the other', () => {
  fc.assert(fc.property(state, (it) => void expect(canonical(here(searchHref(it)))).toBe(searchHref(it))))
})

test('Chinese and its quotation marks lead where they say', () => {
  expect(absolute({ origin: 'https://x.example', base: '/' }, searchHref({ q: '甲公司 “计划”' }), 'zh')).toBe(
    'https://x.example/search?q=甲公司+%E2%80%9C计划%E2%80%9D&lang=zh',
  )
})

test('what is not understood is said, and the rest is kept', () => {
  expect(readSearch('?q=acme&kind=event,colour&page=2')).toEqual({
    state: { q: 'acme', kind: ['event'], source: [], open: [], lang: null },
    dropped: [
      { name: 'page', value: '2' },
      { name: 'kind', value: 'colour' },
    ],
  })
})

test('words chosen in a text are looked for as they stand, also where they hold quotation marks', () => {
  expect(phrase(' common  good ')).toBe('"common good"')
  expect(phrase('said “common good” is〝公益〞')).toBe('"said" "common good" "is" "公益"')
  expect(phrase('“')).toBe('“')
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '“', '”', '"', '「', '〞', '公', '。') })
  fc.assert(
    fc.property(words, (text) => {
      const there = normalise(text).text
      for (const term of termsOf(phrase(text))) expect(there).toContain(term)
    }),
  )
})
