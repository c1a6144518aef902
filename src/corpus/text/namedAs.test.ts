import { expect, test } from 'vitest'
import { aNaming } from '../testing/sideBySide.fixture.ts'
import { namedAs } from './namedAs.ts'

const sketch = (all: ReturnType<typeof namedAs>) =>
  all.map(({ referent, words, tone, passages }) => [referent, words, tone, ...passages.map(({ start }) => start)])

test('alike but for case, width and white space are one, as first printed; another tone or referent is another', () => {
  const namings = [
    aNaming('firm', 'doc-a', 50, 'ACME  Inc'),
    aNaming('firm', 'doc-a', 10, 'Acme Inc'),
    aNaming('firm', 'doc-a', 70, 'Ａｃｍｅ Inc', 'critical'),
    aNaming('sector', 'doc-a', 30, 'Acme Inc'),
    aNaming('firm', 'doc-a', 90, 'Acme'),
  ]
  expect(sketch(namedAs(namings))).toEqual([
    ['firm', 'Acme Inc', 'neutral', 10, 50],
    ['sector', 'Acme Inc', 'neutral', 30],
    ['firm', 'Ａｃｍｅ Inc', 'critical', 70],
    ['firm', 'Acme', 'neutral', 90],
  ])
})

test('words are the clean ones where the file’s own differ', () => {
  const naming = aNaming('firm', 'doc-a', 0, '&#8220;甲&#8221;')
  expect(sketch(namedAs([{ ...naming, passage: { ...naming.passage, clean: '“甲”' } }]))).toEqual([
    ['firm', '“甲”', 'neutral', 0],
  ])
})
