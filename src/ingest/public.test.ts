/** What the build publishes, tried on the seeds that are in the tree and on the invented ones. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { publicFiles } from '../publish/files.ts'
import { tables } from '../publish/tables.ts'
import { compile, type Seeds } from './compile.ts'
import { describeFaults } from './faults.ts'
import { readSeeds } from './plugin.ts'
import { fairSeeds } from './testing/fair.ts'

function compiled(seeds: Seeds) {
  const result = compile(seeds)
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return result.corpus
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const raw = (seeds: Seeds, file: string) => [
  ...decode(seeds.documents.find((one) => one.file === file)?.bytes ?? new Uint8Array()),
]

describe.each([
  ['the seeds', readSeeds(process.cwd())],
  ['an invented corpus', fairSeeds()],
] as const)('%s', (_, seeds) => {
  const corpus = compiled(seeds)
  const files = publicFiles(corpus, seeds.documents)
  const content = (path: string) => files.find((one) => one.path === path)?.content
  const fileOf = (document: string) => corpus.documents.find(({ id }) => id === document)?.file ?? ''

  test('the documents are those that were coded, and are published byte for byte', () => {
    for (const { file, sha256 } of corpus.documents) {
      const published = content(`documents/${file}`)
      expect(
        createHash('sha256')
          .update(published ?? '')
          .digest('hex'),
      ).toBe(sha256)
    }
  })

  test('every passage and every mention is what the file has between its code points', () => {
    const passages = [...corpus.evidence, ...corpus.texts.flatMap(({ mentions }) => mentions)]
    for (const { document, start, end, quote } of passages) {
      expect(raw(seeds, fileOf(document)).slice(start, end).join('')).toBe(quote)
    }
  })

  test('no passage and no mention holds words that are set aside', () => {
    for (const { document, blocks, mentions } of corpus.texts) {
      const aside = blocks.filter(({ kind }) => kind === 'boilerplate' || kind === 'repeat').flatMap(({ map }) => map)
      for (const { start, end } of [...corpus.evidence.filter((one) => one.document === document), ...mentions]) {
        expect(aside.filter(([, , rawStart, rawEnd]) => rawStart < end && start < rawEnd)).toEqual([])
      }
    }
  })

  test('each character of a block is where its map says', () => {
    for (const { document, blocks } of corpus.texts) {
      const points = raw(seeds, fileOf(document))
      for (const { text, map, start, end } of blocks) {
        expect(map.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(text.length)
        for (const [cleanStart, cleanEnd, rawStart, rawEnd] of map) {
          expect(rawStart >= start && rawEnd <= end).toBe(true)
          if (cleanEnd - cleanStart !== rawEnd - rawStart) continue
          const [clean, file] = [text.slice(cleanStart, cleanEnd), points.slice(rawStart, rawEnd).join('')]
          if (!/\s/.test(clean)) expect(file).toBe(clean)
        }
      }
    }
  })

  test('the clean text holds the heading, the body, captions and notices, and nothing set aside', () => {
    for (const { document, blocks } of corpus.texts) {
      const kept = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'repeat')
      expect(content(`text/${document}.txt`)).toBe(`${kept.map(({ text }) => text).join('\n\n')}\n`)
    }
  })

  test('the index leaves the long parts to their own files', () => {
    const index = JSON.parse(String(content('index.json')))
    expect(Object.keys(index)).toEqual([
      'edition',
      'about',
      'codebook',
      'works',
      'documents',
      'entities',
      'events',
      'misprints',
    ])
    expect(JSON.parse(String(content('evidence.json')))).toHaveLength(corpus.evidence.length)
  })

  test('the data package names every table and every column', () => {
    const { resources } = JSON.parse(String(content('datapackage.json')))
    for (const { name, columns, csv } of tables(corpus)) {
      const resource = resources.find((one: { readonly name: string }) => one.name === name)
      expect(resource.schema.fields.map((field: { readonly name: string }) => field.name)).toEqual(
        columns.map((column) => column.name),
      )
      expect(csv.slice(1).split('\r\n', 1)[0]).toBe(columns.map((column) => column.name).join(','))
    }
  })
})

test('the columns that others build on keep their names and their order', () => {
  const names = Object.fromEntries(
    tables(compiled(fairSeeds())).map(({ name, columns }) => [name, columns.map((column) => column.name).join(', ')]),
  )
  expect(names).toEqual({
    documents: 'id, siglum, file, sha256, language, title, outlet, published_edtf, published_basis, work, outlet_zh',
    blocks: 'document, block, kind, start, end, rule, repeats',
    entities: 'id, kind, name_en, name_zh, aliases',
    mentions: 'entity, document, start, end, as_printed, misprint, clean',
    events:
      'id, date_edtf, date_start, date_end, precision, basis, type, title_en, title_zh, actors, parent, documents, corrupt',
    evidence: 'record_type, record_id, document, start, end, quote, clean, supports',
  })
})
