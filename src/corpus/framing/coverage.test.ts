import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aTopic, id, ids, someChosen, someTopics, told, untold, whole } from '../testing/sideBySide.fixture.ts'
import { byFirst, byTold, type ComparedTopic, compareTopics } from './coverage.ts'

const tells = (...documents: readonly string[]) => documents.map((document) => told(document, whole(document, 0)))
const names = (topics: readonly ComparedTopic[]) => topics.map(({ topic }) => topic.id)

const quiet = aTopic('quiet', ...tells('doc-a'), untold('doc-b', 'silent'))
const later = aTopic('later', told('doc-a', whole('doc-a', 3)), told('doc-b', whole('doc-b', 3)))
const elsewhere = aTopic('elsewhere', untold('doc-a', 'silent'), ...tells('doc-b'))
const unheard = aTopic('unheard', ...tells('doc-c'))
const all = compareTopics([elsewhere, later, quiet, unheard], ids('doc-a', 'doc-b'))

test('a topic is told by those of the sources that have a passage on it; what none of them tells is left out', () => {
  expect(all.map(({ topic, told: by }) => [topic.id, by])).toEqual([
    ['elsewhere', ['doc-b']],
    ['later', ['doc-a', 'doc-b']],
    ['quiet', ['doc-a']],
  ])
})

test('told by most first, and those told by as many in the order given', () => {
  expect(names(byTold(all))).toEqual(['later', 'elsewhere', 'quiet'])
})

test('in a source, what it tells first, and what it does not tell last', () => {
  expect(names(byFirst(all, id('doc-a')))).toEqual(['quiet', 'later', 'elsewhere'])
})

test('sources may change places, and every order holds the same topics', () => {
  fc.assert(
    fc.property(someTopics, someChosen(), (topics, chosen) => {
      const compared = compareTopics(topics, chosen)
      expect(compareTopics(topics, [...chosen].reverse())).toEqual(compared)
      for (const ordered of [byTold(compared), ...chosen.map((source) => byFirst(compared, source))])
        expect(names(ordered).sort()).toEqual(names(compared).sort())
    }),
  )
})
