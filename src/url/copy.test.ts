import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absolute, encoded, inLanguage, readable } from './canonical.ts'
import { companiesHref, companyHref } from './companies.ts'
import { canonical } from './copy.ts'
import { eventHref } from './event.ts'
import { pledgesHref } from './pledges.ts'
import { sourceHref, sourcesHref } from './source.ts'
import { timelineHref } from './timeline.ts'

const here = (href: string) => {
  const { pathname, search, hash } = new URL(href, 'https://x.example')
  return { pathname, search, hash }
}

test.each([
  timelineHref(),
  timelineHref({ company: ['acme'], lang: 'en' }),
  eventHref('acme-pledges', { lang: 'zh' }),
  pledgesHref({ theme: ['jobs'], open: { kind: 'money', amount: 'a-sum' } }),
  companiesHref({ beside: ['acme', 'globex'] }),
  companyHref('acme', { lang: 'en' }),
  sourcesHref(),
  sourcesHref({ order: 'defects', open: ['daily.2'], lang: 'en' }),
  sourceHref('daily', { layers: [], gloss: 'en', raw: true, place: { start: 1, end: 9 } }),
  sourceHref('daily', { place: { start: 1, end: 9, words: 'the words' } }),
  '/nothing/here',
])('%s is its own canonical address', (href) => expect(canonical(here(href))).toBe(href))

test.each([
  ['/?x=1&lang=en&company=b,a', '/?company=a,b&lang=en'],
  ['/?from=never', '/'],
  ['/events/acme?company=a', '/events/acme'],
  ['/sources/daily?x#9-1', '/sources/daily'],
  ['/sources/daily/', '/sources/daily'],
])('%s is copied as %s', (from, to) => expect(canonical(here(from))).toBe(to))

test('a copied address names its language last in the query, before the hash', () => {
  expect(inLanguage('/', 'zh')).toBe('/?lang=zh')
  expect(inLanguage('/?lang=en&company=a', 'zh')).toBe('/?company=a&lang=zh')
  expect(inLanguage('/sources/a#1-2:b?lang=x', 'en')).toBe('/sources/a?lang=en#1-2:b?lang=x')
})

test('a copied address is whole and Chinese in it is readable', () => {
  const site = { origin: 'https://x.example', base: '/parallax/' }
  expect(absolute(site, timelineHref({ words: '公司 a' }), 'en')).toBe(
    'https://x.example/parallax/?words=公司+a&lang=en',
  )
  expect(absolute({ ...site, base: '/' }, '/', 'zh')).toBe('https://x.example/?lang=zh')
})

test('readable and encoded lead to the same place, and nothing in them breaks a line of prose', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const href = `https://x.example/?words=${encodeURIComponent(words)}`
      expect(encoded(readable(href)).toLowerCase()).toBe(href.toLowerCase())
      expect(readable(href)).not.toMatch(/[\s，。“”]/u)
    }),
  )
})
