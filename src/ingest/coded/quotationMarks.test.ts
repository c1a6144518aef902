import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotationMarks } from './quotationMarks.ts'

const found = (text: string) =>
  quotationMarks(text)
    .map((at) => text[at])
    .join('')

test.each([
  ['double, curly and straight', '“We give,” and "we take"', '“”""'],
  ['single ones', "a ‘gift’ and a 'loan'", "‘’''"],
  ['corner brackets', '「甲」『乙』', '「」『』'],
  ['German ones, of which the last opens in English', 'die „Gabe“ und die ‚Leihe‘ der Firmen’', '„“‚‘'],
  ['French ones', '« don » et ‹prêt›', '«»‹›'],
  ['those of vertical and of wide text', '﹁甲﹂﹃乙﹄〝丙〞＂丁＂', '﹁﹂﹃﹄〝〞＂＂'],
  ['not the marks of titles', '《甲》〈乙〉', ''],
  ['not an apostrophe inside a word', "it’s Acme's, in the ’90’s of rock’n’roll", ''],
  ['not one after a plural', "the firms’ plan and the shops' hours", ''],
  ['the closing one of an open single mark, after a letter', 'he said ‘it’s ours’ today', '‘’'],
  ['the closing straight one of an open one, after a letter', "he said 'it's ours' today", "''"],
  ['no apostrophe inside a word while a mark is open', '‘it’s ours,’ he said', '‘’'],
  ['a plural after the single marks have closed', 'the ‘gift’ of the firms’ owners', '‘’'],
  ['a closing single mark between Han, which have no apostrophes', '那个‘天下’太平', '‘’'],
  ['a stray single mark after Han', '天下太平’ 运动', '’'],
  ['two opening marks', '“天下太平 “运动', '““'],
  ['no apostrophe after a full stop', 'the Gizmo Inc.’s plan', ''],
  ['a single mark after punctuation', '‘We give,’ he said', '‘’'],
  ['an accented letter, composed or not', 'caf\u00e9’s cafe\u0301’s', ''],
  ['a letter beyond the basic plane', '𝒜’s ‘𝒜’', '‘’'],
])('finds %s', (_, text, marks) => {
  expect(found(text)).toBe(marks)
})

test('every offset is a mark; double marks and brackets are all found, in order', () => {
  const text = fc
    .array(fc.constantFrom('a', '9', '甲', ' ', ',', '🎉', '“', '”', '‘', '’', '"', "'", '「', '」', '『', '』'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (words) => {
      const at = quotationMarks(words)
      expect(at).toEqual([...at].sort((a, b) => a - b))
      const certain = [...words.matchAll(/[“”"「」『』‘]/gu)].map(({ index }) => index)
      expect(at.filter((one) => !/[’']/.test(words[one] ?? ''))).toEqual(certain)
    }),
  )
})
