import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CompareState,
  compare,
  compareHref,
  MODES,
  type OpenCompare,
  readCompare,
  readOpenCompare,
  SORTS,
  writeOpenCompare,
} from './compare.ts'
import { obeysTheLaws } from './laws.fixture.ts'
import { keepKnown } from './readAddress.ts'

const stateOf = (search: string) => readCompare(search).state

describe('a comparison as a link', () => {
  test.each([
    '/compare',
    '/compare?mode=words&source=a,b,c',
    '/compare?aspect=cause,name&topic=money',
    '/compare?mode=questions&topic=money',
    '/compare?mode=topic',
    '/compare?source=a,b&topic=money,welfare&sort=name&off=label,voice&gloss=en&lang=zh',
    '/compare?mode=text&pair=b,a&at=b.120',
    '/compare?open=frame.b-label-3.money',
    '/compare?mode=text&open=frame.b-label-3',
    '/compare?open=only.b.17',
    '/compare?mode=words&open=word.campaign.b',
    '/compare?open=share.money.b',
  ])('%s says the same when read and written', (link) =>
    expect(decodeURIComponent(compareHref(stateOf(link.replace('/compare', ''))))).toBe(link),
  )

  test('equal sets have equal links, and a default is not said', () => {
    expect(stateOf('?source=b,a,b')).toEqual(stateOf('?source=a,b'))
    expect(compareHref({ mode: 'questions', sort: 'told', source: [] })).toBe('/compare')
  })

  test.each([
    ['', 'questions'],
    ['?source=a,b', 'questions'],
    ['?topic=money', 'topic'],
    ['?sort=divergence', 'topic'],
    ['?off=voice', 'topic'],
    ['?gloss=en', 'topic'],
    ['?pair=a,b', 'topic'],
    ['?open=frame.b-1.money', 'topic'],
    ['?open=share.money.b', 'questions'],
    ['?mode=questions&topic=money', 'questions'],
  ])('%s, which names no mode or one, shows %s', (search, mode) => expect(stateOf(search).mode).toBe(mode))

  test('the order of a pair means something', () => expect(stateOf('?pair=b,a').pair).toEqual(['b', 'a']))

  test.each([
    ['?mode=tree', 'mode', 'tree'],
    ['?gloss=fr', 'gloss', 'fr'],
    ['?pair=a', 'pair', 'a'],
    ['?pair=a,a', 'pair', 'a,a'],
    ['?at=b', 'at', 'b'],
    ['?open=frame', 'open', 'frame'],
    ['?open=only.b.x', 'open', 'only.b.x'],
  ])('%s still opens, and says what it dropped', (search, name, value) =>
    expect(readCompare(search).dropped).toEqual([{ name, value }]),
  )

  test('unknown sources go first, then those for which there is no room', () => {
    const { state, dropped } = readCompare('?source=a,b,c,d,e,f,x', (read) =>
      keepKnown(read, 'source', (id) => id !== 'x'),
    )
    expect(state.source).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(dropped).toEqual([
      { name: 'source', value: 'x' },
      { name: 'source', value: 'f' },
    ])
  })

  test('one source alone is no comparison', () => {
    const { state, dropped } = readCompare('?source=a')
    expect(state.source).toEqual([])
    expect(dropped).toEqual([{ name: 'source', value: 'a' }])
  })
})

const id = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3})?$/)
const ids = (minLength: number, maxLength: number) =>
  fc.uniqueArray(id, { minLength, maxLength }).map((list) => [...list].sort())
const opened: fc.Arbitrary<OpenCompare> = fc.oneof(
  fc.record({ kind: fc.constant('frame' as const), frame: id, topic: fc.option(id) }),
  fc.record({
    kind: fc.constantFrom('only' as const, 'number' as const, 'defect' as const),
    document: id,
    start: fc.nat(),
  }),
  fc.record({ kind: fc.constant('word' as const), referent: id, document: id }),
  fc.record({ kind: fc.constantFrom('share' as const, 'voice' as const), of: id, document: id }),
  fc.record({ kind: fc.constant('codes' as const), dimension: id, value: id, document: id }),
)
const states: fc.Arbitrary<CompareState> = fc.record({
  mode: fc.constantFrom(...MODES),
  source: fc.oneof(fc.constant([]), ids(2, 5)),
  aspect: ids(0, 2),
  topic: ids(0, 4),
  sort: fc.oneof(fc.constantFrom(...SORTS), id),
  off: ids(0, 4),
  gloss: fc.constantFrom(null, 'en' as const, 'zh' as const),
  pair: fc.option(fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => [a, b] as const)),
  at: fc.option(fc.record({ document: id, start: fc.nat() })),
  open: fc.option(opened),
  lang: fc.constantFrom(null, 'en' as const, 'zh' as const),
})

obeysTheLaws({
  read: (search) => readCompare(search),
  href: compareHref,
  fields: Object.keys(compare),
  states,
  turned: (it) => ({ ...it, source: [...it.source].reverse(), off: [...it.off, ...it.off] }),
  values: fc.stringMatching(/^(frame|only|word|share|codes|a|b)([.,][a-z0-9-]{0,3}){0,4}$/),
  broken: ['?open', '?pair=%FF,a&at=.'],
})

test.each<OpenCompare>([
  { kind: 'frame', frame: 'b-1', topic: null },
  { kind: 'frame', frame: 'b-1', topic: 'money' },
  { kind: 'only', document: 'b', start: 0 },
  { kind: 'defect', document: 'b', start: 12 },
  { kind: 'word', referent: 'policy', document: 'b' },
  { kind: 'voice', of: 'official', document: 'b' },
  { kind: 'codes', dimension: 'cause', value: 'state-policy', document: 'b' },
])('what stands open is read as it was written: %o', (open) =>
  expect(readOpenCompare(writeOpenCompare(open))).toEqual(open),
)

test.each(['only.doc-a.007', 'number.doc-a.1234567890123456', 'defect.doc-a.-1'])(
  '%s is no place that a link would name',
  (value) => expect(readOpenCompare(value)).toBeNull(),
)
