import { describe, expect, test } from 'vitest'
import { compareHref, type OpenCompare, readCompare, readOpenCompare, writeOpenCompare } from './compare.ts'

const stateOf = (search: string) => readCompare(search).state

describe('a comparison as a link', () => {
  test.each([
    '/compare',
    '/compare?mode=words&source=a,b,c',
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
    expect(compareHref({ mode: 'topic', sort: 'divergence', source: [] })).toBe('/compare')
  })

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
    const known = (id: string) => id !== 'x'
    const { state, dropped } = readCompare('?source=a,b,c,d,e,f,x', known)
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
