/** What is made of sound pledges, amounts and numbers, and how it is published. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicTables } from '../../publish/kinds.ts'
import { describeFaults } from '../faults.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds, type Planted } from '../testing/fair.ts'
import { put } from '../testing/plant.ts'

const pledges = 'seeds/coding/pledges.yaml'
const amounts = 'seeds/coding/amounts.yaml'
const numbers = 'seeds/coding/numbers.yaml'

function compiled(planted: readonly Planted[] = []) {
  const seeds = fairSeeds(planted)
  const result = compileFair(seeds)
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return { ...result.corpus.coding, corpus: result.corpus, seeds }
}

const more = (records: string) =>
  put(amounts, '    pledge: gizmo-schools\n', `    pledge: gizmo-schools\n${records.replaceAll(/^/gm, '  - ')}\n`)

test('a pledge has its tellings as they are listed, and its documents in the order of the corpus', () => {
  const [schools, back] = compiled().pledges
  expect(schools?.told.map(({ document }) => document)).toEqual(['bao', 'post'])
  expect(schools?.documents).toEqual(['post', 'bao'])
  expect(schools).not.toHaveProperty('deadline')
  expect(back).toMatchObject({ partOf: 'gizmo-schools', speaker: 'jane-doe', documents: ['post'] })
})

test('a deadline keeps its precision', () => {
  const term = 'themes: [schools]\n    deadline: ../2031\n    deadline_by: [{ document: post, quote: 5 May 2031 }]'
  const [schools] = compiled([put(pledges, 'themes: [schools]', term)]).pledges
  expect(schools?.deadline).toEqual({ edtf: '../2031', start: null, end: '2031-12-31', precision: 'before' })
})

test('a pledge that no document tells stands with an outside address', () => {
  const outside = 'outside: [{ address: "https://fair.example", note: { en: There., zh: 见此。 } }]'
  const { pledges: made } = compiled([put(pledges, 'told_by: [{ document: post, quote: We give back }]', outside)])
  expect(made[1]).toMatchObject({ told: [], documents: [], outside: [{ address: 'https://fair.example' }] })
})

test('a part of an amount may measure a part of its whole’s pledge', () => {
  const { amounts: made } = compiled([
    put('post.txt', 'for an hour.', 'for an hour of 3 million.'),
    more(
      '{ id: three, document: post, quote: 3 million, value: "3000000", measures: pledged-part, part_of: ten-million, pledge: gizmo-gives-back }',
    ),
  ])
  expect(made.find(({ id }) => id === 'three')).toMatchObject({ partOf: 'ten-million', pledge: 'gizmo-gives-back' })
})

test('a currency is printed, resolved, or none', () => {
  const { amounts: made } = compiled([
    put('post.txt', 'for an hour.', 'for an hour of 3 million euros, 2 of them late.'),
    more(
      `{ id: three, document: post, quote: 3 million euros, value: "3000000.00", currency: EUR, currency_by: printed, measures: pledged-part }
{ id: late, document: post, quote: "2", after: of them late, value: "3000000", currency: EUR, currency_by: resolved, resolved_from: three, measures: pledged-part, same_as: three }`,
    ),
  ])
  expect(made.map(({ currency }) => currency)).toEqual([
    { kind: 'none' },
    { kind: 'printed', code: 'EUR' },
    { kind: 'resolved', code: 'EUR', from: 'three' },
  ])
})

test('two values of one sum stand if a note explains them, and no value with a note that says why', () => {
  const note = 'note: { en: Rounded., zh: 约数。 }'
  const { amounts: made } = compiled([
    put('post.txt', 'for an hour.', 'for an hour of 3 million, 7 million.'),
    more(
      `{ id: three, document: post, quote: 3 million, value: "3000000", currency: EUR, currency_by: printed, measures: pledged-part, ${note} }
{ id: seven, document: post, quote: 7 million, value: "7000000", currency: EUR, currency_by: printed, measures: pledged-part, same_as: three }`,
    ),
    put(amounts, '    value: "10000000"\n', `    ${note}\n`),
  ])
  expect(made.map(({ value }) => value)).toEqual([null, '3000000', '7000000'])
})

test('every number of the texts is explained once: as money, in a name, or as something else', () => {
  const { numbers: made, amounts: sums } = compiled()
  expect(made.map(({ passage, kind }) => [passage.document, passage.quote, kind])).toEqual([
    ['post', '5', 'date'],
    ['post', '2031', 'date'],
    ['bao', '5', 'date'],
    ['bao', '5', 'date'],
  ])
  expect(sums.map(({ passage }) => passage.quote)).toEqual(['ten million'])
})

test('the first of two patterns that hold a number says what it is', () => {
  // the second has a number of its own, and so is not idle
  const { numbers: made } = compiled([
    put('post.txt', 'for an hour.', 'for 60 minutes.'),
    put(
      numbers,
      'not_money:\n',
      "not_money:\n  - { pattern: '2031|60', in: [post], is: count, reason: { en: Added., zh: 新增。 } }\n",
    ),
  ])
  expect(made.filter(({ passage }) => passage.document === 'post').map(({ kind }) => kind)).toEqual([
    'date',
    'count',
    'count',
  ])
})

test('a finder’s group narrows what it finds', () => {
  const { numbers: made } = compiled([
    put('post.txt', 'for an hour.', 'for dozens of hours.'),
    put(
      numbers,
      'finders:\n',
      "finders:\n  - { pattern: '(?<number>dozens) of', reason: { en: Many., zh: 约数。 } }\n",
    ),
    put(
      numbers,
      'not_money:\n',
      "not_money:\n  - { pattern: 'dozens', is: count, reason: { en: Added., zh: 新增。 } }\n",
    ),
  ])
  expect(made.map(({ passage }) => passage.quote)).toContain('dozens')
})

test('whatever stands before them, amounts and numbers are code points of the file', () => {
  const before = fc.array(fc.constantFrom('🎉', '𠮷', ' ', '&amp;', 'é'), { maxLength: 8 })
  fc.assert(
    fc.property(before, (parts) => {
      const {
        amounts: sums,
        numbers: plain,
        corpus,
        seeds,
      } = compiled([put('post.txt', 'Gizmo pledges', `${parts.join('')} Gizmo pledges`)])
      for (const { document, start, end, quote } of [...sums, ...plain].map(({ passage }) => passage)) {
        const file = corpus.documents.find(({ id }) => id === document)?.file
        const bytes = seeds.documents.find((one) => one.file === file)?.bytes
        expect([...new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)].slice(start, end).join('')).toBe(quote)
      }
    }),
    { numRuns: 15 },
  )
})

test('the tables have the columns that were announced, first and in order', () => {
  const { corpus } = compiled()
  const made = publicTables(corpus)
  const columns = (name: string) => made.find((one) => one.name === name)?.columns.map((one) => one.name)
  expect(columns('pledges')?.slice(0, 11).join()).toBe(
    'id,company,speaker,event,kind,themes,deadline_edtf,part_of,title_en,title_zh,documents',
  )
  expect(columns('remarks')?.slice(0, 7).join()).toBe('id,kind,by,event,title_en,title_zh,documents')
  expect(columns('amounts')?.slice(0, 11).join()).toBe(
    'id,document,start,end,as_printed,value,currency,measures,pledge,same_as,part_of',
  )
  expect(columns('numbers')?.slice(0, 7).join()).toBe('document,start,end,as_printed,kind,reason_en,reason_zh')
  for (const { columns: all } of made) expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

test('a row of each table', () => {
  const { corpus } = compiled()
  const row = (name: string) =>
    publicTables(corpus)
      .find((one) => one.name === name)
      ?.csv.split('\r\n')[1]
  expect(['pledges', 'remarks', 'amounts', 'numbers'].map(row)).toEqual([
    'gizmo-schools,gizmo,,gizmo-pledges,money,schools,,,Money for schools,向学校捐款,post|bao,,,,,,,,,,',
    'fair-clapped,praise,springfield-fair,fair,The fair claps,博览会鼓掌,post,,,,',
    expect.stringMatching(/^ten-million,post,\d+,\d+,ten million,10000000,,pledged-total,gizmo-schools,,,none,,,,$/),
    expect.stringMatching(/^post,\d+,\d+,5,date,A day and its year\.,年月日。,$/),
  ])
})
