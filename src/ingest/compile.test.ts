import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { describeFaults } from './faults.ts'
import { fairSeeds } from './testing/fair.ts'
import { corpus, documents, entities, events, faultsOf, put } from './testing/plant.ts'

test('sound seeds make a corpus', () => {
  const result = compile(fairSeeds())
  if (!result.ok) throw new Error(describeFaults(result.faults))
  const { corpus: made } = result
  expect(made.documents.map(({ siglum }) => siglum)).toEqual(['P', 'B'])
  expect(made.events.map(({ id }) => id)).toEqual(['doe-speaks', 'fair', 'gizmo-pledges', 'bao-appears'])
  expect(made.events.find(({ id }) => id === 'fair')?.documents).toEqual(['post', 'bao'])
  expect(made.about.finding.en.map((part) => part.kind)).toEqual(['words', 'quotation', 'words', 'source', 'words'])
})

test('every quotation is what the file has between its offsets, in code points', () => {
  const seeds = fairSeeds()
  const result = compile(seeds)
  if (!result.ok) throw new Error(describeFaults(result.faults))
  for (const { document, start, end, quote } of result.corpus.evidence) {
    const file = result.corpus.documents.find(({ id }) => id === document)?.file
    const bytes = seeds.documents.find((one) => one.file === file)?.bytes
    expect([...new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)].slice(start, end).join('')).toBe(quote)
  }
})

test('refuses a document that is not the one that was coded', () => {
  const plant = [put('bao.txt', '致辞。\n\n', '致辞！\n\n')]
  const result = compile(fairSeeds(plant))
  expect(result.ok ? [] : result.faults).toContainEqual(
    expect.objectContaining({ file: documents, message: expect.stringContaining('is not the file that was coded') }),
  )
})

test('refuses a file that no document describes, and a coding file that no schema knows', () => {
  const seeds = fairSeeds()
  const result = compile({
    ...seeds,
    documents: [...seeds.documents, { file: 'stray.txt', bytes: new TextEncoder().encode('Stray'), sha256: '' }],
    coding: [...seeds.coding, { file: 'eventz.yaml', text: 'events: []' }],
  })
  const found = result.ok ? [] : result.faults
  expect(found).toEqual([
    expect.objectContaining({ file: 'seeds/coding/eventz.yaml', message: expect.stringContaining('no schema') }),
    expect.objectContaining({ file: 'seeds/documents/stray.txt', message: expect.stringContaining('no document') }),
  ])
})

test('refuses bytes that are not UTF-8, and says where', () => {
  const seeds = fairSeeds()
  const broken = seeds.documents.map((one) =>
    one.file === 'post.txt' ? { ...one, bytes: one.bytes.with(20, 0xff) } : one,
  )
  const result = compile({ ...seeds, documents: broken }, { checkHashes: false })
  expect(result.ok ? [] : result.faults).toContainEqual(
    expect.objectContaining({
      file: 'seeds/documents/post.txt',
      line: 3,
      message: expect.stringContaining('not UTF-8'),
    }),
  )
})

test('tells every fault in one run', () => {
  const faults = faultsOf([
    put(events, 'opened on 5 May 2031. }', 'opend on 5 May 2031. }'),
    put(events, 'parent: fair', 'parent: fairr'),
    put(events, 'actors: [jane-doe', 'actor: [jane-doe'),
    put(events, 'date: ../2031-05-06', 'date: May'),
    put(entities, 'kind: company', 'kind: compny'),
    put(corpus, 'siglum: B', 'siglum: P'),
    put(documents, 'work: story', 'work: storey'),
    put('post.txt', 'clapped. Jane', 'clapped. Jayne Dow left. Jane'),
  ])
  const told = describeFaults(faults)
  for (const words of [
    'Fair opend',
    '“fairr”',
    '“actor”',
    '“May”',
    '“compny”',
    'the letter “P”',
    '“storey”',
    '“Jayne Dow”',
  ]) {
    expect(told).toContain(words)
  }
  // the sentence put into the text also parts a quotation from the words beside it, and has neither voice nor gloss
  expect(told).toContain('not with those words directly beside it')
  expect(told).toMatch(/^11 faults in the seeds; nothing was written/)
})
