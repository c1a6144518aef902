import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'
import { hasPhrase, termsOf, withoutMarks } from './query.ts'

test.each([
  ['acme plan', ['acme', 'plan']],
  ['  Acme　PLAN acme ', ['acme', 'plan']],
  ['"acme  plan" 甲', ['acme plan', '甲']],
  ['“甲公司”乙', ['甲公司', '乙']],
  ['「甲公司 计划」', ['甲公司 计划']],
  ['甲“not closed at all', ['甲', 'not closed at all']],
  ['acme’s', ["acme's"]],
  ['甲', ['甲']],
  ['“', ['"']],
  ['""', ['""']],
  ['', []],
  [' \u3000 ', []],
  ['\u200b', []],
  ['\ud83d', ['\ufffd']],
])('%j asks for %j', (query, terms) => expect(termsOf(query)).toEqual(terms))

test('any text is a query, and no term is empty, asked twice or crosses a line', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (query) => {
      const terms = termsOf(query)
      expect(new Set(terms).size).toBe(terms.length)
      for (const term of terms) expect(term.trim()).not.toBe('')
      for (const term of terms) expect(term).not.toContain('\n')
    }),
  )
})

test('a phrase is the run that its words are in any text that says it so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      fc.pre(!hasPhrase(words) && !words.includes('\n') && normalise(words).text.trim() !== '')
      expect(termsOf(`“${words}”`)).toEqual([normalise(words.replace(/\p{Surrogate}/gu, '\ufffd')).text.trim()])
    }),
  )
})

test('without marks a phrase is its words', () => {
  expect([hasPhrase('「甲 乙」'), hasPhrase('甲 乙')]).toEqual([true, false])
  expect(withoutMarks('a “b c”d ')).toBe('a b c d')
})
