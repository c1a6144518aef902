import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from './normalise.ts'
import { termsOf } from './query.ts'
import { hasAll, occurrences } from './scan.ts'

const found = (text: string, query: string) =>
  occurrences(normalise(text), termsOf(query)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['aaaa', 'aa', ['aa', 'aa']],
  ['Acme and ACME', 'acme', ['Acme', 'ACME']],
  ['甲公司与甲', '甲 甲公司', ['甲公司', '甲']],
  ['the “common  good”', '"common good"', ['common  good']],
  ['one ﬁne ﬁrm', 'fi', ['ﬁ', 'ﬁ']],
  ['one ﬁne', 'i', ['ﬁ']],
  ['ⅲ', 'i', ['ⅲ']],
  ['wait…', '.', ['…']],
  ['😀甲😀', '😀', ['😀', '😀']],
  ['co\u00adop', 'coop', ['co\u00adop']],
  ['a\nb', '"a b"', []],
  ['', 'a', []],
])('%j holds of %j: %j', (text, query, all) => expect(found(text, query)).toEqual(all))

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const words = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'aa', ' ', '甲', '乙'), { maxLength: 30 })
  .map((all) => all.join(''))
const asked = fc.uniqueArray(fc.constantFrom('a', 'b', 'ab', 'aba', '甲', '甲乙', 'aa'), { minLength: 1, maxLength: 3 })

describe('the laws of a count', () => {
  test('it is that of a regular expression, longest first', () => {
    fc.assert(
      fc.property(words, asked, (text, terms) => {
        // runs of white space are one, as they are asked for
        const even = text.replace(/ +/g, ' ')
        const longest = [...terms]
          .sort((a, b) => b.length - a.length)
          .map(escaped)
          .join('|')
        const expected = [...even.matchAll(new RegExp(longest, 'g'))].map(({ 0: { length }, index }) => ({
          start: index,
          end: index + length,
        }))
        expect(occurrences(normalise(even), terms)).toEqual(expected)
      }),
    )
  })

  test('places are in order, apart, and each folds to something that holds a term', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
        (text, at, length) => {
          const folded = normalise(text)
          const term = folded.text.slice(at % (folded.text.length + 1)).slice(0, length)
          fc.pre(term.trim() !== '' && !/\p{Surrogate}/u.test(term))
          const all = occurrences(folded, [term])
          expect(all.length).toBeGreaterThan(0)
          for (const [i, { start, end }] of all.entries()) {
            expect(normalise(text.slice(start, end)).text).toContain(term)
            expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0)
          }
        },
      ),
    )
  })
})

test('all terms must occur, in any of the texts; nothing asked finds nothing', () => {
  const texts = ['Acme plans', '甲公司'].map((text) => normalise(text))
  expect(hasAll(texts, ['acme', '甲'])).toBe(true)
  expect(hasAll(texts, ['acme', '乙'])).toBe(false)
  expect(hasAll(texts, [])).toBe(false)
})
