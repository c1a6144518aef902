/** One mistake is one fault: what a file, a record or a document that cannot be read would have held is not called missing too. */
import { expect, test } from 'vitest'
import type { Seeds } from '../compile.ts'
import { describeFaults, type Fault } from '../faults.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds } from '../testing/fair.ts'
import { documents, faultsOf, put } from '../testing/plant.ts'

const files = [
  'pledges.yaml',
  'amounts.yaml',
  'numbers.yaml',
  'voices.yaml',
  'topics.yaml',
  'namings.yaml',
  'frames.yaml',
  'questions.yaml',
  'grouping-1.yaml',
  'grouping-2.yaml',
  'defects.yaml',
  'glosses.yaml',
  'pass-1.yaml',
  'pass-2.yaml',
  'again-1.yaml',
  'again-2.yaml',
  'reconciliation.yaml',
  'codebook.yaml',
] as const

const compiled = (seeds: Seeds) => {
  const result = compileFair(seeds)
  return result.ok ? [] : result.faults
}
const elsewhere = (faults: readonly Fault[], name: string) => faults.filter(({ file }) => !file.endsWith(`/${name}`))

test.each(files)('%s that is not YAML is blamed alone', (name) => {
  const seeds = fairSeeds()
  const coding = seeds.coding.map((one) => (one.file === name ? { ...one, text: `${one.text}\n  x: [\n` } : one))
  const faults = compiled({ ...seeds, coding })
  expect(faults).not.toEqual([])
  expect(elsewhere(faults, name), describeFaults(faults)).toEqual([])
})

test.each(files.filter((name) => !/^(pass|again|reconciliation|questions|grouping)/.test(name)))(
  '%s that is not there is blamed alone',
  (name) => {
    const seeds = fairSeeds()
    const faults = compiled({ ...seeds, coding: seeds.coding.filter(({ file }) => file !== name) })
    expect(elsewhere(faults, name), describeFaults(faults)).toEqual([])
    expect(faults).toHaveLength(1)
  },
)

test.each([
  ['pass-1.yaml', /pass-2.yaml stands alone/],
  ['again-2.yaml', /again-1.yaml stands alone/],
] as const)('of two passes without %s, the other is blamed once', (name, message) => {
  const seeds = fairSeeds()
  const faults = compiled({ ...seeds, coding: seeds.coding.filter(({ file }) => file !== name) })
  expect(faults.map((fault) => fault.message)).toEqual([expect.stringMatching(message)])
})

test.each([
  ['a referent with a field missing', put('namings.yaml', '    contested: false\n', '')],
  ['a frame with a field missing', put('frames.yaml', 'id: p-fair, document: post, ', 'id: p-fair, ')],
  ['a frame of a pass with a field missing', put('pass-1.yaml', 'critical, voice: company }', 'critical }')],
  ['a pass without its dimensions', put('pass-1.yaml', 'dimensions: [label, agency, naming]', 'dimensions: []')],
  ['a topic with a field missing', put('topics.yaml', 'title: { en: The opening, zh: 开幕 }\n    ', '')],
  ['an amount of an unknown measure', put('amounts.yaml', 'measures: pledged-total', 'measures: pledgd-total')],
  [
    'a quotation by nobody known',
    put('voices.yaml', 'speaker: jane-doe, mode: direct', 'speaker: jane-do, mode: direct'),
  ],
  [
    'a quotation of an unknown mode',
    put('voices.yaml', 'speaker: jane-doe, mode: direct', 'speaker: jane-doe, mode: dirct'),
  ],
  ['a question with a field missing', put('questions.yaml', 'aspect: amount\n    topics', 'topics')],
  ['a grouping with a field missing', put('grouping-1.yaml', 'groups: [[post], [bao]]', 'none: []')],
  [
    'words of an answer that are not there',
    put('questions.yaml', 'quote: give ten million', 'quote: give two million'),
  ],
  ['a finder that is no regular expression', put('numbers.yaml', "'\\d+', reason", "'(\\d+', reason")],
  ['a document with a date that is none', put(documents, 'date: 2031-05-06\n', 'date: 2031-5-6\n')],
])('%s is one fault', (_, planted) => {
  const faults = faultsOf([planted])
  expect(faults, describeFaults(faults)).toHaveLength(1)
})
