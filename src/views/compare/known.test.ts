import { expect, test } from 'vitest'
import { aFrame, book, whole } from '../../corpus/testing/sideBySide.fixture.ts'
import { type CompareState, compareHref, comparePath, readCompare } from '../../url/compare.ts'
import { type Known, keepThere } from './known.ts'

const known: Known = {
  sources: ['doc-a', 'doc-b'],
  aspects: ['name'],
  topics: ['plan'],
  dimensions: book.dimension,
  referents: ['acme'],
  voices: ['outlet'],
  begins: { only: [whole('doc-a', 1)], number: [], defect: [{ ...whole('doc-a', 0), start: 3 }, whole('doc-c', 0)] },
  frames: [aFrame('f1', whole('doc-a', 0)), aFrame('f2', whole('doc-c', 0))],
}
const read = (state: Partial<CompareState>) =>
  keepThere(readCompare(compareHref(state).slice(comparePath.length)), known)
const frame = (name: string, topic: string | null = null) => ({ kind: 'frame', frame: name, topic }) as const
const at = (kind: 'only' | 'number' | 'defect', document: string) => ({ kind, document, start: 3 }) as const
const word = (referent: string) => ({ kind: 'word', referent, document: 'doc-b' }) as const
const of = (kind: 'share' | 'voice', name: string) => ({ kind, of: name, document: 'doc-b' }) as const
const codes = (value: string) => ({ kind: 'codes', dimension: 'agency', value, document: 'doc-a' }) as const

const there: readonly Partial<CompareState>[] = [
  { aspect: ['name'] },
  { topic: ['plan'] },
  { off: ['agency', 'voice'] },
  { sort: 'name' },
  { sort: 'doc-b' },
  { pair: ['doc-b', 'doc-a'] },
  { at: { document: 'doc-a', start: 12 } },
  { open: frame('f1', 'plan') },
  { open: frame('f1') },
  { open: at('defect', 'doc-a') },
  { open: { kind: 'only', document: 'doc-a', start: 100 } },
  { open: word('acme') },
  { open: of('share', 'plan') },
  { open: of('voice', 'outlet') },
  { open: codes('coerced') },
]

test.each(there)('%j is there', (state) => {
  const { state: kept, dropped } = read(state)
  expect(dropped).toEqual([])
  expect(compareHref(kept)).toBe(compareHref(state))
})

const damaged: readonly (readonly [Partial<CompareState>, dropped: string, rest: Partial<CompareState>])[] = [
  [{ aspect: ['name', 'none'] }, 'aspect=none', { aspect: ['name'] }],
  [{ topic: ['plan', 'none'] }, 'topic=none', { topic: ['plan'] }],
  [{ off: ['agency', 'none'] }, 'off=none', { off: ['agency'] }],
  [{ sort: 'doc-c' }, 'sort=doc-c', { mode: 'topic' }],
  [{ sort: 'divergence' }, 'sort=divergence', { mode: 'topic' }],
  [{ pair: ['doc-a', 'doc-c'] }, 'pair=doc-a,doc-c', { mode: 'topic' }],
  [{ at: { document: 'doc-c', start: 12 } }, 'at=doc-c.12', {}],
  [{ open: frame('f2') }, 'open=frame.f2', { mode: 'topic' }],
  [{ open: frame('f3') }, 'open=frame.f3', { mode: 'topic' }],
  [{ open: frame('f1', 'none') }, 'open=frame.f1.none', { mode: 'topic' }],
  [{ open: at('only', 'doc-c') }, 'open=only.doc-c.3', { mode: 'topic' }],
  [{ open: at('only', 'doc-a') }, 'open=only.doc-a.3', { mode: 'topic' }],
  [{ open: at('number', 'doc-a') }, 'open=number.doc-a.3', { mode: 'topic' }],
  [{ open: word('none') }, 'open=word.none.doc-b', {}],
  [{ open: of('share', 'none') }, 'open=share.none.doc-b', {}],
  [{ open: of('voice', 'none') }, 'open=voice.none.doc-b', {}],
  [{ open: codes('policy') }, 'open=codes.agency.policy.doc-a', {}],
]

test.each(damaged)('%j: the part that is not there is named, the rest kept', (state, name, rest) => {
  const { state: kept, dropped } = read(state)
  expect(dropped.map((one) => `${one.name}=${one.value}`)).toEqual([name])
  expect(compareHref(kept)).toBe(compareHref(rest))
})
