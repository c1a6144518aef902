/** What holds of every question, whoever is asked. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenIn, someQuestion, someQuestions, withoutWords } from '../testing/asked.fixture.ts'
import { DOCUMENTS, someChosen } from '../testing/sideBySide.fixture.ts'
import { isIn, overlap } from '../text/overlap.ts'
import type { DocumentId } from '../types.ts'
import { differingPlaces } from './differing.ts'
import type { Question } from './question.ts'
import { byAnswers, byTopic, questionsFor } from './shown.ts'
import { answerOf, differs, equals, isAlike, isApart, standingsOf } from './standing.ts'

const pairs = DOCUMENTS.flatMap((a) => DOCUMENTS.map((b) => [a, b] as const))
const wordsOf = (question: Question, document: DocumentId) =>
  question.answers.flatMap(({ documents }) => documents.flatMap((one) => (one.document === document ? one.words : [])))

describe('two sources', () => {
  test('differ one way as the other, never from oneself, and never while they are equal', () =>
    fc.assert(
      fc.property(someQuestion, (question) => {
        for (const [a, b] of pairs) {
          expect(differs(question, a, b)).toBe(differs(question, b, a))
          expect(differs(question, a, b) && equals(question, a, b)).toBe(false)
          if (a === b) expect(differs(question, a, b)).toBe(false)
        }
      }),
    ))

  test('are equal or differ if both answer, and neither where one does not', () =>
    fc.assert(
      fc.property(someQuestion, (question) => {
        for (const [a, b] of pairs) {
          const bothAnswer = answerOf(question, a) !== undefined && answerOf(question, b) !== undefined
          expect(differs(question, a, b) || equals(question, a, b)).toBe(bothAnswer)
        }
      }),
    ))

  test('that answer alike are so by an equivalence', () =>
    fc.assert(
      fc.property(someQuestion, (question) => {
        for (const [a, b] of pairs) {
          expect(equals(question, a, b)).toBe(equals(question, b, a))
          if (a === b) expect(equals(question, a, b)).toBe(answerOf(question, a) !== undefined)
          for (const c of DOCUMENTS)
            if (equals(question, a, b) && equals(question, b, c)) expect(equals(question, a, c)).toBe(true)
        }
      }),
    ))

  test('stand as they stood when another source comes beside them', () =>
    fc.assert(
      fc.property(someQuestion, someChosen(), someChosen(), (question, chosen, others) => {
        const more = [...new Set([...chosen, ...others])]
        const together = (shown: readonly DocumentId[], a: DocumentId, b: DocumentId) =>
          standingsOf(question, shown).given.some(({ by }) =>
            [a, b].every((one) => by.some(({ document }) => document === one)),
          )
        for (const a of chosen)
          for (const b of chosen) {
            expect(together(more, a, b)).toBe(together(chosen, a, b))
            expect(together(chosen, a, b)).toBe(equals(question, a, b))
          }
      }),
    ))
})

test('every source shown stands in one place, and in one answer at the most', () =>
  fc.assert(
    fc.property(someQuestion, someChosen(1), (question, chosen) => {
      const { given, unanswered, uncoded } = standingsOf(question, chosen)
      const places = [
        ...given.flatMap(({ by }) => by.map(({ document }) => document)),
        ...unanswered.map(({ document }) => document),
        ...uncoded,
      ]
      expect([...places].sort()).toEqual([...chosen].sort())
    }),
  ))

test('the order in which sources are shown changes nothing between them', () =>
  fc.assert(
    fc.property(someQuestion, someChosen(), (question, chosen) => {
      const [one, other] = [standingsOf(question, chosen), standingsOf(question, [...chosen].reverse())]
      expect(one.given.map(({ answer }) => answer.id)).toEqual(other.given.map(({ answer }) => answer.id))
      expect(isAlike(one)).toBe(isAlike(other))
      expect(isApart(one)).toBe(chosen.some((a) => chosen.some((b) => differs(question, a, b))))
    }),
  ))

describe('words drawn as differing', () => {
  test('are words of an answer that another source shown, which answers, does not give', () =>
    fc.assert(
      fc.property(someQuestion, someChosen(), (question, chosen) => {
        for (const place of differingPlaces(question, chosen, brokenIn(question))) {
          expect(chosen).toContain(place.document)
          expect(wordsOf(question, place.document).some(({ passage }) => isIn(place, passage))).toBe(true)
          const own = answerOf(question, place.document)
          const others = chosen.flatMap((other) => answerOf(question, other) ?? [])
          expect(others.some(({ id }) => id !== own?.id)).toBe(true)
        }
      }),
    ))

  test('are all such words that lie on nothing broken', () =>
    fc.assert(
      fc.property(someQuestion, someChosen(), (question, chosen) => {
        const broken = brokenIn(question)
        const drawn = differingPlaces(question, chosen, broken)
        expect(drawn.filter((place) => broken.some((hole) => overlap(place, hole)))).toEqual([])
        const due = chosen
          .filter((a) => chosen.some((b) => differs(question, a, b)))
          .flatMap((document) => wordsOf(question, document).filter(({ flagged }) => !flagged))
        expect(drawn.length).toBe(due.length)
      }),
    ))

  test('and what differs never grow in number where broken words are taken away', () =>
    fc.assert(
      fc.property(someQuestion, someChosen(), (question, chosen) => {
        const broken = brokenIn(question)
        const before = differingPlaces(question, chosen, broken)
        for (const place of broken) {
          const less = withoutWords(question, place)
          for (const [a, b] of pairs) if (differs(less, a, b)) expect(differs(question, a, b)).toBe(true)
          expect(before).toEqual(expect.arrayContaining([...differingPlaces(less, chosen, broken)]))
        }
      }),
    ))
})

describe('the questions of a choice of sources', () => {
  test('are those that two of them answer', () =>
    fc.assert(
      fc.property(someQuestions, someChosen(), (questions, chosen) => {
        const shown = questionsFor(questions, chosen).map(({ question }) => question)
        for (const question of questions)
          expect(shown.includes(question)).toBe(chosen.filter((one) => answerOf(question, one)).length > 1)
      }),
    ))

  test('stand each once by answers, and by topic in one place at least', () =>
    fc.assert(
      fc.property(someQuestions, someChosen(), (questions, chosen) => {
        const all = questionsFor(questions, chosen)
        const sorted = (list: typeof all) => list.map(({ question }) => question.id).sort()
        expect(sorted(byAnswers(all).flatMap((group) => group.questions))).toEqual(sorted(all))
        expect(byAnswers(all).map(({ key }) => key)).toEqual(
          [...byAnswers(all).map(({ key }) => key)].sort((a, b) => b - a),
        )
        const topics = ['topic-0', 'topic-1', 'topic-2']
        expect([...new Set(byTopic(all, topics).flatMap((group) => sorted(group.questions)))].sort()).toEqual(
          sorted(all),
        )
      }),
    ))
})
