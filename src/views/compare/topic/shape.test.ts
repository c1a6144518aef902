/** Invented topics of invented sources: what their rows and overview say, and that no character is lost or doubled. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTopics } from '../../../corpus/framing/coverage.ts'
import {
  aFrame,
  aTopic,
  book,
  id,
  ids,
  someTopics,
  told,
  untold,
  whole,
} from '../../../corpus/testing/sideBySide.fixture.ts'
import { marksOf, runsOf } from '../../../corpus/text/marks.ts'
import { type TextUnit, textUnitsOf } from '../../../corpus/text/units.ts'
import type { Block, TermId } from '../../../corpus/types.ts'
import { countsOf, paragraphsOf, readingOf, rowsOf, standingsOf } from './shape.ts'

const term = id<TermId>
const sources = ids('doc-a', 'doc-b', 'doc-c')

const topics = [
  aTopic('all', told('doc-a', whole('doc-a', 2)), told('doc-b', whole('doc-b', 0)), told('doc-c', whole('doc-c', 0))),
  aTopic('alone', told('doc-a', whole('doc-a', 0)), untold('doc-b', 'silent'), untold('doc-c', 'before')),
  aTopic('two', told('doc-a', whole('doc-a', 1)), told('doc-b', whole('doc-b', 1)), untold('doc-c', 'silent')),
]
const rows = compareTopics(topics, sources)
const named = (all: typeof rows) => all.map(({ topic }) => topic.id)
const row = (name: string) => {
  const found = rows.find(({ topic }) => topic.id === name)
  if (found === undefined) throw new Error(name)
  return found
}
const byId = (a: (typeof rows)[number], b: (typeof rows)[number]) => (a.topic.id < b.topic.id ? -1 : 1)

describe('which topics, in which order', () => {
  test.each([
    ['told', ['all', 'two', 'alone']],
    ['name', ['all', 'alone', 'two']],
    ['doc-a', ['alone', 'two', 'all']],
    ['doc-c', ['all', 'alone', 'two']],
  ])('%s', (sort, expected) => expect(named(rowsOf(rows, { topic: [], sort }, byId))).toEqual(expected))

  test('only those chosen', () => expect(named(rowsOf(rows, { topic: ['two'], sort: 'name' }, byId))).toEqual(['two']))

  test('every order holds the same topics', () =>
    fc.assert(
      fc.property(someTopics, fc.constantFrom('told', 'name', 'doc-a'), (some, sort) => {
        const all = compareTopics(some, sources)
        expect(named(rowsOf(all, { topic: [], sort }, byId)).sort()).toEqual(named(all).sort())
      }),
    ))
})

test('what the overview says in a sentence', () =>
  expect(countsOf(rows, sources, book)).toEqual({
    topics: 3,
    all: 1,
    one: 1,
    silent: [
      { document: 'doc-a', count: 0 },
      { document: 'doc-b', count: 1 },
      { document: 'doc-c', count: 1 },
    ],
  }))

test('silence is told apart from what a source could not have told', () =>
  expect(standingsOf(row('alone'), sources, book).map(({ kind }) => kind)).toEqual(['told', 'silent', 'aside']))

test('every source stands somehow to every topic', () =>
  fc.assert(
    fc.property(someTopics, (some) => {
      for (const one of compareTopics(some, sources))
        expect(standingsOf(one, sources, book).map(({ document }) => document)).toEqual(sources)
    }),
  ))

test('what is said beside a row: who tells it, and who could have', () => {
  expect(readingOf(row('two'), sources, book)).toEqual({ told: ids('doc-a', 'doc-b'), silent: ids('doc-c') })
  expect(readingOf(row('alone'), sources, book)).toEqual({ told: ids('doc-a'), silent: ids('doc-b') })
})

const plain = (index: number, text: string, start: number): Block => ({
  index,
  number: index + 1,
  kind: 'body',
  text,
  start,
  end: start + text.length,
  map: [[0, text.length, start, start + text.length]],
})

/** A source of blocks of sentences, with the stretches that they are. */
const someSource = fc
  .array(fc.array(fc.constantFrom('Acme gives. ', '甲公司承诺。', 'So-called aid. '), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all): readonly TextUnit[] => {
    const [document] = ids('doc-a')
    if (document === undefined) return []
    let at = 0
    const made = all.map((sentences, index) => {
      const block = plain(index, sentences.join(''), at)
      const spans = sentences.map((words, number) => {
        const passage = { document, start: at, end: at + words.trimEnd().length, quote: words.trimEnd() }
        at += words.length
        return { passage, block: index, number: index + 1, sentence: number + 1, voice: term('outlet') }
      })
      at += 2
      return { block, spans }
    })
    return textUnitsOf(
      { document, blocks: made.map(({ block }) => block) },
      made.flatMap(({ spans }) => spans),
    )
  })

const wordsOf = ({ block, range }: TextUnit) => block.text.slice(range.start, range.end)

describe('the sentences of a column', () => {
  const chosen = someSource.chain((all) => fc.shuffledSubarray([...all]).map((some) => ({ all, some })))

  test('each once, in the order of the file, neighbours of one paragraph together', () =>
    fc.assert(
      fc.property(chosen, ({ all, some }) => {
        const groups = paragraphsOf([...some, ...some.slice(0, 1)])
        expect(groups.flat()).toEqual(all.filter((one) => some.includes(one)))
        for (const group of groups) {
          expect(new Set(group.map(({ block }) => block.index)).size).toBe(1)
          group.slice(1).forEach((one, at) => {
            expect(one.sentence).toBe((group[at]?.sentence ?? 0) + 1)
          })
        }
        groups.slice(1).forEach(([first], at) => {
          const last = groups[at]?.at(-1)
          expect(last?.block.index === first.block.index && last.sentence + 1 === first.sentence).toBe(false)
        })
      }),
    ))

  test('the words drawn are their own characters, each once, whatever the marks', () =>
    fc.assert(
      fc.property(chosen, fc.array(fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 40 }))), ({ some }, places) => {
        const over = places.map(([start, length], at) =>
          aFrame(`f${at}`, { document: id('doc-a'), start, end: start + length, quote: '' }),
        )
        const layers = { frames: over, numbers: [], only: [], defects: [] }
        for (const stretch of paragraphsOf(some).flat()) {
          const drawn = runsOf(wordsOf(stretch), marksOf(stretch, layers))
          const text = drawn.map((run) =>
            run.kind === 'plain' ? run.text : run.pieces.map((one) => one.text).join(''),
          )
          expect(text.join('')).toBe(wordsOf(stretch))
        }
      }),
    ))
})
