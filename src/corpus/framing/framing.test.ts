import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Frame, Topic } from '../coded.ts'
import {
  aFrame,
  aTopic,
  book,
  DOCUMENTS,
  id,
  ids,
  NAMES,
  SENTENCES,
  someChosen,
  someTopics,
  told,
  untold,
  whole,
} from '../testing/sideBySide.fixture.ts'
import type { DocumentId } from '../types.ts'
import {
  byDivergence,
  byFirst,
  compareTopic,
  compareTopics,
  divergence,
  type Point,
  type Stand,
  valueDiffers,
  verdictOf,
} from './framing.ts'

/** Sentence 0 of each is about the topic. */
const tells = (...documents: readonly string[]) => documents.map((document) => told(document, whole(document, 0)))
const frame = (document: string, value: string, rest: Partial<Frame> = {}): Frame =>
  aFrame(`${document}-${value}-${rest.referent ?? ''}`, whole(document, 0), { value: id(value), ...rest })
const compared = (topic: Topic, frames: readonly Frame[], ...chosen: readonly string[]) =>
  compareTopic({ topics: [topic], frames, book }, topic, ids(...chosen))
const onlyPoint = (topic: Topic, frames: readonly Frame[], ...chosen: readonly string[]): Point => {
  const { points } = compared(topic, frames, ...chosen)
  const [point] = points
  if (point === undefined || points.length > 1) throw new Error(`${points.length} points`)
  return point
}
const kinds = ({ stands }: Point) => stands.map(({ kind }) => kind)

describe('what two sources carry on one thing', () => {
  const both = aTopic('t', ...tells('doc-a', 'doc-b'))

  test('both, the same: coded alike', () => {
    const point = onlyPoint(both, [frame('doc-a', 'coerced'), frame('doc-b', 'coerced')], 'doc-a', 'doc-b')
    expect([verdictOf(point), point.pairs, valueDiffers(point, id('coerced'))]).toEqual(['alike', 0, false])
  })

  test('both, not the same: they differ', () => {
    const point = onlyPoint(both, [frame('doc-a', 'coerced'), frame('doc-b', 'volunteered')], 'doc-a', 'doc-b')
    expect([verdictOf(point), point.pairs]).toEqual(['differs', 1])
    expect(['coerced', 'volunteered'].map((value) => valueDiffers(point, id(value)))).toEqual([true, true])
  })

  test('one carries what both carry and more: only the more is the difference', () => {
    const frames = [frame('doc-a', 'coerced'), frame('doc-a', 'volunteered'), frame('doc-b', 'volunteered')]
    const point = onlyPoint(both, frames, 'doc-a', 'doc-b')
    expect(verdictOf(point)).toBe('differs')
    expect([valueDiffers(point, id('coerced')), valueDiffers(point, id('volunteered'))]).toEqual([true, false])
  })

  test.each([
    ['left', 'doc-a', ['coded', 'uncoded']],
    ['right', 'doc-b', ['uncoded', 'coded']],
  ])('only %s coded: nothing to differ from', (_, document, stands) => {
    const point = onlyPoint(both, [frame(document, 'coerced')], 'doc-a', 'doc-b')
    expect([verdictOf(point), kinds(point)]).toEqual(['single', stands])
  })

  test('neither coded: no point', () => {
    expect(compared(both, [], 'doc-a', 'doc-b').points).toEqual([])
    expect(compared(both, [], 'doc-a', 'doc-b').told).toEqual(['doc-a', 'doc-b'])
  })

  test.each(['silent', 'before', 'other'])('one does not tell it, %s: shown, never a difference', (status) => {
    const topic = aTopic('t', ...tells('doc-a'), untold('doc-b', status))
    const { points, told: by } = compared(topic, [frame('doc-a', 'coerced')], 'doc-a', 'doc-b')
    expect(by).toEqual(['doc-a'])
    expect(points.map(verdictOf)).toEqual(['single'])
    expect(points[0]?.stands[1]).toEqual({ kind: 'untold', document: 'doc-b', status })
  })

  test('of different referents there is nothing to compare', () => {
    const frames = [frame('doc-a', 'coerced', { referent: 'acme' }), frame('doc-b', 'volunteered', { referent: 'law' })]
    expect(compared(both, frames, 'doc-a', 'doc-b').points.map(verdictOf)).toEqual(['single', 'single'])
    const unnamed = [frame('doc-a', 'coerced', { referent: 'acme' }), frame('doc-b', 'volunteered')]
    expect(compared(both, unnamed, 'doc-a', 'doc-b').points.map(verdictOf)).toEqual(['single', 'single'])
  })

  test('words outside the topic’s passages are no part of it', () => {
    const elsewhere = aFrame('elsewhere', whole('doc-b', 1), { value: id('volunteered') })
    const point = onlyPoint(both, [frame('doc-a', 'coerced'), elsewhere], 'doc-a', 'doc-b')
    expect(kinds(point)).toEqual(['coded', 'uncoded'])
  })
})

