import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abbreviate } from '../corpus/text/place.ts'
import { encoded, readable } from './canonical.ts'
import { readPlace, writePlace } from './hashPlace.ts'
import { sourceHref } from './source.ts'

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
const place = fc
  .record({ start: fc.nat(1_000_000), length: fc.integer({ min: 1, max: 10_000 }), words: fc.option(words) })
  .map(({ start, length, words: said }) => ({
    start,
    end: start + length,
    ...(said === null ? {} : { words: abbreviate(said) }),
  }))

test('a place that is written is read again', () => {
  fc.assert(fc.property(place, (it) => void expect(readPlace(writePlace(it))).toEqual({ kind: 'place', place: it })))
})

test('and after a browser, a reader or a mail program has had it', () => {
  fc.assert(
    fc.property(place, (it) => {
      const href = sourceHref('acme', { place: it, lang: 'zh' })
      for (const form of [href, readable(href), encoded(readable(href))]) {
        expect(readPlace(new URL(form, 'https://x.example').hash)).toEqual({ kind: 'place', place: it })
      }
    }),
  )
})

test('the words of a long quotation are its first and last thirty characters', () => {
  const long = '甲'.repeat(40) + '乙'.repeat(41)
  expect(abbreviate(long)).toBe(`${'甲'.repeat(30)}…${'乙'.repeat(30)}`)
  expect(abbreviate('🎏'.repeat(80))).toBe('🎏'.repeat(80))
})

test('an address is what it was published as', () => {
  expect(writePlace({ start: 120, end: 163 })).toBe('#120-163')
  expect(writePlace({ start: 0, end: 4, words: 'a (b)' })).toBe('#0-4:a%20%28b%29')
  expect(readable(writePlace({ start: 3, end: 6, words: '公司，甲' }))).toBe('#3-6:公司%EF%BC%8C甲')
  expect(writePlace(undefined)).toBe('')
})

test.each([
  '#5-5',
  '#9-3',
  '#-3',
  '#3-',
  '#1-4:%E4%',
  '#1',
  '#a-b',
  '#01-3',
  '#1-2:',
  '#1-2x',
  '#%E4%',
  '#1-9999999999999999',
  '#text',
])('%s is damaged, and is said to be', (hash) => expect(readPlace(hash).kind).toBe('damaged'))

test('no hash is no place', () => {
  expect([readPlace(''), readPlace('#')]).toEqual([{ kind: 'none' }, { kind: 'none' }])
})

test('any hash at all is read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void readPlace(hash)))
})
