/** Which questions are worth showing for a choice of sources, and in which order. */
import type { Code } from '../coded.ts'
import type { DocumentId } from '../types.ts'
import type { Question } from './question.ts'
import { isComparable, type Standings, standingsOf } from './standing.ts'

/** The questions that at least two of the sources `chosen` answer, in the file’s order. */
export const questionsFor = (questions: readonly Question[], chosen: readonly DocumentId[]): readonly Standings[] =>
  questions.map((question) => standingsOf(question, chosen)).filter(isComparable)

export type Grouped<Key> = { readonly key: Key; readonly questions: readonly Standings[] }

/** By what they are about, in the codebook’s order; an aspect without a question is left out. */
export const byAspect = (all: readonly Standings[], aspects: readonly Code[]): readonly Grouped<Code>[] =>
  aspects
    .map((key) => ({ key, questions: all.filter(({ question }) => question.aspect === key.id) }))
    .filter(({ questions }) => questions.length > 0)

/** By how many answers the sources shown give, most first. */
export const byAnswers = (all: readonly Standings[]): readonly Grouped<number>[] =>
  [...new Set(all.map(({ given }) => given.length))]
    .sort((a, b) => b - a)
    .map((key) => ({ key, questions: all.filter(({ given }) => given.length === key) }))

/**
 * By topic, in the order of `topics` (ids): a question of several stands in each. Last, under null, those of no topic; a
 * topic without a question is left out.
 */
export const byTopic = (all: readonly Standings[], topics: readonly string[]): readonly Grouped<string | null>[] =>
  [
    ...topics.map((key) => ({ key, questions: all.filter(({ question }) => question.topics.includes(key)) })),
    { key: null, questions: all.filter(({ question }) => question.topics.length === 0) },
  ].filter(({ questions }) => questions.length > 0)
