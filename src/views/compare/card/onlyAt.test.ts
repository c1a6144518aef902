import { expect, test } from 'vitest'
import type { OnlyHere } from '../../../corpus/framing/onlyHere.ts'
import { aPassage } from '../../../corpus/testing/promised.fixture.ts'
import { id } from '../../../corpus/testing/sideBySide.fixture.ts'
import { idOf, onlyAt, standsTo } from './onlyAt.ts'

const [a, b, c] = ['doc-a', 'doc-b', 'doc-c'].map((name) => id<OnlyHere['document']>(name))
if (a === undefined || b === undefined || c === undefined) throw new Error('three documents')

const entity = (end: number, rest: Partial<Pick<OnlyHere, 'missing' | 'excused'>> = {}): OnlyHere => ({
  kind: 'entity',
  entity: id('acme'),
  document: a,
  passage: aPassage('doc-a', 10, end),
  missing: [b, c],
  excused: [],
  ...rest,
})
const event = (name: string, rest: Partial<Pick<OnlyHere, 'missing' | 'excused'>> = {}): OnlyHere => ({
  kind: 'event',
  event: id(name),
  document: a,
  passage: aPassage('doc-a', 10, 90),
  missing: [c],
  excused: [{ document: b, why: 'before' }],
  ...rest,
})
const topic: OnlyHere = { ...entity(90), kind: 'topic', topic: 'plan' }

test('a place has all that begins there, the longest words first, each under its own name', () => {
  const here = onlyAt([topic, entity(14), event('one'), event('two')], { document: 'doc-a', start: 10 })
  expect(here.map(idOf)).toEqual(['event one', 'event two', 'entity acme'])
  expect(onlyAt(here, { document: 'doc-a', start: 11 })).toEqual([])
  expect(onlyAt(here, { document: 'doc-b', start: 10 })).toEqual([])
})

test('one that could have told the one and not the other is said to stand differently to each', () => {
  const here = [event('one'), event('two'), entity(14)]
  expect(standsTo(here, b).map((group) => group.map(idOf))).toEqual([['event one', 'event two'], ['entity acme']])
  expect(standsTo(here, c)).toHaveLength(1)
})

test('excuses by different statuses are different', () => {
  const excused = (status: string): Pick<OnlyHere, 'excused'> => ({
    excused: [{ document: b, why: 'status', statuses: [id(status)] }],
  })
  const here = [entity(14, { missing: [c], ...excused('other') }), event('one', excused('before'))]
  expect(standsTo(here, b)).toHaveLength(2)
})
