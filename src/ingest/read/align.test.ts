import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align, verbatim } from './align.ts'
import type { Mapped } from './mapped.ts'

const whole = (raw: string) => ({ start: 0, end: raw.length })

/** Each character of a text with what is written for it in the file. */
const written = (raw: string, mapped: Mapped | null) =>
  mapped &&
  [...mapped.text].map((character, at, all) => [character, sourceOf(raw, mapped, all.slice(0, at).join('').length)])
const sourceOf = (raw: string, { starts, ends }: Mapped, unit: number) => raw.slice(starts[unit], ends[unit])

test('however a character is written, it knows where', () => {
  const ways = fc.constantFrom(
    ['a', 'a'],
    ['🎉', '🎉'],
    ['*', '\\*'],
    ['“', '&#8220;'],
    ['🎉', '&#x1F389;'],
    ['&', '&amp;'],
    ['&', '&'],
    ['&x;', '&x;'],
  )
  fc.assert(
    fc.property(fc.array(ways, { minLength: 1 }), (chosen) => {
      const raw = chosen.map(([, source = '']) => source).join('')
      const value = chosen.map(([character = '']) => character).join('')
      const expected = chosen.flatMap(([character = '', source = '']) =>
        character === '&x;' ? [...'&x;'].map((one) => [one, one]) : [[character, source]],
      )
      expect(written(raw, align(raw, whole(raw), value))).toEqual(expected)
    }),
  )
})

test('indentation, trailing spaces and the marks of a quotation may be left out', () => {
  const raw = 'a  \r\n > \\> b\n> c'
  expect(written(raw, align(raw, whole(raw), 'a\r\n> b\nc', { quoted: true }))).toEqual([
    ['a', 'a'],
    ['\r', '\r'],
    ['\n', '\n'],
    ['>', '\\>'],
    [' ', ' '],
    ['b', 'b'],
    ['\n', '\n'],
    ['c', 'c'],
  ])
})

test('a line break may have become a space', () => {
  expect(align('a\nb', { start: 0, end: 3 }, 'a b', { notation: verbatim })).toEqual({
    text: 'a b',
    starts: [0, 1, 2],
    ends: [1, 2, 3],
  })
})

test.each([
  ['a word that is not there', 'one two', 'one three'],
  ['a word too many', 'one', 'one two'],
  ['a word left out', 'one two', 'one'],
  ['a word left out before', 'one two', 'two'],
  ['an entity left out', 'a&amp;b', 'ab'],
  ['a mark of a quotation where there is none', 'a\n> b', 'a\nb'],
])('no place is guessed: %s', (_, raw, value) => {
  expect(align(raw, whole(raw), value)).toBeNull()
})