describe('three sources', () => {
  const all = aTopic('t', ...tells('doc-a', 'doc-b', 'doc-c'))

  test('two alike and one not: two pairs differ', () => {
    const frames = [frame('doc-a', 'coerced'), frame('doc-b', 'coerced'), frame('doc-c', 'volunteered')]
    const point = onlyPoint(all, frames, 'doc-a', 'doc-b', 'doc-c')
    expect([verdictOf(point), point.pairs]).toEqual(['differs', 2])
  })

  test('a value that every coded source carries is alike, also beside one that is uncoded', () => {
    const frames = [frame('doc-a', 'coerced'), frame('doc-b', 'coerced'), frame('doc-b', 'volunteered')]
    const point = onlyPoint(all, frames, 'doc-a', 'doc-b', 'doc-c')
    expect([valueDiffers(point, id('coerced')), valueDiffers(point, id('volunteered'))]).toEqual([false, true])
    expect(kinds(point)).toEqual(['coded', 'coded', 'uncoded'])
  })

  test('a dimension differs if one of its points does', () => {
    const frames = [
      frame('doc-a', 'coerced', { referent: 'acme' }),
      frame('doc-b', 'coerced', { referent: 'acme' }),
      frame('doc-b', 'coerced', { referent: 'law' }),
      frame('doc-c', 'volunteered', { referent: 'law' }),
      frame('doc-a', 'policy', { dimension: id('cause') }),
    ]
    const topic = compared(all, frames, 'doc-a', 'doc-b', 'doc-c')
    expect(topic.dimensions).toEqual([
      { dimension: 'agency', verdict: 'differs' },
      { dimension: 'cause', verdict: 'single' },
    ])
    expect([topic.points[0]?.referent, divergence(topic)]).toEqual(['law', [1, 1, 1]])
  })
})

test('order: most divergent first; in a source, what it tells first, and what it does not tell last', () => {
  const quiet = aTopic('quiet', ...tells('doc-a', 'doc-b'))
  const later = aTopic('later', told('doc-a', whole('doc-a', 3)), told('doc-b', whole('doc-b', 3)))
  const elsewhere = aTopic('elsewhere', untold('doc-a', 'silent'), ...tells('doc-b'))
  const unheard = aTopic('unheard', ...tells('doc-c'))
  const frames = [aFrame('a', whole('doc-a', 3)), aFrame('b', whole('doc-b', 3), { value: id('volunteered') })]
  const all = compareTopics({ topics: [elsewhere, later, quiet, unheard], frames, book }, ids('doc-a', 'doc-b'))
  const names = (topics: typeof all) => topics.map(({ topic }) => topic.id)
  expect(names(all)).toEqual(['elsewhere', 'later', 'quiet'])
  expect(names(byDivergence(all))).toEqual(['later', 'quiet', 'elsewhere'])
  expect(names(byFirst(all, ids('doc-a')[0] ?? id('')))).toEqual(['quiet', 'later', 'elsewhere'])
})

