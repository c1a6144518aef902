/** Two coders compared: the figures counted by hand on the nine body sentences of the invented fair. */
import { expect, test } from 'vitest'
import type { Coding } from '../../corpus/coded.ts'
import type { Passage } from '../../corpus/types.ts'
import { describeFaults } from '../faults.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds, type Planted } from '../testing/fair.ts'
import { put } from '../testing/plant.ts'

function coding(planted: readonly Planted[] = [], without = /^$/): Coding {
  const seeds = fairSeeds(planted)
  const kept = seeds.coding.filter(({ file }) => !without.test(file))
  const result = compileFair({ ...seeds, coding: kept })
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return result.corpus.coding
}
const of = ({ agreement }: Coding, dimension: string) => agreement.filter((one) => one.dimension === dimension)

test('each dimension is compared in each round that coded it', () => {
  const agreement = coding().agreement.filter(({ unit }) => unit === 'sentence')
  expect(agreement.map(({ dimension, round }) => `${dimension} ${round}`)).toEqual([
    'label 1',
    'agency 1',
    'agency 2',
    'naming 1',
  ])
  for (const { coders, units } of agreement) expect([coders, units]).toEqual([2, 9])
})

test('α, shares and overlaps are those counted by hand', () => {
  const made = coding()
  // label: critical against none once, neutral against neutral once, none against none seven times
  const [label] = of(made, 'label')
  expect(label?.alpha).toBeCloseTo(1 - (17 * 2) / (18 ** 2 - (1 + 4 + 15 ** 2)), 12)
  expect(label).toMatchObject({ alike: 8 / 9, used: 2 })
  // “Springfield Fair” by both, “We give back” by one
  expect(label?.overlap).toBeCloseTo(16 / (16 + 12), 12)
  // agency: coerced against volunteered once, volunteered twice alike, none six times
  const [first, second] = of(made, 'agency')
  expect(first?.alpha).toBeCloseTo(1 - (17 * 2) / (18 ** 2 - (1 + 9 + 14 ** 2)), 12)
  // 7 Han characters by both; 16 letters by one as coerced, 27 by the other as volunteered
  expect(first?.overlap).toBeCloseTo(7 / (7 + 'give ten million'.length + 'that it would give ten million'.length), 12)
  expect(second).toMatchObject({ alpha: 1, alike: 1, used: 2 })
  expect(second?.overlap).toBeCloseTo((10 + 5) / (10 + 7), 12)
})

test('a unit says what each recorded alone, what stands, and why', () => {
  const { units } = coding()
  const differ = units.filter(({ first, second }) => first.join() !== second.join())
  expect(
    differ.map(({ dimension, round, first, second, settled, because }) => [
      dimension,
      round,
      first,
      second,
      settled,
      because?.en,
    ]),
  ).toEqual([
    ['label', 1, ['critical'], [], ['critical'], 'Irony is criticism.'],
    ['agency', 1, ['coerced'], ['volunteered'], ['volunteered'], undefined],
  ])
  expect(units).toHaveLength(4 * 9)
})

test('a text coded once has no agreement', () => {
  const { agreement, units } = coding([], /^(pass|again|reconciliation|questions|grouping)/)
  expect([agreement, units]).toEqual([[], []])
})

/** A passage as a coder would quote it: with the words before it where it stands more than once. */
function quoted({ document, start, quote, clean }: Passage): string {
  const bytes = fairSeeds().documents.find(({ file }) => file.startsWith(document))?.bytes
  const text = new TextDecoder().decode(bytes)
  const beside = [...text].slice(start - 6, start).join('')
  const before = text.split(quote).length > 2 && !beside.includes('\n') ? beside.trim() : ''
  return JSON.stringify({ document, quote: clean ?? quote, ...(before ? { before } : {}) }).slice(0, -1)
}

/** A pass of voices and topics that has just what the final coding has. */
function coded({ sentences, topics }: Coding): string {
  const voices = sentences.map(({ passage, voice }) => `  - ${quoted(passage)}, "voice": ${voice} }`)
  const told = topics.flatMap(({ id, documents }) =>
    documents
      .flatMap((one) => (one.kind === 'told' ? one.passages : []))
      .map((passage) => `  - ${quoted(passage)}, "topic": ${id} }`),
  )
  return `voices:\n${voices.join('\n')}\ntopics:\n${told.join('\n')}\n`
}

const also = (dimensions: string, records: (pass: 1 | 2) => string) => [
  put(
    'pass-1.yaml',
    'dimensions: [label, agency, naming]\n',
    `dimensions: [label, agency, naming${dimensions}]\n${records(1)}`,
  ),
  put(
    'pass-2.yaml',
    'dimensions: [naming, agency, label]\n',
    `dimensions: [naming, agency, label${dimensions}]\n${records(2)}`,
  ),
]

test('voices and topics are compared as frames are', () => {
  const records = coded(coding())
  const made = coding(also(', voice, topic', () => records))
  expect(of(made, 'voice')).toMatchObject([{ alpha: 1, alike: 1, used: 9, overlap: null }])
  const [topic] = of(made, 'topic')
  expect(topic).toMatchObject({ alpha: 1, overlap: 1 })
  expect(made.units.filter(({ dimension }) => dimension === 'voice').every(({ first }) => first.length === 1)).toBe(
    true,
  )
})

test('a voice coded differently wants a decision', () => {
  const records = coded(coding())
  const changed = records.replace('"voice": company', '"voice": outlet')
  expect(changed).not.toBe(records)
  const seeds = fairSeeds(also(', voice, topic', (pass) => (pass === 1 ? records : changed)))
  const result = compileFair(seeds)
  expect(result.ok ? [] : result.faults.map(({ message }) => message)).toEqual([
    'the coders differ on voice in this sentence (company; outlet), and nothing settles it',
  ])
})
