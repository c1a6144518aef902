import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextUnit } from '../../corpus/text/units.ts'
import type { Block } from '../../corpus/types.ts'
import { sentenceAt, stepsFrom } from './steps.ts'

// a branded id is a string; in a test any string may be one
const daily = 'daily' as TextUnit['document']

/** Sentences of given lengths, a character apart, `two` of them to a block. */
const stretchesOf = (lengths: readonly number[], two = 2): readonly TextUnit[] => {
  let at = 0
  const places = lengths.map((length) => {
    const start = at
    at = start + length + 1
    return { start, end: start + length }
  })
  return places.map((place, index) => {
    const first = places[index - (index % two)] ?? place
    const last = places[Math.min(places.length - 1, index - (index % two) + two - 1)] ?? place
    const block: Block = {
      index: Math.floor(index / two),
      kind: 'body',
      text: '',
      start: first.start,
      end: last.end,
      map: [],
    }
    return { document: daily, block, ...place, range: { start: 0, end: 0 }, sentence: (index % two) + 1 }
  })
}

const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })

test('next and previous undo each other, and the ends of a text have no neighbour', () => {
  fc.assert(
    fc.property(lengths, (all) => {
      const stretches = stretchesOf(all)
      for (const [at, stretch] of stretches.entries()) {
        const { previous, next } = stepsFrom(stretches, stretch)
        expect(previous).toBe(stretches[at - 1])
        expect(next).toBe(stretches[at + 1])
      }
    }),
  )
})

test('out of a paragraph one comes to its first sentence, and from a sentence to its paragraph', () => {
  const stretches = stretchesOf([3, 4, 5, 6])
  const third = stretches[2]
  if (third === undefined) throw new Error('four sentences have a third')
  expect(stepsFrom(stretches, third).whole).toBe(third.block)
  expect(stepsFrom(stretches, third.block)).toMatchObject({ next: third, previous: stretches[1], whole: undefined })
})

test('out of a part of a sentence one comes to the next one, and not to the same again', () => {
  const stretches = stretchesOf([3, 4, 5, 6])
  const [first, second, third] = stretches
  if (!first || !second || !third) throw new Error('four sentences have a third')
  const part = { start: second.start + 1, end: second.end - 1 }
  expect(stepsFrom(stretches, part)).toEqual({ previous: first, next: third, whole: second.block })
})

test('what lies between two sentences is a part of neither', () => {
  const stretches = stretchesOf([3, 4])
  const [first, second] = stretches
  if (!first || !second) throw new Error('two sentences have a second')
  const between = { start: first.end, end: second.start }
  expect(stepsFrom(stretches, between)).toEqual({ previous: first, next: second, whole: undefined })
})

test('every character of a sentence leads to it, and those between to none', () => {
  fc.assert(
    fc.property(lengths, (all) => {
      const stretches = stretchesOf(all)
      for (const stretch of stretches) {
        for (let at = stretch.start; at < stretch.end; at++) expect(sentenceAt(stretches, at)).toBe(stretch)
        expect(sentenceAt(stretches, stretch.end)).toBeUndefined()
      }
    }),
  )
})