describe('whatever the corpus', () => {
  const someFrames: fc.Arbitrary<readonly Frame[]> = fc
    .array(
      fc.record({
        document: fc.constantFrom(...NAMES),
        sentence: fc.nat(SENTENCES - 1),
        code: fc.constantFrom(
          ['agency', 'coerced'],
          ['agency', 'volunteered'],
          ['cause', 'policy'],
          ['cause', 'interest'],
        ),
        referent: fc.constantFrom('acme', 'law', null),
      }),
      { maxLength: 16 },
    )
    .map((all) =>
      all.map(({ document, sentence, code: [dimension = '', value = ''], referent }, at) =>
        aFrame(`frame-${at}`, whole(document, sentence), {
          dimension: id(dimension),
          value: id(value),
          ...(referent === null ? {} : { referent }),
        }),
      ),
    )
  const asked = fc.record({ topics: someTopics, frames: someFrames, book: fc.constant(book) })

  const key = ({ topic, dimension, referent }: Point) => `${topic} ${dimension} ${referent}`
  const pointsOf = (all: ReturnType<typeof compareTopics>) =>
    new Map(all.flatMap(({ points }) => points.map((point): [string, Point] => [key(point), point])))
  const byDocument = (stands: readonly Stand[]) => [...stands].sort((a, b) => (a.document < b.document ? -1 : 1))
  const reordered = (all: ReturnType<typeof compareTopics>) =>
    [...pointsOf(all)].map(([name, point]) => [name, point.pairs, byDocument(point.stands)]).sort()

  test('sources may change places: the same points, the same differences', () => {
    fc.assert(
      fc.property(asked, someChosen(), (one, chosen) => {
        const inOrder = DOCUMENTS.filter((document) => chosen.includes(document))
        expect(reordered(compareTopics(one, chosen))).toEqual(reordered(compareTopics(one, inOrder)))
      }),
    )
  })

  test('another source never takes away a difference between two', () => {
    fc.assert(
      fc.property(asked, someChosen(), (one, chosen) => {
        const [a, b] = chosen
        const two = [
          ...pointsOf(
            compareTopics(
              one,
              [a, b].filter((it): it is DocumentId => it !== undefined),
            ),
          ),
        ]
        const more = pointsOf(compareTopics(one, chosen))
        for (const [name, point] of two.filter(([, it]) => verdictOf(it) === 'differs')) {
          const wider = more.get(name)
          expect(wider && verdictOf(wider)).toBe('differs')
          for (const stand of point.stands)
            for (const { value } of stand.kind === 'coded' ? stand.carried : [])
              if (valueDiffers(point, value)) expect(wider && valueDiffers(wider, value)).toBe(true)
        }
      }),
    )
  })

  test('a point differs if and only if some value of it does', () => {
    fc.assert(
      fc.property(asked, someChosen(), (one, chosen) => {
        for (const point of pointsOf(compareTopics(one, chosen)).values()) {
          const values = point.stands.flatMap((stand) => (stand.kind === 'coded' ? stand.carried : []))
          expect(verdictOf(point) === 'differs').toBe(values.some(({ value }) => valueDiffers(point, value)))
        }
      }),
    )
  })

  test('without the sources that are untold or uncoded a point is just as different', () => {
    fc.assert(
      fc.property(asked, someChosen(), (one, chosen) => {
        for (const [name, point] of pointsOf(compareTopics(one, chosen))) {
          const coded = point.stands.filter(({ kind }) => kind === 'coded').map(({ document }) => document)
          const alone = pointsOf(compareTopics(one, coded)).get(name)
          expect(alone && [verdictOf(alone), alone.pairs]).toEqual([verdictOf(point), point.pairs])
          if (coded.length < 2) expect(verdictOf(point)).toBe('single')
        }
      }),
    )
  })

  test('each source stands once in every point, in the order given, and a topic that nobody tells is left out', () => {
    fc.assert(
      fc.property(asked, someChosen(), (one, chosen) => {
        const all = compareTopics(one, chosen)
        for (const { points, told: by } of all) {
          expect(by.length).toBeGreaterThan(0)
          for (const { stands } of points) expect(stands.map(({ document }) => document)).toEqual(chosen)
        }
        const names = (topics: typeof all) => topics.map(({ topic }) => topic.id)
        expect(names(byDivergence(all)).sort()).toEqual(names(all).sort())
      }),
    )
  })
})
