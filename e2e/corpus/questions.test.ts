/** What is drawn as differing, for every choice of sources, in the data as they are published. */
import { expect, test } from 'vitest'
import type { CodingBook, Defect } from '../../src/corpus/coded'
import { corruptPlaces, differingPlaces } from '../../src/corpus/questions/differing'
import type { Question } from '../../src/corpus/questions/question'
import { overlap } from '../../src/corpus/text/overlap'
import { printedAs } from '../../src/corpus/text/printedAs'
import type { DocumentId } from '../../src/corpus/types'
import { publicFiles } from '../../src/publish/files'
import { listOf, yellowIn } from '../../src/views/compare/questions/shape'
import { corpus } from './compiled'
import { areShipped } from './shipped'

const files = publicFiles(corpus, [])
const read = <T>(path: string): T => JSON.parse(String(files.find((file) => file.path === path)?.content))
const questions = read<readonly Question[]>('questions.json')
const corrupt = corruptPlaces(read<readonly Defect[]>('defects.json'), read<CodingBook>('codebook.json'))

/** Every choice of two sources or more: each bit of a number says whether one is in it. */
const choices = Array.from({ length: 2 ** corpus.documents.length }, (_, bits): readonly DocumentId[] =>
  corpus.documents.filter((_document, at) => (bits >> at) % 2 === 1).map(({ id }) => id),
).filter((some) => some.length > 1)

/** The words drawn yellow, by whom and on which question. */
const drawn = choices.flatMap((chosen) =>
  listOf(questions, chosen, { aspect: [], topic: [] }).shown.flatMap(({ question, given }) => {
    const places = differingPlaces(question, chosen, corrupt)
    return given.flatMap(({ answer, by }) =>
      by.flatMap(({ document, words }) =>
        words
          .filter(({ lead }) => lead)
          .flatMap(({ passage }) =>
            yellowIn(passage, places).map(({ start, end }) => ({
              ...{ question, chosen, answer, document, passage },
              text: printedAs(passage).slice(start, end),
            })),
          ),
      ),
    )
  }),
)

test.skipIf(!areShipped(corpus.documents))('something is drawn as differing', () => expect(drawn).not.toHaveLength(0))

test('every word drawn yellow is a word of an answer that some other source shown does not give', () => {
  for (const { question, chosen, answer, document, text } of drawn) {
    const own = answer.documents.find((one) => one.document === document)
    expect(own?.words.some(({ passage }) => printedAs(passage).includes(text))).toBe(true)
    const others = question.answers.filter(({ id }) => id !== answer.id).flatMap(({ documents }) => documents)
    expect(
      others.some((other) => chosen.includes(other.document)),
      `${question.id}: ${text}`,
    ).toBe(true)
  }
})

test('what a defect corrupts is never drawn yellow', () => {
  const places = choices.flatMap((chosen) =>
    questions.flatMap((question) => differingPlaces(question, chosen, corrupt)),
  )
  expect(places.filter((place) => corrupt.some((hole) => overlap(hole, place)))).toEqual([])
})

test('every source that stands apart from another has yellow words, unless all of them are corrupt', () => {
  for (const chosen of choices)
    for (const { question, given } of listOf(questions, chosen, { aspect: [], topic: [] }).shown) {
      const yellow = drawn.filter((one) => one.question === question && one.chosen === chosen)
      const sound = given.flatMap(({ by }) =>
        by.filter(({ words }) => words.some(({ lead, flagged }) => lead && !flagged)).map(({ document }) => document),
      )
      const expected = given.length > 1 ? sound : []
      expect([...new Set(yellow.map(({ document }) => document))], question.id).toEqual(
        expect.arrayContaining(expected),
      )
      if (given.length === 1) expect(yellow).toEqual([])
    }
})
