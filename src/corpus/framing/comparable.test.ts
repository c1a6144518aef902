import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDay, anEvent } from '../testing/invented.fixture.ts'
import { anIndex, appears, id, ids, NAMES, someAsked, someChosen } from '../testing/sideBySide.fixture.ts'
import type { Document, Event } from '../types.ts'
import { comparable } from './comparable.ts'

const [early, middle, late] = ['2021-03-01', '2021-06-01', '2021-09-01']
const out = (name: string, day = late, work?: string): Document => appears(name, aDay(day ?? ''), work)
const event = (name: string, ...documents: readonly string[]): Event =>
  anEvent(name, { date: aDay(middle ?? ''), documents: ids(...documents) })
const order = (documents: readonly Document[], events: readonly Event[], ...chosen: readonly string[]) =>
  comparable(anIndex(documents, events), ids(...chosen)).map(({ document }) => document.id)

test('whoever tells most of what the chosen tell comes first', () => {
  const documents = ['doc-a', 'doc-b', 'doc-c'].map((name) => out(name))
  const events = [event('one', 'doc-a', 'doc-c'), event('two', 'doc-a', 'doc-c'), event('three', 'doc-a', 'doc-b')]
  expect(order(documents, events, 'doc-a')).toEqual(['doc-c', 'doc-b', 'doc-a'])
})

test('of those that tell as many, whoever could have known of more; then the corpus’s order', () => {
  const documents = [out('doc-a'), out('doc-b', early), out('doc-c'), out('doc-d')]
  expect(order(documents, [event('one', 'doc-a')], 'doc-a')).toEqual(['doc-c', 'doc-d', 'doc-a', 'doc-b'])
})

test('each is measured against the chosen others, and a copy of the same work is named', () => {
  const documents = [out('doc-a', late, 'work'), out('doc-b', late, 'work'), out('doc-c')]
  const events = [event('one', 'doc-a'), event('two', 'doc-a', 'doc-b')]
  const all = comparable(anIndex(documents, events), ids('doc-a', 'doc-b'))
  expect(all.map(({ document, others, shared, could }) => [document.id, others, shared, could])).toEqual([
    ['doc-b', ['one', 'two'], ['two'], 2],
    ['doc-a', ['two'], ['two'], 1],
    ['doc-c', ['one', 'two'], [], 2],
  ])
  expect(all.map(({ witnesses }) => witnesses.map((one) => one.id))).toEqual([['doc-a'], ['doc-b'], []])
})

test('the appearance of a document is nothing that others could tell', () => {
  const appearance = { ...event('out', 'doc-a'), publishes: ids('doc-a')[0] ?? id('') }
  expect(comparable(anIndex([out('doc-a'), out('doc-b')], [appearance]), ids('doc-a'))[1]?.others).toEqual([])
})

test('every source stands in it once, whatever is chosen in whatever order, and counts never exceed each other', () => {
  fc.assert(
    fc.property(someAsked, someChosen(0), ({ index }, chosen) => {
      const all = comparable(index, chosen)
      expect(all.map(({ document }) => String(document.id)).sort()).toEqual([...NAMES])
      expect(comparable(index, [...chosen].reverse())).toEqual(all)
      expect(comparable(index, [...chosen, ...ids('no-such')])).toEqual(all)
      for (const { shared, could, others } of all) {
        expect(shared.length).toBeLessThanOrEqual(could)
        expect(could).toBeLessThanOrEqual(others.length)
      }
      expect(all.map(({ shared }) => shared.length)).toEqual(
        all.map(({ shared }) => shared.length).sort((a, b) => b - a),
      )
    }),
  )
})
