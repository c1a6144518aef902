import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise, original } from './normalise.ts'

/** Stands for a converter: one character of two code units, one that grows. */
const han = (character: string) => (character === '甲' ? '乙' : character === '丙' ? '𠀀' : character)

const pieces = fc.constantFrom(
  'a',
  'B',
  ' ',
  '  ',
  '\u3000',
  '\u00a0',
  '\n',
  'Ａ',
  'ﬁ',
  '…',
  '“',
  '’',
  '「',
  '—',
  '甲',
  '丙',
  '𠀀',
  '😀',
  'e\u0301',
  'क्',
  '\u00ad',
  '\u200d',
  '①',
  'ｶﾞ',
  'İ',
)
const texts = fc.oneof(
  fc.array(pieces).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

describe('what is one and the same', () => {
  test.each([
    ['ＡＣＭＥ　１２', 'acme 12'],
    ['“Acme’s” ‘plan’ 「甲」『乙』', '"acme\'s" \'plan\' "甲""乙"'],
    ['a\u2011b – c — d', 'a-b - c - d'],
    ['ﬁnal…', 'final...'],
    ['cafe\u0301', 'café'],
    ['a \u00a0\t b', 'a b'],
    ['co\u00adop\u200b', 'coop'],
    ['a\nb', 'a\nb'],
    ['㈱ ㎏', '(株) kg'],
  ])('%j reads %j', (text, folded) => expect(normalise(text).text).toBe(folded))

  test('Han is turned by what is handed in, and only then', () => {
    expect(normalise('甲 A').text).toBe('甲 a')
    expect(normalise('甲 A', han).text).toBe('乙 a')
    expect(normalise('甲 A').text).toBe('甲 a')
  })
})

describe('the way back', () => {
  const isWhole = (text: string, offset: number) =>
    !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1))

  test('every stretch of the folded text comes from whole characters, and the stretches are in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = normalise(text, han)
        let [before, until] = [0, 0]
        for (let unit = 0; unit < folded.text.length; unit += 1) {
          const { start, end } = original(folded, unit, unit + 1)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect([isWhole(text, start), isWhole(text, end)]).toEqual([true, true])
          // the same character again, or one after it
          expect(start === before || start >= until).toBe(true)
          ;[before, until] = [start, end]
        }
      }),
    )
  })

  test('what a stretch comes from folds to a text that holds the stretch', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = normalise(text, han)
        fc.pre(folded.text.length > 0)
        const start = a % folded.text.length
        const end = start + 1 + (b % (folded.text.length - start))
        const there = original(folded, start, end)
        expect(normalise(text.slice(there.start, there.end), han).text).toContain(folded.text.slice(start, end))
      }),
    )
  })

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.array(pieces.filter((piece) => piece !== 'İ')), (all) => {
        const once = normalise(all.join('')).text
        expect(normalise(once).text).toBe(once)
      }),
    )
  })

  test('no map where none is needed', () => {
    expect(normalise('Acme, 甲公司。').map).toBeNull()
    expect(normalise('Acme  plans').map).not.toBeNull()
  })
})
