import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identity } from './mapped.ts'
import { saidBefore, say, silence } from './repeats.ts'

const raw = 'One thing.\n\nTwo things were said at some length.\n\nThree.\n\n'
const block = (text: string) => identity(raw, raw.indexOf(text), raw.indexOf(text) + text.length)
const said = ['One thing.', 'Two things were said at some length.', 'Three.'].map(block).reduce(say, silence)
const before = (text: string) => {
  const range = saidBefore(said, identity(text, 0, text.length))
  return range && raw.slice(range.start, range.end)
}

test.each([
  ['a whole block, however short', 'Three.', 'Three.'],
  ['with other line breaks', 'One\nthing.', 'One thing.'],
  ['two joined', 'Two things were said at some length. Three.', 'Two things were said at some length.\n\nThree.'],
  ['a long part', 'things were said at some length. Three', 'things were said at some length.\n\nThree'],
])('said before: %s', (_, text, where) => {
  expect(before(text)).toBe(where)
})

test.each([
  ['part of a block, by chance', 'things were said'],
  ['the end of a block', 'some length.'],
  ['the beginning of a block', 'Two things'],
  ['the end of one and the beginning of the next', 'length. Three'],
  ['a block and something new', 'Three. Four.'],
  ['no words', ' '],
])('new: %s', (_, text) => {
  expect(before(text)).toBeNull()
})

test('whatever white space it is said with, a passage is found again', () => {
  const words = fc.array(fc.stringMatching(/^[a-z二𠮷]{1,9}$/u), { minLength: 1, maxLength: 9 })
  const space = fc.constantFrom(' ', '\n', '\r\n', '\u3000', '')
  fc.assert(
    fc.property(words, space, space, (list, one, other) => {
      const first = list.join(one)
      const again = list.join(other)
      const found = saidBefore(say(silence, identity(first, 0, first.length)), identity(again, 0, again.length))
      expect(found).toEqual({ start: 0, end: first.length })
    }),
  )
})
