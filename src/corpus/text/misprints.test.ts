import { expect, test } from 'vitest'
import { aCorpus } from '../testing/invented.fixture.ts'
import type { Mention, Passage } from '../types.ts'
import { misprintsIn } from './misprints.ts'

// ids are strings with a brand that only ingest gives
const at = (start: number, quote: string, clean?: string) =>
  ({
    document: 'doc-a',
    start,
    end: start + [...quote].length,
    quote,
    ...(clean === undefined ? {} : { clean }),
  }) as Passage

const misprint = (start: number, quote: string) => ({ ...at(start, quote), entity: 'acme' }) as Mention
const index = { ...aCorpus([]), misprints: [misprint(14, 'Glubex'), misprint(11, 'Ac')] }
const words = (passage: Passage) =>
  misprintsIn(index, passage).map(({ start, end }) => (passage.clean ?? passage.quote).slice(start, end))

test('misprints are found where they stand, in the order of the text, past characters of two units', () => {
  expect(words(at(10, '🎏Ac Glubex'))).toEqual(['Ac', 'Glubex'])
})

test('one that is not whole inside the passage is not in it', () => {
  expect(words(at(12, 'c Glub'))).toEqual([])
  expect(words({ ...at(10, '🎏Ac Glubex'), document: index.documents[1]?.id ?? at(0, '').document })).toEqual([])
})

test('in clean words it is placed only where it can be only one', () => {
  expect(words(at(4, '&quot;**Ac Glubex', '"Ac Glubex'))).toEqual(['Ac', 'Glubex'])
  expect(words(at(4, '&quot;**Ac Glubex', '"Ac Glubex Glubex'))).toEqual(['Ac'])
})
